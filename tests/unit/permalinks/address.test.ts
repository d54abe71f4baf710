import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddress } from '../../../src/permalinks/address.ts';

describe('createAddress', () => {
  it.each([
    ['https://example.org', '/', '/faq/', 'https://example.org/faq/'],
    ['https://example.org/', '/', '/faq/', 'https://example.org/faq/'],
    ['https://example.org/blog', '/blog/', '/blog/faq/', 'https://example.org/blog/faq/'],
    ['http://localhost:8080/a/b//', '/a/b/', '/a/b/faq/', 'http://localhost:8080/a/b/faq/'],
  ])('reads %s', (url, base, href, absolute) => {
    const address = createAddress(url);
    expect([address.base, address.href('/faq/'), address.absolute('/faq/')]).toEqual([base, href, absolute]);
  });

  it.each([
    'example.org',
    '/blog',
    'ftp://example.org',
    'https://example.org/?a',
    'https://example.org/#b',
    '',
  ])('refuses "%s", and says what to write', (url) => {
    expect(() => createAddress(url)).toThrow(
      /cannot be used\. Write an absolute address like https:\/\/example\.org/,
    );
  });

  it('makes links that a browser resolves to the absolute address, from any page', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.webPath(), (base, path) => {
        const address = createAddress(`https://example.org${base}`);
        const page = address.absolute('/essays/an-essay/');
        expect(new URL(address.href(`/${path.replace(/^\/+/, '')}`), page).href).toBe(
          new URL(address.absolute(`/${path.replace(/^\/+/, '')}`)).href,
        );
      }),
    );
  });

  it('never leads to another host', () => {
    expect(createAddress('https://example.org').href('/.//evil.example/')).toBe('/evil.example/');
    expect(createAddress('https://example.org').href('//evil.example/')).toBe('/evil.example/');
  });

  it('refuses a path that does not begin at the root of the site', () => {
    expect(() => createAddress('https://example.org').href('faq/')).toThrow('begins with a slash');
  });
});
