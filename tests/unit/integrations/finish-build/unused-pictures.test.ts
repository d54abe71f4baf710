import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unusedPictures } from '../../../../src/integrations/finish-build/unused-pictures.ts';

mkdirSync('.cache/tests', { recursive: true });
const folder = mkdtempSync('.cache/tests/pictures-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Which of some files are left where a page holds a text. */
async function leftOf(files: Readonly<Record<string, string>>, text: string): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  const names = Object.keys(files);
  const pictures = unusedPictures(folder, names);
  pictures.see(text);
  await pictures.remove();
  return names.filter((file) => existsSync(join(folder, file)));
}

describe('pictures that nothing shows', () => {
  it('are no part of a site', async () => {
    const files = { '_astro/a.B1.jpg': '', '_astro/a.B1_Z2.webp': '', 'essays/a/a.jpg': '' };
    expect(await leftOf(files, '<img src="/blog/_astro/a.B1_Z2.webp">')).toEqual([
      '_astro/a.B1_Z2.webp',
      'essays/a/a.jpg',
    ]);
  });

  it.each([
    ['an attribute', '<img src="/_astro/a.B1.jpg">'],
    ['a list of candidates', '<img srcset="/_astro/x.webp 1x, /_astro/a.B1.jpg 2x">'],
    ['properties of an island', '<astro-island props="{&quot;src&quot;:[0,&quot;/_astro/a.B1.jpg&quot;]}">'],
    ['a feed', '&lt;img src="https://example.org/_astro/a.B1.jpg"&gt;'],
    ['a style', '<p style="background:url(/_astro/a.B1.jpg)">'],
    ['Markdown', '![a](https://example.org/_astro/a.B1.jpg)'],
  ])('are not those that stand in %s', async (_, text) => {
    expect(await leftOf({ '_astro/a.B1.jpg': '' }, text)).toEqual(['_astro/a.B1.jpg']);
  });

  it('are not those of style sheets and programs, nor those with letters that addresses encode', async () => {
    const files = {
      '_astro/b.jpg': '',
      '_astro/x.css': 'p{background:url(/_astro/b.jpg)}',
      '_astro/ü.png': '',
    };
    expect(await leftOf(files, '<img src="/_astro/%C3%BC.png">')).toEqual(Object.keys(files));
  });
});
