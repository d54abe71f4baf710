import { join } from 'node:path';
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BUDGETS } from '../../budgets.ts';
import { feedProblems, isFeed } from '../../feed-rules/feed-rules.ts';
import { htmlProblems } from '../../html-rules.ts';
import { ownSite } from '../../own-site.ts';
import { readSite } from './built-site.ts';

const { dist, hasOwnHtml, withoutSnippets, withoutOwnHtml } = await ownSite();

const [, home = ''] =
  /<link rel="canonical" href="([^"]*)"/.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
const { files, read } = readSite(dist, home);
// What is in `public/` is the owner's, to the last byte.
const made = files().filter((file) => !existsSync(join('public', file)));
const pages = made.filter((file) => file.endsWith('.html'));

it('is valid HTML, and its feeds follow their rules', async () => {
  expect((await htmlProblems(dist, pages, withoutOwnHtml)).problems).toEqual([]);
  const feeds = made.filter(isFeed);
  const problems = feedProblems(new Map(feeds.map((file) => [home + file, read(file)])));
  // What an entry is made of is up to its author where it is HTML of their own.
  const isOwners = (problem: string) => hasOwnHtml() && /: (?:HTML: |<|The id “)/.test(problem);
  expect(problems.filter((problem) => !isOwners(problem))).toEqual([]);
});

it('sends little around a text without figures, however long the text is', () => {
  const texts = pages.filter((file) => /^(essays|notes)\/([^/]+\/){1,2}index\.html$/.test(file));
  for (const file of texts) {
    const html = withoutSnippets(read(file));
    if (html.includes('data-island=')) continue;
    const styles = [...html.matchAll(/<link rel="stylesheet" href="[^"]*(\/_astro\/[^"]*)"/g)];
    const sent = [html, ...styles.map(([, style = '']) => read(style.slice(1)))].reduce(
      (bytes, part) => bytes + compressed(part),
      0,
    );
    const [text = ''] = /<main[^]*<\/main>/.exec(html) ?? [];
    expect(sent - compressed(text), file).toBeLessThanOrEqual(BUDGETS.aroundText);
  }
});

function compressed(text: string): number {
  return brotliCompressSync(text).length;
}
