import { visit } from 'unist-util-visit';
import { fromHtml } from 'hast-util-from-html';
import { expect, it } from 'vitest';
import { fileOf, files, read, URL_OF_SITE } from './built-site.ts';

/** Links and ids of a page. */
function linksAndIds(html: string): { links: string[]; ids: string[] } {
  const links: string[] = [];
  const ids: string[] = [];
  visit(fromHtml(html), 'element', ({ properties: { href, src, id } }) => {
    links.push(...[href, src].filter((link) => typeof link === 'string'));
    if (typeof id === 'string') ids.push(id);
  });
  return { links, ids };
}

const pages = files().filter((file) => file.endsWith('.html'));
const found = new Map(pages.map((file) => [file, linksAndIds(read(file))]));

/** Links of the site that lead from a page to itself, with what they lead to. */
function linksWithin(): { from: string; to: URL; file: string | undefined }[] {
  return [...found].flatMap(([from, { links }]) =>
    links
      .map((link) => new URL(link, new URL(from.replace(/(^|\/)index\.html$/, '$1'), URL_OF_SITE)))
      .filter(({ href }) => href.startsWith(URL_OF_SITE))
      .map((to) => ({ from, to, file: fileOf(to.href) })),
  );
}

it('has no id twice on a page', () => {
  for (const [file, { ids }] of found) expect(new Set(ids).size, file).toBe(ids.length);
});

it('links to addresses and anchors that are there', () => {
  const broken = linksWithin().filter(
    ({ to, file }) =>
      !file || (to.hash && !found.get(file)?.ids.includes(decodeURIComponent(to.hash.slice(1)))),
  );
  expect(broken.map(({ from, to }) => `${from} → ${to.href}`)).toEqual([]);
});

it('links from home, by way of other pages, to every page but those for hosts and other sites', () => {
  const links = Map.groupBy(linksWithin(), ({ from }) => from);
  const reached = new Set(['index.html']);
  for (const from of reached) {
    for (const { file } of links.get(from) ?? []) if (file?.endsWith('.html')) reached.add(file);
  }
  expect(pages.filter((file) => !reached.has(file) && !/^404|\/embed\//.test(file))).toEqual([]);
});
