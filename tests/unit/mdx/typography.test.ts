import { describe, expect, it } from 'vitest';
import { renderMdx } from './render-mdx.ts';

describe('typography', () => {
  it.each([
    [`"Why," he said, "isn't it?"`, '“Why,” he said, “isn’t it?”'],
    [`'Single' quotes -- and 'nested "double" ones'`, '‘Single’ quotes – and ‘nested “double” ones’'],
    [`("bracketed") --- "dashed"`, '(“bracketed”) — “dashed”'],
    [`the '90s, and so on...`, 'the ’90s, and so on…'],
    [`"*Emphasised*" and *"inside"*`, '“<em>Emphasised</em>” and <em>“inside”</em>'],
    [`the readers' own, Chris's`, 'the readers’ own, Chris’s'],
    [`"\`code\`" stays`, '“<code>code</code>” stays'],
    [`\`"--"\``, '<code>"--"</code>'],
  ])('sets %s', async (source, expected) => {
    expect((await renderMdx(source)).trim()).toBe(`<p>${expected}</p>`);
  });

  it('begins afresh in every block', async () => {
    expect(await renderMdx('An inch is 1"\n\n"Next"')).toContain('<p>“Next”</p>');
  });
});
