import fc from 'fast-check';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import { atom } from '../../../../src/outputs/feeds/atom.ts';
import { jsonFeed } from '../../../../src/outputs/feeds/json-feed.ts';
import type { Entry } from '../../../../src/outputs/feeds/entry.ts';
import { rss } from '../../../../src/outputs/feeds/rss.ts';

const facts = {
  guid: 'tag:example.org,2026:feed/atom.xml',
  title: 'Asked & Answered',
  description: 'Answers',
  url: 'https://example.org/',
  self: 'https://example.org/atom.xml',
  help: 'https://example.org/subscribe/',
  stylesheet: '/feed.css',
  icon: 'https://example.org/icon-512.png',
  language: 'en',
};

const entry = (change: Partial<Entry> = {}): Entry => ({
  guid: 'tag:example.org,2026:q/4',
  url: 'https://example.org/essays/a/why/',
  title: 'Why?',
  summary: 'Because.',
  html: '<p>Text</p>',
  published: new Date('2026-11-23'),
  updated: new Date('2026-12-01'),
  author: { name: 'Asked & Answered' },
  categories: ['careers'],
  image: 'https://example.org/cards/4.png',
  ...change,
});

function children(node: Root | Element, name: string): Element[] {
  const all: readonly (Root | Element)['children'][number][] = node.children;
  return all.filter((child): child is Element => child.type === 'element' && child.name === name);
}
const only = (node: Root | Element, name: string): Element => {
  const [first, ...more] = children(node, name);
  expect(more, name).toEqual([]);
  if (!first) throw new Error(`There is no <${name}>.`);
  return first;
};
const textOf = (node: Element): string =>
  node.children.map((child) => ('value' in child ? child.value : '')).join('');
const feedOf = (xml: string) => only(fromXml(xml), 'feed');

describe('atom', () => {
  it('names who writes with their address, and what the texts are given under (RFC 4946)', () => {
    const licence = { name: 'CC BY 4.0', address: 'https://licence.example/' };
    const feed = feedOf(atom({ ...facts, licence }, { name: 'A', address: 'https://a.example/' }, []));
    expect(textOf(only(only(feed, 'author'), 'uri'))).toBe('https://a.example/');
    expect(textOf(only(feed, 'rights'))).toBe('CC BY 4.0: https://licence.example/');
    expect(children(feed, 'link').map(({ attributes }) => attributes)).toContainEqual({
      rel: 'license',
      href: 'https://licence.example/',
    });
  });

  it('has what RFC 4287 asks of a feed and of each entry', () => {
    const feed = feedOf(atom(facts, { name: 'Asked & Answered' }, [entry()]));
    expect(textOf(only(feed, 'id'))).toBe(facts.guid);
    expect(textOf(only(feed, 'updated'))).toBe('2026-12-01T00:00:00.000Z');
    const links = children(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']]);
    expect(links).toEqual([
      ['self', facts.self],
      ['alternate', facts.url],
    ]);
    const first = only(feed, 'entry');
    expect(textOf(only(first, 'id'))).toBe('tag:example.org,2026:q/4');
    expect(textOf(only(first, 'published'))).toBe('2026-11-23T00:00:00.000Z');
    expect(textOf(only(first, 'updated'))).toBe('2026-12-01T00:00:00.000Z');
    expect(textOf(only(only(first, 'author'), 'name'))).toBe('Asked & Answered');
    expect(only(first, 'link').attributes).toMatchObject({ rel: 'alternate', href: entry().url });
    expect(only(first, 'content').attributes['type']).toBe('html');
    expect(textOf(only(first, 'content'))).toBe('<p>Text</p>');
    expect(only(first, 'category').attributes['term']).toBe('careers');
  });

  it('is well-formed and loses no letter, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = `<p>]]>&amp;<b>${text}</p>`;
        const kept = html
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, '')
          .replace(/\r\n?/g, '\n');
        const feed = feedOf(atom(facts, { name: 'A' }, [entry({ html, title: html })]));
        const first = only(feed, 'entry');
        expect(textOf(only(first, 'content')).replace(/\r\n?/g, '\n')).toBe(kept);
        expect(textOf(only(first, 'title')).replace(/\r\n?/g, '\n')).toBe(kept);
      }),
    );
  });

  it('is valid when nothing is published: it has a date all the same', () => {
    expect(textOf(only(feedOf(atom(facts, { name: 'A' }, [])), 'updated'))).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('leads from one document to the one before it', () => {
    const archived = {
      ...facts,
      archive: true,
      previous: 'https://example.org/archive-1-atom.xml',
      current: facts.self,
    };
    const xml = atom(archived, { name: 'A' }, [entry()]);
    expect(xml).toContain('<link rel="prev-archive" href="https://example.org/archive-1-atom.xml" />');
    expect(xml).toContain('<fh:archive />');
    expect(rss(archived, [entry()])).toContain('rel="prev-archive"');
  });
});

describe('a hub', () => {
  it('is named by every format, and by none where there is none', () => {
    const hub = 'https://hub.example.org/';
    const write = [
      (given: typeof facts & { hub?: string }) => rss(given, []),
      (given: typeof facts & { hub?: string }) => atom(given, { name: 'A' }, []),
      (given: typeof facts & { hub?: string }) => jsonFeed(given, { name: 'A' }, []),
    ];
    for (const format of write) {
      expect(format({ ...facts, hub })).toContain(hub);
      expect(format(facts)).not.toMatch(/hub/);
    }
    expect(JSON.parse(jsonFeed({ ...facts, hub }, { name: 'A' }, []))).toMatchObject({
      hubs: [{ type: 'WebSub', url: hub }],
    });
    expect(atom({ ...facts, hub }, { name: 'A' }, [])).toContain(`<link rel="hub" href="${hub}" />`);
    expect(rss({ ...facts, hub }, [])).toContain(`<atom:link href="${hub}" rel="hub" />`);
  });
});

describe('jsonFeed', () => {
  it('has what JSON Feed 1.1 asks for, with dates of RFC 3339 and unique ids', () => {
    const feed = JSON.parse(
      jsonFeed(facts, { name: 'A' }, [entry(), entry({ guid: 'tag:example.org,2026:q/5' })]),
    ) as {
      items: Record<string, unknown>[];
    };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: facts.title,
      home_page_url: facts.url,
      feed_url: facts.self,
      authors: [{ name: 'A' }],
      language: 'en',
    });
    expect(feed.items[0]).toEqual({
      id: 'tag:example.org,2026:q/4',
      url: entry().url,
      title: 'Why?',
      summary: 'Because.',
      content_html: '<p>Text</p>',
      image: entry().image,
      date_published: '2026-11-23T00:00:00.000Z',
      date_modified: '2026-12-01T00:00:00.000Z',
      authors: [{ name: 'Asked & Answered' }],
      tags: ['careers'],
      language: 'en',
    });
  });
});

it('the same entries give the same bytes in every format', () => {
  const entries = [entry(), entry({ guid: 'tag:example.org,2026:q/5' })];
  for (const write of [
    () => rss(facts, entries),
    () => atom(facts, { name: 'A' }, entries),
    () => jsonFeed(facts, { name: 'A' }, entries),
  ]) {
    expect(write()).toBe(write());
  }
});
