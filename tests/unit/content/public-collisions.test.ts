import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collisionProblems } from '../../../src/content/public-collisions.ts';
import { HOSTS, type Host } from '../../../src/site-config/hosts.ts';
import { staticRoutes } from '../../../src/content/page-file-routes.ts';

const GENERATED = new Map([
  ['/', 'src/pages/index.astro'],
  ['/faq/', 'src/pages/faq.astro'],
  ['/favicon.svg', 'src/pages/favicon.svg.ts'],
  ['/404.html', 'src/pages/404.astro'],
  ['/rss.xml', undefined],
  ['/essays/café/', 'content/essays/café/index.mdx'],
  ['/essays/why/', 'content/essays/why.mdx'],
  ['/q/4/', 'content/permalinks.json'],
]);

const said = (...files: string[]) =>
  collisionProblems(files, GENERATED, HOSTS.any.files).map(
    ({ file, message, hint }) => `${file}: ${message} → ${hint}`,
  );

describe('a file of the public folder', () => {
  it.each([
    ['index.html', 'src/pages/index.astro', '/'],
    ['faq/index.html', 'src/pages/faq.astro', '/faq/'],
    ['FAQ/Index.html', 'src/pages/faq.astro', '/faq/'],
    ['404.html', 'src/pages/404.astro', '/404.html'],
    ['essays/why/index.html', 'content/essays/why.mdx', '/essays/why/'],
    // As some systems write it: e and an accent.
    ['essays/cafe\u0301/index.html', 'content/essays/café/index.mdx', '/essays/café/'],
    ['q/4/index.html', 'content/permalinks.json', '/q/4/'],
    // A compressed copy, a file where the build needs a folder, and a folder where it needs a file.
    ['faq/index.html.gz', 'src/pages/faq.astro', '/faq/'],
    ['faq', 'src/pages/faq.astro', '/faq/'],
    ['favicon.svg/large.svg', 'src/pages/favicon.svg.ts', '/favicon.svg'],
  ])('must not be %s', (file, source, address) => {
    expect(said(file)).toEqual([
      expect.stringContaining(`public/${file}: This file and ${source} have the same address: ${address} →`),
    ]);
  });

  it.each([
    ['rss.xml', 'the build generates: /rss.xml'],
    ['RSS.XML', 'the build generates: /rss.xml'],
    ['_headers', 'rulesOf() in src/hosting/rules.ts'],
    ['_Redirects', 'npm run record -- --from'],
    ['server.nginx.conf', '.github/hosting/nginx.md'],
    ['_astro/mine.css', 'another folder'],
    ['pagefind/mine.json', 'another folder'],
    ['sitemap-0.xml', 'The build generates the sitemap'],
    ['sitemap-12.xml.br', 'The build generates the sitemap'],
  ])('must not be %s, and its owner learns: %s', (file, message) => {
    expect(said(file)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['netlify', ['_headers', '_redirects']],
    ['github-pages', []],
    ['nginx', ['maps.nginx.conf', 'server.nginx.conf']],
  ] as const)('may have a name that only hosts other than %s read', (host: Host, reserved) => {
    const refused = collisionProblems(HOSTS.any.files, new Map(), HOSTS[host].files);
    expect(refused.map(({ file }) => file)).toEqual(reserved.map((file) => `public/${file}`));
  });

  it('may take the place of an icon, together with a compressed copy', () => {
    expect(said('favicon.svg', 'favicon.svg.br')).toEqual([]);
    expect(said('favicon.svg.br')).toHaveLength(1);
    expect(said('Favicon.svg')).toHaveLength(1);
  });

  it.each([
    ['CNAME'],
    ['.nojekyll'],
    ['.well-known/security.txt'],
    ['google123.html'],
    ['essays/why/paper.pdf'],
    ['faq.html'],
    ['docs/_headers'],
    ['sitemap-old.xml'],
    ['rss.xml.bak'],
  ])('may be %s', (file) => {
    expect(said(file)).toEqual([]);
  });

  it('collides with whatever the build makes, in any letters', () => {
    const piece = fc.stringMatching(/^[a-zа-я0-9 &()-]{1,8}$/);
    const address = fc
      .tuple(fc.array(piece, { minLength: 1, maxLength: 3 }), fc.constantFrom('/', '.xml'))
      .map(([pieces, end]) => `/${pieces.join('/')}${end}`);
    fc.assert(
      fc.property(address, fc.boolean(), (made, loud) => {
        const file = `${made.slice(1)}${made.endsWith('/') ? 'index.html' : ''}`;
        const name = loud ? file.toUpperCase() : file;
        expect(collisionProblems([name], new Map([[made, undefined]]))).toHaveLength(1);
        expect(collisionProblems([`x${name}`], new Map([[made, undefined]]))).toEqual([]);
      }),
    );
  });
});

it('the address of a route without parameters is that of its file', () => {
  const files = ['index.astro', '404.astro', 'about/index.astro', 'cv.mdx', 'robots.txt.ts'];
  const others = ['[icon].png.ts', 'tags/[tag].astro', '_parts/note.astro', 'notes.txt'];
  expect([...staticRoutes([...files, ...others])]).toEqual([
    ['/', 'src/pages/index.astro'],
    ['/404.html', 'src/pages/404.astro'],
    ['/about/', 'src/pages/about/index.astro'],
    ['/cv/', 'src/pages/cv.mdx'],
    ['/robots.txt', 'src/pages/robots.txt.ts'],
  ]);
});
