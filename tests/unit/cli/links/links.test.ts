import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { externalLinks } from '../../../../src/cli/links/external.ts';
import {
  isDue,
  readLinkRecords,
  updateLinkRecords,
  writeLinkRecords,
  type LinkRecords,
} from '../../../../src/cli/links/link-records.ts';
import { archived, reportOf } from '../../../../src/cli/links/report.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';

const site = createAddress('https://example.org/blog');
const link = (url: string, line = 1) => ({ url, text: 'x', line, column: 1 });

describe('externalLinks', () => {
  it('names every place of an address once, without its anchor, and nothing of the site itself', () => {
    const texts = [
      {
        file: 'a.mdx',
        links: [
          link('https://example.net/b#part', 3),
          link('/faq/'),
          link('#here'),
          link('mailto:someone@example.net'),
          link('https://example.org/blog/faq/'),
          link('//example.net/b', 5),
        ],
      },
      { file: 'b.mdx', links: [link('https://example.net/b', 7), link('https://example.org/another/')] },
    ];
    expect(externalLinks(texts, site)).toEqual([
      {
        address: 'https://example.net/b',
        places: [
          { file: 'a.mdx', line: 3, column: 1 },
          { file: 'a.mdx', line: 5, column: 1 },
          { file: 'b.mdx', line: 7, column: 1 },
        ],
      },
      { address: 'https://example.org/another/', places: [{ file: 'b.mdx', line: 1, column: 1 }] },
    ]);
  });
});

describe('the memory', () => {
  const there = { seen: '2026-11-01', asked: '2026-11-01', state: 'there' as const };

  it('is read as it was written', () => {
    const entry = fc.record({
      seen: fc.constant('2026-01-01'),
      asked: fc.constant('2026-02-01'),
      state: fc.constantFrom('there' as const, 'gone' as const),
      note: fc.string(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.webUrl(), entry), { selector: ([url]) => url }), (entries) => {
        const memory: LinkRecords = new Map(entries);
        expect(readLinkRecords(writeLinkRecords(memory))).toEqual(memory);
      }),
    );
  });

  it('asks again what was not there, and after a month what was', () => {
    expect(isDue(undefined, '2026-11-02')).toBe(true);
    expect(isDue({ ...there, state: 'gone' }, '2026-11-02')).toBe(true);
    expect(isDue({ ...there, state: 'unsure' }, '2026-11-02')).toBe(true);
    expect(isDue(there, '2026-11-30')).toBe(false);
    expect(isDue(there, '2026-12-01')).toBe(true);
  });

  it('keeps the day that something was seen last, and forgets what is linked no more', () => {
    const memory: LinkRecords = new Map([
      ['a', there],
      ['b', there],
      ['c', there],
      ['d', there],
    ]);
    const answers = new Map([
      ['a', { state: 'gone', why: '404' }],
      ['b', { state: 'there' }],
      ['d', { state: 'unreached', why: 'no such host' }],
    ] as const);
    expect(updateLinkRecords(memory, ['a', 'b', 'd', 'e'], answers, '2026-12-05')).toEqual(
      new Map([
        ['a', { seen: '2026-11-01', asked: '2026-12-05', state: 'gone', note: '404' }],
        ['b', { seen: '2026-12-05', asked: '2026-12-05', state: 'there' }],
        ['d', { seen: '2026-11-01', asked: '2026-12-05', state: 'gone', note: 'no such host' }],
      ]),
    );
  });
});

describe('the report', () => {
  const place = { file: 'a.mdx', line: 3, column: 5 };
  const links = ['gone', 'moved', 'slow', 'well'].map((name) => ({
    address: `https://example.net/${name}`,
    places: [place],
  }));

  it('tells each place what to write instead, with a copy from the day that it was there last', () => {
    const memory: LinkRecords = new Map([
      [
        'https://example.net/gone',
        { seen: '2026-05-01', asked: '2026-11-01', state: 'gone', note: '404 Not Found' },
      ],
      ['https://example.net/moved', { asked: '2026-11-01', state: 'moved', note: 'https://example.com/' }],
      ['https://example.net/slow', { asked: '2026-11-01', state: 'unsure', note: 'timed out' }],
      ['https://example.net/well', { asked: '2026-11-01', state: 'there' }],
    ]);
    expect(reportOf(links, memory, new Map())).toEqual({
      gone: 1,
      summary: '1 working, 1 moved, 1 unclear, 1 broken.',
      lines: [
        'a.mdx:3:5\n  https://example.net/gone is broken: 404 Not Found. It last worked on 2026-05-01.\n  → Link to an archived copy, if there is one: https://web.archive.org/web/20260501/https://example.net/gone',
        'a.mdx:3:5\n  https://example.net/moved has moved permanently.\n  → Write: https://example.com/',
        'a.mdx:3:5\n  https://example.net/slow could not be checked: timed out.\n  → Try it in a browser.',
      ],
    });
  });

  it('looks for a copy from the day of the text where an address was never seen, and for the latest without one', () => {
    const memory: LinkRecords = new Map([
      ['https://example.net/gone', { asked: '2026-11-01', state: 'gone', note: '404' }],
    ]);
    const { lines } = reportOf(links, memory, new Map([['a.mdx', '2020-02-03']]));
    expect(lines[0]).toContain('/web/20200203/https://example.net/gone');
    expect(archived('https://example.net/', undefined)).toBe(
      'https://web.archive.org/web/2/https://example.net/',
    );
  });
});
