import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUDGETS } from '../../budgets.ts';
import { feedProblems, isFeed } from '../../feed-rules/feed-rules.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { htmlProblems } from '../../html-rules.ts';
import { readSite } from './built-site.ts';

/** The site of this repository, whatever is published there. */
const { dist } = await builtSite('own');

const [, home = ''] =
  /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
const { files, read } = readSite(dist, home);
// What is in `public/` is the owner's, to the last byte.
const made = files().filter((file) => !existsSync(join('public', file)));
const pages = made.filter((file) => file.endsWith('.html'));

it('is valid HTML, and its feeds follow their rules', async () => {
  expect((await htmlProblems(dist, pages)).problems).toEqual([]);
  const feeds = made.filter(isFeed);
  expect(feedProblems(new Map(feeds.map((file) => [home + file, read(file)])))).toEqual([]);
});

it('keeps every text without figures within the budget of an article', () => {
  const texts = pages.filter((file) => /^(essays|notes)\/([^/]+\/){1,2}index\.html$/.test(file));
  for (const file of texts) {
    const html = read(file);
    if (html.includes('data-island=')) continue;
    const styles = [...html.matchAll(/<link rel="stylesheet" href="[^"]*(\/_astro\/[^"]*)"/g)];
    const sent = [html, ...styles.map(([, style = '']) => read(style.slice(1)))].reduce(
      (bytes, text) => bytes + brotliCompressSync(text).length,
      0,
    );
    expect(sent, file).toBeLessThanOrEqual(BUDGETS.article);
  }
});
