import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileServer } from '../../../src/hosting/file-server.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { buildProject, layOutProject, removeFolder, run, temporaryFolder } from '../../gallery/project.ts';

const SITES = ['hugo', 'jekyll', 'astro', 'eleventy'] as const;

/** Every address that the posts of the fixtures had, and where each leads now. */
const OLD: Readonly<Record<string, string>> = {
  // Hugo: sections, patterns, slugs, aliases, addresses of an author's own.
  '/posts/first-swarm/': '/notes/first-swarm/',
  '/posts/first-swarm': '/notes/first-swarm/',
  '/swarm/': '/notes/first-swarm/',
  '/blog/swarm.html': '/notes/first-swarm/',
  '/posts/tools-compared/': '/notes/tools-compared/',
  '/posts/winter/': '/notes/winter/',
  '/posts/winter/index.html': '/notes/winter/',
  '/posts/why-bees/': '/essays/why-bees/',
  '/go-modules.html': '/notes/go-modules/',
  '/2020/02/templates/': '/notes/templates/',
  '/posts/uml%C3%A4uter-und-leerzeichen/': '/notes/umlaeuter-und-leerzeichen/',
  '/info/uses/': '/uses/',
  // Jekyll: a pattern of the site, front matter, and redirect_from.
  '/2014/03/hello-world.html': '/notes/hello-world/',
  '/2014/04/code.html': '/notes/code/',
  '/code/': '/notes/code/',
  '/2014/code.html': '/notes/code/',
  '/liquid/': '/notes/liquid/',
  '/2016/06/links.html': '/notes/links/',
  '/2017/08/questions.html': '/essays/questions/',
  '/2018/12/faq.html': '/essays/faq/',
  '/2020/05/no-picture.html': '/notes/no-picture/',
  '/colophon.html': '/colophon/',
  '/tags.html': '/tags-2/',
  // Astro: the page that shows a collection, and a folder in it.
  '/writing/first-post/': '/notes/first-post/',
  '/writing/second-post/': '/notes/second-post/',
  '/writing/third-post/': '/notes/third-post/',
  '/writing/2023/deep-thoughts/': '/notes/deep-thoughts/',
  '/writing/using-mdx/': '/notes/using-mdx/',
  '/writing/what-is-astro/': '/essays/what-is-astro/',
  // Eleventy: data of a folder, templates of addresses, and its own way.
  '/blog/one/': '/notes/one/',
  '/blog/two/': '/notes/two/',
  '/three.html': '/notes/three/',
  '/2020/04/08/four/': '/notes/four/',
  '/tips/why-eleventy/': '/essays/why-eleventy/',
  '/tips/json/': '/notes/json/',
};

const folder = temporaryFolder();
const content = join(folder, 'content');
let server: Server | undefined;
afterAll(() => {
  server?.close();
  removeFolder(folder);
});

const bring = (site: string, ...args: string[]) =>
  run(folder, ['import', resolve('tests/fixtures/import', site), ...args]);
const text = (path: string) => readFileSync(join(content, path, 'index.md'), 'utf8');

/** What an address answers with: the address that a page there sends readers to, or its title. */
async function follow(path: string): Promise<{ status: number; to: string | undefined; title: string }> {
  const { port } = server?.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  const page = fromHtml(await response.text());
  const refresh = select('meta[http-equiv="refresh"]', page)?.properties['content'];
  const title = select('title', page)?.children[0];
  return {
    status: response.status,
    to: /url=(.*)$/.exec(String(refresh ?? ''))?.[1],
    title: title?.type === 'text' ? title.value : '',
  };
}

describe('npm run import', () => {
  beforeAll(() => layOutProject(folder));

  it('writes nothing until it is told to', async () => {
    const { status, said } = await bring('hugo');
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('--write') });
    expect(existsSync(content)).toBe(false);
    expect(said).toContain('→ /swarm/ redirects to /notes/first-swarm/');
    expect(said).toContain('a cover that is not used for previews of links, as it is too small');
  });

  it.each(SITES)('brings a site of %s', async (site) => {
    const { status, said } = await bring(site, '--write');
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining('Wrote ') });
  });

  it('leaves out what is there already', async () => {
    const { said } = await bring('jekyll', '--write');
    expect(said).toContain('11 texts are here already');
    expect(existsSync(join(content, 'notes/code-2'))).toBe(false);
  });

  it('leaves texts that every check passes', async () => {
    expect(await run(folder, ['lint-content'])).toMatchObject({ status: 0, errors: '' });
  });

  it('links texts to each other at their new addresses', () => {
    expect(text('notes/first-swarm')).toContain('[the next post](/notes/tools-compared/)');
    expect(text('notes/tools-compared')).toContain('[the swarm](/notes/first-swarm/#what-i-took)');
    expect(text('notes/links')).toContain('[code]: /notes/code/');
    expect(text('notes/third-post')).toContain('[First](/notes/first-post/)');
  });

  it('takes pictures and files along', () => {
    for (const file of [
      'first-swarm/swarm.png',
      'winter/numbers.csv',
      'third-post/square.png',
      'one/dots.png',
    ])
      expect(existsSync(join(content, 'notes', file))).toBe(true);
    expect(text('notes/first-swarm')).toContain('![A swarm in an apple tree](./swarm.png');
  });

  it('names a cover in the front matter if a preview can be made from it', () => {
    const image = "image: ./desk.jpg\nimageAlt: 'A table: its lamp is on'\n";
    expect(text('pages/uses')).toContain(image);
    expect(text('pages/uses')).toContain('![A table: its lamp is on](./desk.jpg)');
    expect(text('essays/why-bees')).toContain(image);
    expect(text('essays/why-bees')).not.toContain('![');
    expect(text('notes/first-swarm')).not.toContain('image:');
  });

  it('leaves out a picture that only previews showed, and for which it is too small', () => {
    expect(text('notes/umlaeuter-und-leerzeichen')).not.toContain('image');
    expect(existsSync(join(content, 'notes/umlaeuter-und-leerzeichen/swarm.png'))).toBe(false);
  });

  it('keeps what only another generator can show, as code', () => {
    expect(text('notes/first-swarm')).toContain('`{{< tweet user="bees" id="1" >}}`');
    expect(text('notes/hello-world')).toContain('`{% include newsletter.html %}`');
    expect(text('notes/two')).toContain('`![Lost](../lost.png)`');
    expect(text('notes/second-post')).toContain('`<Chart data={[1, 2]} />`');
  });

  it('builds, and answers at every old address with a redirect to its text', async () => {
    const { status, said, dist } = await buildProject(folder);
    expect({ status, said }).toMatchObject({ status: 0 });
    server = createServer(fileServer(dist, createAddress('https://asked-and-answered.example'))).listen(
      0,
      '127.0.0.1',
    );
    await once(server, 'listening');
    const answers = await Promise.all(
      Object.keys(OLD).map(async (path) => [path, (await follow(path)).to] as const),
    );
    expect(Object.fromEntries(answers)).toEqual(OLD);
    const pages = [...new Set(Object.values(OLD))];
    const shown = await Promise.all(pages.map(async (page) => [page, await follow(page)] as const));
    for (const [page, { status: code, to }] of shown)
      expect({ page, code, to }).toEqual({ page, code: 200, to: undefined });
  });

  it('shows no drafts', async () => {
    for (const page of ['/notes/hidden/', '/notes/unfinished/'])
      expect((await follow(page)).status).toBe(404);
  });

  it('keeps old addresses out of the sitemap', () => {
    const sitemap = readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/notes/first-swarm/');
    for (const path of Object.keys(OLD)) expect(sitemap).not.toContain(`example${path}<`);
  });
});
