import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostRedirects } from '../../../src/hosting/host-redirects.ts';
import { expressionOf, rulesOf } from '../../../src/hosting/rules.ts';
import { hostFiles } from '../../../src/hosting/host-files.ts';
import {
  headersFile,
  leftOut,
  LIMITS,
  netlifyRedirectsFile,
  redirectsFile,
} from '../../../src/hosting/rules-files.ts';
import type { Host } from '../../../src/site-config/hosts.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { move, publish } from '../../../src/permalinks/ledger.ts';

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
  const question = (page: string, anchor: string, position: number) => ({
    address: `${page}#${anchor}`,
    text: anchor,
    question: true,
    published: '2026-01-01',
    position,
  });
  const page = (path: string) => ({ ...question(path, '', 0), address: path, question: false });
  const published = publish(new Map(), [page('/essays/old/'), question('/essays/old/', 'why', 1)]);
  const ledger = publish(move(published, '/essays/old/', '/essays/new/'), [
    page('/essays/new/'),
    question('/essays/new/', 'why', 1),
  ]);

  it('are those of pages that moved, then of what belonged to them, then of short addresses', () => {
    expect(hostRedirects(ledger, () => true).map(({ from, to }) => `${from} ${to}`)).toEqual([
      '/essays/old/ /essays/new/',
      '/essays/old/why/ /essays/new/why/',
      '/essays/old.md /essays/new.md',
      '/essays/old/why.md /essays/new/why.md',
      '/essays/old/why/embed/ /essays/new/why/embed/',
      '/essays/old/why/oembed.json /essays/new/why/oembed.json',
      '/essays/old/rss.xml /essays/new/rss.xml',
      '/q/1/ /essays/new/why/',
    ]);
  });

  it('lead to nothing that the site does not have', () => {
    const withoutRss = hostRedirects(ledger, (path) => !path.endsWith('rss.xml'));
    expect(withoutRss.map(({ from }) => from)).not.toContain('/essays/old/rss.xml');
  });

  it('are as many as Cloudflare Pages takes', () => {
    const many = Array.from({ length: LIMITS.redirects + 1 }, (_, number) => ({
      from: `/old/${number}/`,
      to: '/essays/new/',
    }));
    const lines = redirectsFile(many, address).trim().split('\n');
    expect(lines).toHaveLength(LIMITS.redirects);
    expect(lines[0]).toBe('/blog/old/0/ /blog/essays/new/ 301');
    expect(leftOut(many)).toContain(`The last 1, from /old/${LIMITS.redirects}/ on,`);
    expect(leftOut(many.slice(1))).toBeUndefined();
    expect(netlifyRedirectsFile(many, address).trim().split('\n')).toHaveLength(many.length);
  });

  it('are sent by Netlify although there is a page, and are no other than 301 for Cloudflare', () => {
    const redirects = hostRedirects(ledger, () => true);
    const lines = (host: Host) =>
      (hostFiles(host, redirects, address).get('_redirects') ?? '').trim().split('\n');
    expect(lines('netlify')).toHaveLength(redirects.length);
    expect(lines('netlify').every((line) => line.endsWith(' 301!'))).toBe(true);
    for (const host of ['cloudflare-pages', 'any'] as const)
      expect(lines(host).every((line) => line.endsWith(' 301'))).toBe(true);
  });
});
