import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expressionOf, rulesOf } from '../../../src/hosting/rules.ts';
import { headersFile, LIMITS, redirectsFile } from '../../../src/hosting/rules-files.ts';
import { createAddress } from '../../../src/permalinks/address.ts';

const address = createAddress('https://example.org/blog');
const rules = rulesOf(address);

/** Paths of the shapes that a site has, and of others. */
const piece = fc.constantFrom(
  'essays',
  'notes',
  'tags',
  'figures',
  'about',
  'page',
  'q',
  'embed',
  '_astro',
  'x',
  '1',
);
const file = fc.constantFrom(
  '',
  'rss.xml',
  'feed.json',
  'archive-2-atom.xml',
  'x.md',
  'oembed.json',
  'a.css',
);
const path = fc
  .tuple(fc.array(piece, { maxLength: 4 }), file)
  .map(([pieces, name]) => `/blog/${pieces.map((each) => `${each}/`).join('')}${name}`);

describe('the rules for hosts', () => {
  it('never give a file the same header twice, which hosts would add up', () => {
    fc.assert(
      fc.property(path, (asked) => {
        const names = rules.flatMap(({ paths, headers }) =>
          paths
            .filter((pattern) => new RegExp(expressionOf(pattern, address)).test(asked))
            .flatMap(() => Object.keys(headers)),
        );
        expect(names).toEqual([...new Set(names)]);
      }),
    );
  });

  it('promise secure connections only where the site has them', () => {
    const headers = (url: string) => Object.keys(rulesOf(createAddress(url))[0]?.headers ?? {});
    expect(headers('https://example.org')).toContain('Strict-Transport-Security');
    expect(headers('http://example.org')).not.toContain('Strict-Transport-Security');
  });

  it('are as many as Cloudflare Pages takes, in lines that are not too long', () => {
    const lines = headersFile(rules, address).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(LIMITS.headers);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines).toContain('/blog/essays/:essay/:question/embed/');
  });
});

describe('the redirects for hosts', () => {
  it('are as many as Cloudflare Pages takes, pages that moved before short addresses', () => {
    const redirect = (from: string) => ({ from, to: '/essays/new/', target: '/essays/new/', places: [] });
    const short = Array.from({ length: LIMITS.redirects }, (_, number) => redirect(`/q/${number}/`));
    const lines = redirectsFile([...short, redirect('/quite/old/')], address)
      .trim()
      .split('\n');
    expect(lines).toHaveLength(LIMITS.redirects);
    expect(lines[0]).toBe('/blog/quite/old/ /blog/essays/new/ 301');
  });
});
