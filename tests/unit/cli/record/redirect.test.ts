import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordRedirect } from '../../../../src/cli/record/redirect.ts';
import { errorMessage } from '../../../../src/diagnostics/error-message.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';
import { readLedger, writeLedger } from '../../../../src/permalinks/ledger-json.ts';
import { ledgerViolations } from '../../../../src/permalinks/ledger-violations.ts';
import { publish, resolve, type LiveAddress } from '../../../../src/permalinks/ledger.ts';
import { redirectsOf } from '../../../../src/permalinks/redirects.ts';

const live = ['', '#why', '#how', '#为什么'].map((anchor, position): LiveAddress => ({
  address: `/essays/work/${anchor}`,
  text: anchor,
  question: anchor !== '',
  published: '2026-01-01',
  position,
}));
const when: LiveAddress = {
  address: '/essays/work/#when',
  text: '',
  question: true,
  published: '2026-01-02',
  position: 9,
};
const address = createAddress('https://example.org/blog');
const context = {
  ledger: publish(new Map(), [...live, when]),
  file: 'content/permalinks.json',
  live,
  paths: new Set(['/', '/faq/', '/rss.xml', '/essays/', '/essays/work/', '/essays/work/why/', '/about/']),
  address,
  hasGuide: false,
  today: '2026-02-01',
};
const record = (from: string, to: string) => recordRedirect(from, to, context);

describe('recordRedirect', () => {
  it.each([
    '/essays/work/#when',
    '/essays/work/when/',
    'essays/work/when',
    '/q/5/',
    '/blog/essays/work/when/index.html',
    'https://example.org/blog/essays/work/#wh%65n',
    '/essays/work/when/embed/',
    '/essays/work?utm_source=x#when',
    '<https://example.org/blog/essays/work/#when>',
  ])('takes %s for a published address', (from) => {
    const ledger = publish(context.ledger, [...live, when]);
    const number = ledger.get('/essays/work/#when')?.number ?? 0;
    expect(
      record(from.replace('/q/5/', `/q/${number}/`), '/essays/work/#why').get('/essays/work/#when'),
    ).toMatchObject({ to: '/essays/work/#why' });
  });

  it.each([
    ['an address that is still there', '/essays/work/#why', '/essays/work/#how'],
    ['the number of a question that is there', '/q/1/', '/essays/work/#how'],
    ['a page of the site', '/faq/', '/essays/work/'],
    ['a file of the site', '/rss.xml', '/essays/work/'],
    ['a page below a file of the site', '/rss.xml/more', '/essays/work/'],
    ['the file of a page of the site', '/essays/work/why/index.html', '/essays/work/'],
    ['a page of the site in capitals', '/FAQ/', '/essays/work/'],
    ['a query', '/?p=123', '/essays/work/'],
    ['what is no address', 'mailto:a@b.example', '/essays/work/'],
    ['a name that no file can have', `/${'x'.repeat(256)}/`, '/essays/work/'],
    ['a sign that no file can have', '/a%3Fb', '/essays/work/'],
    ['a sign that would begin an anchor', '/a%23b', '/essays/work/'],
    ['an anchor of the page itself', '/faq.html#main', '/essays/work/'],
    ['a target that is not there', '/x/', '/essays/play/'],
    ['a target on another site', '/x/', 'https://other.example/nothing/'],
    ['a file as the target of an answer', '/essays/work/#when', '/about/'],
  ])('refuses %s, and says so in one way', (_, from, to) => {
    const said = () => {
      try {
        return writeLedger(record(from, to));
      } catch (error) {
        return errorMessage(error, '.');
      }
    };
    expect(said()).toMatch(/^content\/permalinks\.json:1:1\n {2}\S.*\n {2}→ \S/);
    expect(said()).not.toMatch(/^\s+at /m);
  });

  it('records of any path an entry that is read again, breaks no rule, and is served', () => {
    const piece = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '/', '.html', '.php'),
        (pieces, end) => {
          const from = `/old/${pieces.map(encodeURIComponent).join('/')}${end}`;
          let ledger;
          try {
            ledger = record(from, '/essays/work/#why');
          } catch (error) {
            expect(errorMessage(error, '.')).toContain('content/permalinks.json');
            return;
          }
          expect(readLedger(writeLedger(ledger))).toEqual(ledger);
          expect(ledgerViolations(ledger, [...live, when])).toEqual([]);
          const [recorded = ''] = [...ledger.keys()].filter((each) => !context.ledger.has(each));
          expect(resolve(ledger, recorded)).toBe('/essays/work/#why');
          expect(redirectsOf(ledger)).toContainEqual(
            expect.objectContaining({ from: recorded, to: '/essays/work/why/', foreign: true }),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
