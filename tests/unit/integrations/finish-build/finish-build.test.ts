import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishBuild } from '../../../../src/integrations/finish-build/finish-build.ts';
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

/** Finishes the build of a site of one page and one picture, and gives the names of its files. */
async function finished(host: Host, page = PAGE): Promise<string[]> {
  writeFileSync(join(folder, 'index.html'), page);
  const address = createAddress('https://example.org');
  const { hooks } = finishBuild([], address, host, join(root, 'cache/pages'));
  await (hooks['astro:build:done'] as unknown as Done)({ dir: pathToFileURL(`${folder}/`) });
  return readdirSync(folder).toSorted();
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
  expect(await finished(host)).toEqual(files);
});

it('a page that the last build has read becomes the same page, and one that has changed is read again', async () => {
  const readAgain = () => readFileSync(join(folder, 'index.html'), 'utf8');
  const pages = ['<script>a</script><astro-island uid="1">', '<script>b</script><p id="a">'].map(
    (html) => PAGE + html,
  );
  const fresh: string[] = [];
  for (const page of pages) {
    rmSync(join(root, 'cache'), { recursive: true, force: true });
    await finished('github-pages', page);
    fresh.push(readAgain());
  }
  const cached: string[] = [];
  for (const page of [...pages, ...pages]) {
    await finished('github-pages', page);
    cached.push(readAgain());
  }
  expect(cached).toEqual([...fresh, ...fresh]);
  expect(fresh[0]).not.toBe(fresh[1]);
});

it('a link that a cached page has is still held to what there is', async () => {
  const page = `${PAGE}<a href="/card.png">x</a>`;
  await finished('github-pages', page);
  rmSync(join(folder, 'card.png'));
  await expect(finished('github-pages', page)).rejects.toThrow('The link to "/card.png" leads to nothing.');
});
