import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { searchIndex } from '../../../src/integrations/search-index.ts';

const site = mkdtempSync(join(tmpdir(), 'search-'));
beforeEach(() => rmSync(site, { recursive: true, force: true }));
afterAll(() => rmSync(site, { recursive: true, force: true }));

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** What the index of a site of these pages has of each. */
async function indexed(pages: Record<string, string>): Promise<Fragment[]> {
  for (const [file, body] of Object.entries(pages)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(
      join(site, file),
      `<html lang="en"><head><title>x</title></head><body>${body}</body></html>`,
    );
  }
  await searchIndex('en', 'content').hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`) } as never);
  const fragments = join(site, 'pagefind/fragment');
  return readdirSync(fragments)
    .map((name) => gunzipSync(readFileSync(join(fragments, name))).toString())
    .map((text) => JSON.parse(text.replace(/^pagefind_dcd/, '')) as Fragment);
}

/** Addresses of the pages that the index of a site of these pages finds. */
const found = async (pages: Record<string, string>) =>
  (await indexed(pages)).map(({ url }) => url).toSorted();

it('finds the texts, and no page that the owner put into the public folder', async () => {
  const text = '<div data-pagefind-body><h1>Why?</h1>So.</div>';
  expect(
    await found({
      'index.html': 'Home',
      'demo/index.html': text,
      'essays/a/why/index.html': text,
      'notes/b/index.html': text,
      'notes/index.html': 'All notes',
    }),
  ).toEqual(['/essays/a/why/', '/notes/b/']);
});

it('finds only the home page where there are no texts', async () => {
  expect(await found({ 'index.html': 'Home', '404.html': 'Lost', 'demo/index.html': 'Demo' })).toEqual(['/']);
});

it('has titles and other wordings apart from the text, and none of the controls and labels in it', async () => {
  const body = `
    <h1>Why?</h1>
    <button>Copy</button>
    <p>So.</p>
    <details class="chart-data"><summary>Data</summary><table><tr><th>year</th><th>kg</th></tr></table></details>
    <p class="footnotes-label">Footnotes</p>`;
  const [page] = await indexed({
    'essays/a/why/index.html': `<div data-pagefind-body data-also="Wherefore?" data-pagefind-meta="also[data-also]">${body}</div>`,
  });
  expect(page?.content).toBe('So.');
  expect(page?.meta).toEqual({ title: 'Why?', also: 'Wherefore?' });
});

it('lists the words of the texts and of their titles', async () => {
  await indexed({ 'notes/b/index.html': '<h1>Some words</h1><div data-pagefind-body>More words</div>' });
  expect(readFileSync(join(site, 'pagefind/words.txt'), 'utf8').split('\n')).toEqual([
    'more',
    'some',
    'words',
  ]);
});
