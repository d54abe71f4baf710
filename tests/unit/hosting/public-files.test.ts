import { once } from 'node:events';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NGINX_FILES } from '../../../src/permalinks/host-file-names.ts';
import { fileServer } from '../../../src/hosting/file-server.ts';
import { nginxMaps, nginxServer } from '../../../src/hosting/nginx.ts';
import { rulesOf } from '../../../src/hosting/rules.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { HOSTS } from '../../../src/site-config/hosts.ts';
import { hasNginx, startNginx, type Running } from './nginx-server.ts';

/** Names that a file may have on any system, odd ones among them. */
const name = fc
  .oneof(
    fc.constantFrom(
      'paper (1).pdf',
      'a&b.pdf',
      '100%.pdf',
      '%41.pdf',
      'c#.txt',
      "it's.html",
      '[x].csv',
      'a;b,c.PDF',
    ),
    fc.constantFrom(
      'CNAME',
      'google123.html',
      'server.conf',
      'a.constructor',
      'لماذا.pdf',
      '写 作.txt',
      'e\u0301.svg',
      '🫖.md',
    ),
    fc.stringMatching(/^[a-z0-9 !#$%&'()+,;=@[\]^_`{}~.-]{1,12}[a-z0-9]$/),
  )
  // A folder's own page is served at the folder's address.
  .filter((each) => each !== 'index.html' && !/^\.+$/.test(each));
const file = fc.tuple(fc.array(name, { maxLength: 2 }), name).map(([above, own]) => [...above, own]);

describe.each([
  { host: 'nginx', there: hasNginx },
  { host: 'the preview', there: true },
])('$host', ({ host, there }) => {
  describe.skipIf(!there)('serves', () => {
    const address = createAddress('https://example.org/blog');
    let folder = '';
    let running: Running;

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'public-'));
      const site = join(folder, 'root/blog');
      await mkdir(site, { recursive: true });
      await writeFile(join(site, NGINX_FILES.maps), nginxMaps([], rulesOf(address), address));
      await writeFile(join(site, NGINX_FILES.server), nginxServer(rulesOf(address), address, HOSTS.any));
      running =
        host === 'nginx'
          ? await startNginx(join(folder, 'root'), site, join(folder, 'own'))
          : await preview(createServer(fileServer(site, address)));
    });

    afterAll(async () => {
      await running.stop();
      await rm(folder, { recursive: true });
    });

    it('whatever a file is called, it byte for byte at its encoded address', async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(file, fc.uint8Array({ minLength: 1 }), async (pieces, bytes) => {
          // Names of one run must not stand in each other's way.
          const path = [`run-${(count += 1)}`, ...pieces];
          await mkdir(dirname(join(folder, 'root/blog', ...path)), { recursive: true });
          await writeFile(join(folder, 'root/blog', ...path), bytes);
          const strict = `/blog/${path.map(encodeURIComponent).join('/')}`;
          const linked = address.href(`/${path.map(encodeURIComponent).join('/')}`);
          for (const url of [strict, linked]) {
            const response = await fetch(running.origin + url);
            expect([url, response.status]).toEqual([url, 200]);
            expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
          }
        }),
      );
    });

    it('a file that only a folder deeper is called as one for hosts', async () => {
      await mkdir(join(folder, 'root/blog/docs'), { recursive: true });
      for (const each of ['_headers', NGINX_FILES.server]) {
        await writeFile(join(folder, 'root/blog/docs', each), 'shown');
        expect((await fetch(`${running.origin}/blog/docs/${each}`)).status, each).toBe(200);
        expect((await fetch(`${running.origin}/blog/${each}`)).status, each).toBe(404);
      }
    });
  });
});

async function preview(server: Server): Promise<Running> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
