import { expect, it } from 'vitest';
import { renderMdx } from './render-mdx.ts';

it('the boxes of task lists are signs, which nobody can mistake for controls', async () => {
  const html = await renderMdx('- [x] Done\n- [ ] Not yet\n');
  expect(html).toContain('☑ Done');
  expect(html).toContain('☐ Not yet');
  expect(html).not.toContain('<input');
});

it('the ids of footnotes are spelt in letters, so that links find them with a name behind them', async () => {
  const html = await renderMdx('## 一？\n\nA.[^注]\n\n## 二？\n\nB.[^注]\n\n[^注]: So.\n');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  const links = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, link]) => link);
  expect(ids).toContain('fn-注');
  expect(ids).toContain('fn-注.二');
  for (const link of links) expect(ids).toContain(link);
});
