import fc from 'fast-check';
import { fromXml } from 'xast-util-from-xml';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/outputs/feeds/entry.ts';
import { rss } from '../../../../src/outputs/feeds/rss.ts';

const facts = {
  guid: 'tag:example.org,2026:feed',
  title: 'Asked & Answered',
  description: 'Answers',
  url: 'https://example.org/',
  self: 'https://example.org/rss.xml',
  help: 'https://example.org/subscribe/',
  stylesheet: '/feed.css',
  icon: 'https://example.org/icon-512.png',
  language: 'en',
};

const entry = (change: Partial<Entry> = {}): Entry => ({
  guid: 'tag:example.org,2026:essays/a',
  image: 'https://example.org/cards/1.png',
  url: 'https://example.org/essays/a/',
  title: 'An essay',
  summary: 'What it is about.',
  html: '<p>Text</p>',
  published: new Date('2026-11-23'),
  updated: new Date('2026-12-01'),
  author: { name: 'Asked & Answered' },
  categories: ['careers'],
  ...change,
});

/** Texts of the elements of a name, as a strict XML parser reads them. */
function read(xml: string, name: string): string[] {
  const texts: string[] = [];
  const walk = (node: { type: string; name?: string; children?: unknown[]; value?: string }): string => {
    const inner = (node.children ?? []).map((child) => walk(child as never)).join('');
    if (node.type === 'element' && node.name === name) texts.push(inner);
    return node.type === 'text' || node.type === 'cdata' ? (node.value ?? '') : inner;
  };
  walk(fromXml(xml) as never);
  return texts;
}

describe('rss', () => {
  it('carries titles, links, dates and the whole text', () => {
    const xml = rss(facts, [entry()]);
    expect(read(xml, 'title')).toEqual(['Asked & Answered', 'An essay']);
    expect(read(xml, 'link')).toEqual(['https://example.org/', 'https://example.org/essays/a/']);
    expect(read(xml, 'pubDate')).toEqual(['Mon, 23 Nov 2026 00:00:00 GMT']);
    expect(read(xml, 'lastBuildDate')).toEqual(['Tue, 01 Dec 2026 00:00:00 GMT']);
    expect(read(xml, 'content:encoded')).toEqual(['<p>Text</p>']);
    expect(xml).toContain(
      '<atom:link href="https://example.org/rss.xml" rel="self" type="application/rss+xml" />',
    );
  });

  it('says what the texts are given under', () => {
    const xml = rss({ ...facts, licence: { name: 'CC BY 4.0', address: 'https://licence.example/' } }, []);
    expect(read(xml, 'copyright')).toEqual(['CC BY 4.0: https://licence.example/']);
    expect(xml).toContain('<atom:link href="https://licence.example/" rel="license" />');
  });

  it('is well-formed and loses no letter, whatever the texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const html = `<p>]]>&amp;${text}</p>`;
        const kept = html
          // What XML cannot hold, and the line ends that every XML parser folds.
          .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu, '')
          .replace(/\r\n?/g, '\n');
        expect(read(rss(facts, [entry({ html })]), 'content:encoded')[0]?.replace(/\r\n?/g, '\n')).toBe(kept);
      }),
    );
  });

  it('has letters in its summary that readers, who take it for HTML, show as letters', () => {
    const [, summary] = read(rss(facts, [entry({ summary: 'A <b> & more' })]), 'description');
    expect(summary).toBe('A &lt;b> &amp; more');
  });

  it('is a valid, empty channel when nothing is published', () => {
    const xml = rss(facts, []);
    expect(read(xml, 'lastBuildDate')).toEqual([]);
    expect(read(xml, 'title')).toEqual(['Asked & Answered']);
  });
});
