import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAddress, resolveLink, writtenPath } from '../../../src/permalinks/address.ts';

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

  it('encodes what would end the address in Markdown or XML, or what servers refuse', () => {
    const { href } = createAddress('https://example.org');
    expect(href('/paper (1).pdf')).toBe('/paper%20%281%29.pdf');
    expect(href("/a&b/[it's].pdf?a&b#(c)")).toBe('/a%26b/%5Bit%27s%5D.pdf?a&b#(c)');
    expect(href('/100%.pdf')).toBe('/100%25.pdf');
    expect(href('/100%25.pdf')).toBe('/100%25.pdf');
  });

  it('never leads to another host', () => {
    expect(createAddress('https://example.org').href('/.//evil.example/')).toBe('/evil.example/');
    expect(createAddress('https://example.org').href('//evil.example/')).toBe('/evil.example/');
  });

  it('refuses a path that does not begin at the root of the site', () => {
    expect(() => createAddress('https://example.org').href('faq/')).toThrow('begins with a slash');
  });
});

describe('resolveLink', () => {
  it.each([
    ['../a (1).pdf', 'https://example.org/essays/a%20%281%29.pdf'],
    ['https://example.org/a&b?c&d', 'https://example.org/a%26b?c&d'],
    ['https://en.wikipedia.org/wiki/Option_(finance)', 'https://en.wikipedia.org/wiki/Option_(finance)'],
    ['mailto:someone@example.org', 'mailto:someone@example.org'],
    ['https://[', 'https://['],
  ])('makes of %s what Markdown and XML can hold', (link, resolved) => {
    expect(resolveLink(link, 'https://example.org/essays/why/')).toBe(resolved);
  });
});

it('a written path leads to the file, whatever its name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(!/^\.{1,2}$|[/\p{Cc}]/u.test(name) && name.isWellFormed());
      expect(decodeURIComponent(new URL(writtenPath(`/${name}`), 'https://example.org').pathname)).toBe(
        `/${name}`,
      );
    }),
  );
});
