import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compressedCopies } from '../../../../src/integrations/compressed-copies.ts';
import { finishBuild, finishPages } from '../../../../src/integrations/finish-build/finish-build.ts';
import { createPageReader } from '../../../../src/integrations/finish-build/page-reader.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';
import type { Host } from '../../../../src/site-config/hosts.ts';

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${'Why? Because. '.repeat(100)}</body></html>`;

let root = '';
let folder = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'finish-build-'));
  folder = join(root, 'site');
  mkdirSync(folder);
  writeFileSync(join(folder, 'card.png'), 'a picture');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Done = (options: { dir: URL }) => Promise<void>;

const address = createAddress('https://example.org');

/** Renders a page, writes it, and does what follows in the build of a site of it and one picture; gives the page. */
async function finished(host: Host, page = PAGE): Promise<string> {
  const pages = createPageReader(address, join(root, 'cache/pages'));
  const rendered = new Response(page, { headers: { 'content-type': 'text/html' } });
  const { render } = finishPages(
    pages,
    '/',
  )({ name: 'test', getStaticPaths: () => Promise.resolve([]), render: () => Promise.resolve(rendered) });
  const options = { routeData: { type: 'page' } as never };
  const result = await render(new Request('https://example.org/'), options);
  const html = await ('response' in result ? result.response : result).text();
  writeFileSync(join(folder, 'index.html'), html);
  for (const { hooks } of [finishBuild(pages, new Map(), address, host), compressedCopies(host)])
    await (hooks['astro:build:done'] as unknown as Done)({ dir: pathToFileURL(`${folder}/`) });
  return html;
}

it.each([
  ['any', ['_headers', '_redirects', 'card.png', 'index.html', 'maps.nginx.conf', 'server.nginx.conf']],
  ['github-pages', ['card.png', 'index.html']],
  ['netlify', ['_headers', '_redirects', 'card.png', 'index.html']],
  ['cloudflare-pages', ['_headers', '_redirects', 'card.png', 'index.html']],
  [
    'nginx',
    ['card.png', 'index.html', 'index.html.br', 'index.html.gz', 'maps.nginx.conf', 'server.nginx.conf'],
  ],
] as const)('a site for %s has the files of that host and no other', async (host, files) => {
  await finished(host);
  expect(readdirSync(folder).toSorted()).toEqual(files);
});

it('a page that was read before becomes the same page, and one that has changed is read again', async () => {
  const pages = ['<script>a</script><astro-island uid="1">', '<script>b</script><p id="a">'].map(
    (html) => PAGE + html,
  );
  const fresh: string[] = [];
  for (const page of pages) {
    rmSync(join(root, 'cache'), { recursive: true, force: true });
    fresh.push(await finished('github-pages', page));
  }
  const cached: string[] = [];
  for (const page of [...pages, ...pages]) cached.push(await finished('github-pages', page));
  expect(cached).toEqual([...fresh, ...fresh]);
  expect(fresh[0]).not.toBe(fresh[1]);
});

it('a link of a page that was read before is still held to what there is', async () => {
  const page = `${PAGE}<a href="/card.png">x</a>`;
  await finished('github-pages', page);
  rmSync(join(folder, 'card.png'));
  await expect(finished('github-pages', page)).rejects.toThrow(
    'The link to "/card.png" is broken: there is nothing at that address.',
  );
});

it('a page that a route answers with something else stays as it is', async () => {
  const feed = new Response('<rss/>', { headers: { 'content-type': 'application/xml' } });
  const { render } = finishPages(
    createPageReader(address, join(root, 'cache/pages')),
    '/',
  )({ name: 'test', getStaticPaths: () => Promise.resolve([]), render: () => Promise.resolve(feed) });
  const options = { routeData: { type: 'endpoint' } as never };
  expect(await render(new Request('https://example.org/rss.xml'), options)).toBe(feed);
});
