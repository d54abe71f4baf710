import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileServer } from '../../../src/hosting/file-server.ts';
import { LONG, THOROUGH } from '../../thorough.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import {
  buildProject,
  copyEssays,
  layOutProject,
  removeFolder,
  run,
  temporaryFolder,
  type Built,
} from '../../gallery/project.ts';

const folder = temporaryFolder();
afterAll(() => removeFolder(folder));

/** What an owner may put into the folder: each file with what is in it, and how a text links to it. */
const FILES = [
  ['google123.html', 'google-site-verification: google123.html', '/google123.html'],
  ['CNAME', 'example.org\n', '/CNAME'],
  ['.well-known/security.txt', 'Contact: mailto:someone@example.org\n', '/.well-known/security.txt'],
  ['paper (1).pdf', '%PDF', '</paper (1).pdf>'],
  ['a&b.pdf', '%PDF a and b', '/a&b.pdf'],
  ['100%.pdf', '%PDF whole', '/100%25.pdf'],
  ['c#.pdf', '%PDF sharp', '/c%23.pdf'],
  ['why?.pdf', '%PDF asked', '/why%3F.pdf'],
  ['[draft].pdf', '%PDF brackets', '/%5Bdraft%5D.pdf'],
  ['لماذا.pdf', '%PDF why', '/لماذا.pdf'],
  ['o’clock/it’s.pdf', '%PDF quotes', '/o’clock/it’s.pdf'],
  [
    'demo/index.html',
    `<html lang="en"><head><title>Demo</title></head><body id="a"><p id="a">${'A mousetrap. '.repeat(40)}</p><a href="/nowhere/">x</a><img src="gone.png"><script>1</script><astro-island uid="Z1"></astro-island></body></html>`,
    '/demo/',
  ],
  // In the place of generated ones.
  ['robots.txt', 'User-agent: *\nDisallow: /\n', '/robots.txt'],
  ['favicon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', '/favicon.svg'],
  ['data.csv', `${'a,b\n'.repeat(200)}`, '/data.csv'],
] as const;

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function write(answer: string): void {
  put(
    'content/essays/files.mdx',
    `---
title: Files
description: Links to files of the owner, whose names are odd.
published: 2026-11-23
---

## Where are they?

${answer}
`,
  );
}

let built: Built;
beforeAll(async () => {
  layOutProject(folder);
  for (const [file, text] of FILES) put(`public/${file}`, text);
  copyEssays(folder, 'site/no-questions');
  const tags = '<a href="/100%.pdf">whole</a> <a href={["/a&b", "pdf"].join(".")}>made</a>';
  write(`${FILES.map(([, , link]) => `- [file](${link})`).join('\n')}\n\n<p>${tags}</p>`);
  built = await buildProject(folder);
});

/** Another project, without files of its owner. */
const other = join(folder, 'routes');
function layOutOther(): void {
  removeFolder(other);
  layOutProject(other);
  copyEssays(other, 'site/no-questions');
}

describe('a site with files of its owner', () => {
  it('is built', () => {
    expect(built.said).toMatch(/^Built /m);
    expect(built.status).toBe(0);
  });

  it('has each file as it is', () => {
    for (const [file, text] of FILES) expect(readFileSync(join(built.dist, file), 'utf8'), file).toBe(text);
    expect(existsSync(join(built.dist, '.nojekyll'))).toBe(true);
  });

  it('serves each of them where links lead to', async () => {
    const address = createAddress('https://example.org');
    const server = createServer(fileServer(built.dist, address)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const page = readFileSync(join(built.dist, 'essays/files/index.html'), 'utf8');
    for (const [file, text, link] of FILES) {
      const url = new URL(
        link.replace(/[<>]/g, ''),
        `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      );
      const response = await fetch(url);
      expect([file, response.status, await response.text()]).toEqual([file, 200, text]);
    }
    server.close();
    server.closeAllConnections();
    const links = [...page.matchAll(/<a href="([^"]+)">(?:file|whole|made)<\/a>/g)].map(([, href = '']) =>
      decodeURIComponent(href.replaceAll(/&(?:amp|#38|#x26);/g, '&')),
    );
    const addresses = FILES.map(([file]) => `/${file}`.replace(/index\.html$/, ''));
    expect(links).toEqual([...addresses, '/100%.pdf', '/a&b.pdf']);
  });

  it('lists no page of theirs for crawlers, and finds none', () => {
    expect(readFileSync(join(built.dist, 'sitemap-0.xml'), 'utf8')).not.toMatch(/google123|demo/);
    const fragments = readdirSync(join(built.dist, 'pagefind/fragment'));
    expect(fragments.length).toBeGreaterThan(0);
    const pages = fragments.map((name) => readFileSync(join(built.dist, 'pagefind/fragment', name)));
    // Its two essays, and the one answer.
    expect(pages.length).toBe(3);
  });

  it('refuses a file in the place of a page, together with what is wrong with the texts', async () => {
    layOutOther();
    put('routes/src/pages/cv.astro', '<p>Mine</p>');
    put('routes/public/cv/index.html', 'mine');
    put(
      'routes/content/notes/lost.mdx',
      '---\ntitle: Lost\ndescription: A link.\npublished: 2026-11-23\n---\n\n[x](/paper.pdf)\n',
    );
    put('routes/public/papers.pdf', '%PDF');
    const { said } = await run(other, ['lint-content']);
    expect(said).toContain(
      'public/cv/index.html:1:1\n  This file and src/pages/cv.astro have the same address: /cv/',
    );
    expect(said).toContain(
      'content/notes/lost.mdx:7:1\n  There is no page /paper.pdf on this site.\n  → Did you mean /papers.pdf?',
    );
  });

  it('refuses a file in the place of a page of a route with parameters', async ({ skip }) => {
    skip(!THOROUGH, LONG);
    layOutOther();
    put(
      'routes/src/pages/projects/[name].astro',
      `---\nexport const getStaticPaths = () => [{ params: { name: 'a (b)' } }];\n---\n<p>Mine</p>`,
    );
    put('routes/public/projects/A (b)/index.html', 'mine');
    const { status, errors } = await buildProject(other);
    expect(status).toBe(1);
    expect(errors).toBe(`
public/projects/A (b)/index.html:1:1
  This file and src/pages/projects/[name].astro have the same address: /projects/a (b)/
  → Rename or delete this file.

1 problem to fix. The previous build is still in place.

`);
  });

  it('makes no file that a file of the folder could take the place of', async () => {
    const made = readdirSync(built.dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => statSync(join(built.dist, file)).isFile());
    const owned = ['.nojekyll', ...FILES.map(([file]) => file as string)];
    const generated = made.filter((file) => !owned.includes(file.replace(/\.(?:br|gz)$/, '')));
    expect(generated.length).toBeGreaterThan(100);
    // The same texts are checked with all of these in the folder at once.
    layOutOther();
    cpSync(join(folder, 'content'), join(other, 'content'), { recursive: true });
    for (const file of generated) {
      mkdirSync(dirname(join(other, 'public', file.toUpperCase())), { recursive: true });
      writeFileSync(join(other, 'public', file.toUpperCase()), 'mine');
    }
    const { status, said } = await run(other, ['lint-content']);
    expect(status).toBe(1);
    const unsaid = generated.filter((file) => !said.includes(`public/${file.toUpperCase()}:1:1\n`));
    expect(unsaid).toEqual([]);
  });
});
