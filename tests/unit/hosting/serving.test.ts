import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isText, mediaType } from '../../../src/permalinks/media-types.ts';
import { compress } from '../../../src/hosting/compress.ts';
import { fileServer } from '../../../src/hosting/file-server.ts';
import { hostFiles } from '../../../src/hosting/host-files.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { HOSTS, type Host } from '../../../src/site-config/hosts.ts';
import { hasNginx, startNginx, type Running } from './nginx-server.ts';

const LONG = 'All that is said twice can be said shorter. '.repeat(50);

/** A site in the small: a file of each kind. */
const FILES = {
  'index.html': LONG,
  '404.html': 'Nothing is here.',
  'essays/work/index.html': LONG,
  'essays/work/why/index.html': LONG,
  'essays/work/why/embed/index.html': LONG,
  'essays/work/why/oembed.json': '{}',
  'essays/work/why.md': LONG,
  'essays/work/rss.xml': LONG,
  'notes/small/index.html': LONG,
  'rss.xml': LONG,
  'archive-1-atom.xml': LONG,
  'feed.json': LONG,
  'sitemap-index.xml': LONG,
  'site.webmanifest': '{}',
  'cards/1.png': 'no text',
  '_astro/style.abc.css': LONG,
};

const MOVED = [
  { from: '/essays/old/', to: '/essays/work/#why', target: '/essays/work/', places: [] },
  { from: '/essays/لماذا/', to: '/essays/work/why/', target: '/essays/work/', places: [] },
  { from: '/essays/work/old/embed/', to: '/essays/work/why/embed/' },
] as const;

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks without the conveniences of `fetch`, which undoes encodings and follows redirects. */
async function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
  const [response] = await once(request(url, { headers }).end(), 'response');
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(pieces) };
}

async function preview(site: string, url: string, host: Host): Promise<Running> {
  const server = createServer(fileServer(site, createAddress(url), host)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

describe.each([
  { host: 'nginx', url: 'https://example.org', output: 'nginx', there: hasNginx },
  { host: 'nginx', url: 'https://example.org/blog', output: 'nginx', there: hasNginx },
  { host: 'nginx', url: 'https://example.org/blog', output: 'any', there: hasNginx },
  { host: 'the preview', url: 'https://example.org', output: 'nginx', there: true },
  { host: 'the preview', url: 'https://example.org/blog', output: 'any', there: true },
] as const)('$host serves $url, built for $output', ({ host, url, output, there }) => {
  describe('and', () => {
    beforeEach(({ skip }) => skip(!there, 'nginx is not installed: apt-get install nginx-light'));

    const address = createAddress(url);
    let folder = '';
    let running: Running;
    const get = (path: string, headers = {}) => ask(running.origin + address.href(path), headers);

    beforeAll(async () => {
      if (!there) return;
      folder = await mkdtemp(join(tmpdir(), 'hosts-'));
      const site = join(folder, 'root', address.base);
      await mkdir(site, { recursive: true });
      // What the host has itself; the site's own pages take its place if there is no base path.
      await writeFile(join(folder, 'root/index.html'), 'Another site.');
      await writeFile(join(folder, 'root/rss.xml'), 'Another feed.');
      for (const [file, text] of Object.entries(FILES)) {
        await mkdir(dirname(join(site, file)), { recursive: true });
        await writeFile(join(site, file), text);
        if (HOSTS[output].copies && isText(mediaType(file)))
          await compress(join(site, file), Buffer.from(text), join(folder, 'kept'));
      }
      for (const [file, text] of hostFiles(output, MOVED, address)) await writeFile(join(site, file), text);
      running =
        host === 'nginx'
          ? await startNginx(join(folder, 'root'), site, join(folder, 'own'))
          : await preview(site, url, output);
    });

    afterAll(async () => {
      if (!there) return;
      await running.stop();
      await rm(folder, { recursive: true });
    });

    it.each([
      ['/', 'text/html; charset=utf-8'],
      ['/essays/work/why.md', 'text/markdown; charset=utf-8'],
      ['/rss.xml', 'application/xml; charset=utf-8'],
      ['/archive-1-atom.xml', 'application/xml; charset=utf-8'],
      ['/essays/work/rss.xml', 'application/xml; charset=utf-8'],
      ['/feed.json', 'application/feed+json; charset=utf-8'],
      ['/essays/work/why/oembed.json', 'application/json; charset=utf-8'],
      ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['/cards/1.png', 'image/png'],
    ])('serves %s as %s', async (path, type) => {
      const { status, headers } = await get(path);
      expect([status, headers['content-type']]).toEqual([200, type]);
    });

    it.each([
      ['/', 'public, max-age=0, must-revalidate'],
      ['/essays/work/', 'public, max-age=0, must-revalidate'],
      ['/cards/1.png', 'public, max-age=0, must-revalidate'],
      ['/rss.xml', 'public, max-age=900'],
      ['/_astro/style.abc.css', 'public, max-age=31536000, immutable'],
    ])('lets %s be kept as %s', async (path, cache) => {
      expect((await get(path)).headers['cache-control']).toBe(cache);
    });

    it.each([
      ['/', "frame-ancestors 'none'"],
      ['/essays/work/', "frame-ancestors 'none'"],
      ['/essays/work/why/', "frame-ancestors 'none'"],
      ['/notes/small/', "frame-ancestors 'none'"],
      ['/nowhere/at/all/', "frame-ancestors 'none'"],
      ['/essays/work/why/embed/', 'frame-ancestors *'],
    ])('lets %s be framed by %s', async (path, policy) => {
      expect((await get(path)).headers['content-security-policy']).toBe(policy);
    });

    it('says with every file what browsers may do with it', async () => {
      for (const path of ['/essays/work/', '/_astro/style.abc.css', '/feed.json', '/nowhere/']) {
        expect((await get(path)).headers).toMatchObject({
          'strict-transport-security': 'max-age=31536000',
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'cross-origin-opener-policy': 'same-origin',
          'cross-origin-resource-policy': 'cross-origin',
        });
      }
    });

    // The preview compresses nothing by itself.
    if (host === 'nginx' || HOSTS[output].copies) {
      it('sends text compressed to those who take that, and the file to all others', async () => {
        const compressed = await get('/essays/work/', { 'accept-encoding': 'gzip' });
        expect(compressed.headers['content-encoding']).toBe('gzip');
        expect(compressed.headers['content-type']).toBe('text/html; charset=utf-8');
        expect(compressed.headers['vary']).toBe('Accept-Encoding');
        expect(compressed.body.length).toBeLessThan(LONG.length / 4);
        const plain = await get('/essays/work/');
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.body.toString()).toBe(LONG);
      });
    }

    it('does not send again what the browser has', async () => {
      const { headers } = await get('/essays/work/');
      const again = await get('/essays/work/', { 'if-none-match': String(headers['etag']) });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });

    it.each([
      ['bytes=0-0', 'n', 'bytes 0-0/7'],
      ['bytes=3-', 'text', 'bytes 3-6/7'],
      ['bytes=-4', 'text', 'bytes 3-6/7'],
      ['bytes=1-2', 'o ', 'bytes 1-2/7'],
    ])('sends the part of a file that is asked for: %s', async (range, part, place) => {
      const { status, body, headers } = await get('/cards/1.png', { range });
      expect([status, body.toString(), headers['content-range']]).toEqual([206, part, place]);
      expect(headers['content-type']).toBe('image/png');
    });

    it('says how long a file is of which a part beyond its end is asked for', async () => {
      const { status, headers } = await get('/cards/1.png', { range: 'bytes=9-' });
      expect([status, headers['content-range']]).toEqual([416, 'bytes */7']);
    });

    it('answers with the site’s own page where nothing is', async () => {
      const { status, body, headers } = await get('/essays/nothing/');
      expect([status, body.toString()]).toEqual([404, FILES['404.html']]);
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect((await get('/_astro/gone.js')).headers['cache-control']).not.toContain('immutable');
    });

    it('keeps back what is meant for hosts', async () => {
      for (const file of HOSTS[output].files) expect((await get(`/${file}`)).status, file).toBe(404);
    });

    it('leads addresses without their last slash to those with it', async () => {
      const { status, headers } = await get('/essays/work');
      expect([status, headers['location']]).toEqual([301, address.href('/essays/work/')]);
    });

    if (address.base !== '/' && host === 'the preview') {
      it('leads from the host’s root to the site', async () => {
        const { status, headers } = await ask(`${running.origin}/`);
        expect([status, headers['location']]).toEqual([302, address.base]);
      });
    }

    if (address.base !== '/' && host === 'nginx') {
      it('leaves the rest of the host as it was', async () => {
        for (const [path, status, text] of [
          ['/', 200, 'Another site.'],
          ['/rss.xml', 200, 'Another feed.'],
          ['/essays/work/', 404, 'nginx'],
        ] as const) {
          const answer = await ask(running.origin + path);
          expect([path, answer.status]).toEqual([path, status]);
          expect(answer.body.toString()).toContain(text);
          expect(answer.body.toString()).not.toContain(FILES['404.html']);
          for (const name of ['cache-control', 'content-security-policy', 'x-content-type-options'])
            expect([name, answer.headers[name]]).toEqual([name, undefined]);
        }
      });

      it('leads from the base path without its slash to the site', async () => {
        const { status, headers } = await ask(running.origin + address.base.slice(0, -1));
        expect([status, headers['location']]).toEqual([301, expect.stringMatching(`${address.base}$`)]);
      });
    }

    // The preview knows no redirects; pages take their place there.
    if (host === 'nginx') {
      it('leads what moved to where it is', async () => {
        for (const { from, to } of MOVED) {
          const { status, headers } = await get(from);
          expect([status, headers['location']]).toEqual([301, address.href(to)]);
        }
      });

      it('lets a frame that moved be shown where it was', async () => {
        const { headers } = await get('/essays/work/old/embed/');
        expect(headers['content-security-policy']).toBe('frame-ancestors *');
      });
    }
  });
});

describe('the preview', () => {
  let folder = '';
  let running: Running;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'preview-'));
    running = await preview(folder, 'https://example.org', 'any');
  });
  afterAll(async () => {
    await running.stop();
    await rm(folder, { recursive: true });
  });

  it('prints an error of its own, and answers with status 500', async () => {
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    await symlink('loop.html', join(folder, 'loop.html'));
    expect((await ask(`${running.origin}/loop.html?a`)).status).toBe(500);
    expect(printed.mock.calls).toEqual([['GET /loop.html?a', expect.objectContaining({ code: 'ELOOP' })]]);
    printed.mockRestore();
  });

  it.each(['/%ff', '/%00', '/a%00b', '/..%2f..%2fetc/passwd', `/${'a'.repeat(5000)}`, '//'])(
    'has nothing at %s',
    async (path) => {
      // `request` would make another address of it.
      const { hostname, port } = new URL(running.origin);
      const [response] = await once(request({ hostname, port, path }).end(), 'response');
      expect(response.resume().statusCode).toBe(404);
    },
  );

  it('sends the head of a file alone to those who ask for it', async () => {
    await writeFile(join(folder, 'a.txt'), LONG);
    const response = await fetch(`${running.origin}/a.txt`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe(String(LONG.length));
    expect(await response.text()).toBe('');
  });
});
