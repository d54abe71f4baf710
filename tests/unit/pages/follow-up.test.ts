import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';

const { dist } = await builtSite('arabic');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const linksIn = (text: string) => [...text.matchAll(/<a href="(mailto:[^"]+)"([^>]*)>/g)];

it('an answer ends with a link for follow-up questions, wherever it is read', () => {
  expect(linksIn(read('essays/handwriting/index.html'))).toHaveLength(3);
  for (const path of ['essays/handwriting/why/index.html', 'essays/handwriting/why/embed/index.html']) {
    const [link, ...others] = linksIn(read(path));
    expect(others).toEqual([]);
    const address = decodeURIComponent(link?.[1]?.replaceAll('&amp;', '&').replaceAll('&#x26;', '&') ?? '');
    expect(address).toContain('subject=سؤال متابعة: لماذا تكتب بالقلم وعندك حاسوب؟');
    expect(address).toContain('https://asked-and-answered.example/essays/handwriting/why/');
    expect(link?.[2]?.includes('_top')).toBe(path.includes('embed'));
  }
  expect(linksIn(read('answers/rss.xml'))).toHaveLength(3);
});
