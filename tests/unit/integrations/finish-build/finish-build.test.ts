import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishBuild } from '../../../../src/integrations/finish-build/finish-build.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';
import type { Host } from '../../../../src/site-config/hosts.ts';

const PAGE = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${'Why? Because. '.repeat(100)}</body></html>`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-build-'));
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'card.png'), 'a picture');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Done = (options: { dir: URL }) => Promise<void>;

/** Finishes the build of a site of one page and one picture, and gives the names of its files. */
async function finished(host: Host): Promise<string[]> {
  const { hooks } = finishBuild([], createAddress('https://example.org'), host);
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
