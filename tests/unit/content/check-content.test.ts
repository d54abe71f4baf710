import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent, type CheckResult } from '../../../src/content/check-content.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { ContentError } from '../../../src/diagnostics/content-error.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { LONGEST_TEXT } from '../../../src/content/file-problems.ts';

const BROKEN = 'tests/fixtures/broken';

mkdirSync('.cache/tests', { recursive: true });
const folder = relative('.', mkdtempSync('.cache/tests/check-'));
const content = join(folder, 'content');
beforeEach(() => rmSync(content, { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(content, path)), { recursive: true });
  writeFileSync(join(content, path), text);
}

function check(): CheckResult {
  return checkContent(readContent({ content, language: 'en' }), {
    address: SITE,
    now: new Date('2026-12-01'),
  });
}

/** What the check says, as an author reads it. */
function said(): { problems: string; warnings: string } {
  const { problems, promises, warnings } = check();
  const text = (found: typeof problems) => new ContentError(found).message.replaceAll(`${folder}/`, '');
  return { problems: text([...problems, ...promises]), warnings: text(warnings) };
}

const SITE = createAddress('https://asked-and-answered.example');

const SOUND = `---
title: A text
description: What it is about.
published: 2026-11-23
---

## Why?

So.
`;

describe('the check of content', () => {
  it.each(readdirSync(BROKEN))('says what is wrong with %s, where, and the hint', async (name) => {
    // What is wrong beside the texts, or between them, needs a whole content.
    const whole = join(BROKEN, name, 'content');
    if (existsSync(whole)) cpSync(whole, content, { recursive: true });
    else cpSync(join(BROKEN, name), join(content, 'essays', name), { recursive: true });
    await expect(`${said().problems}\n`).toMatchFileSnapshot(resolve(BROKEN, name, 'message.txt'));
  });

  it('says nothing of a sound text, whatever ends its lines', () => {
    write('essays/a.mdx', SOUND);
    write('essays/b/index.mdx', SOUND.replaceAll('\n', '\r\n'));
    write('notes/c.mdx', SOUND.replace('So.', 'See [why](/essays/a/#why), [its page](../../essays/a/why/).'));
    expect(said()).toEqual({ problems: '', warnings: '' });
  });

  it('counts lines truly where they end in CRLF', () => {
    write('essays/a.mdx', `${SOUND}\n[lost](#nowhere-at-all)\n`.replaceAll('\n', '\r\n'));
    expect(said().problems).toBe(`content/essays/a.mdx:11:1
  There is no anchor #nowhere-at-all on this page.
  → Use the anchor of a heading: #why`);
  });

  it.each([
    ['a file without anything in it', '', ':1:1\n  The file is empty.'],
    ['a byte-order mark', `\uFEFF${SOUND}`, ':1:1\n  The file begins with a byte-order mark'],
    ['another encoding', Buffer.from(`${SOUND}Caf\u00E9 noir.`, 'latin1'), ':10:4\n  The file is not UTF-8'],
    [
      'a file too long for anybody',
      SOUND + 'So on. '.repeat(LONGEST_TEXT / 7),
      ':1:1\n  The file is 2.0 MB; the limit is 2.0 MB',
    ],
  ])('refuses %s', (_, text, message) => {
    write('essays/a.mdx', text);
    expect(said().problems).toContain(`content/essays/a.mdx${message}`);
  });

  it('warns of a character that nobody sees', () => {
    write('essays/a.mdx', SOUND.replace('So.', 'S\u0008o.'));
    expect(said()).toMatchObject({ problems: '', warnings: expect.stringContaining('a.mdx:9:2') as string });
  });

  it('refuses two texts with one address, and what it would not read', () => {
    for (const file of ['a.mdx', 'a/index.mdx', 'b.mkd', 'a/part.mdx', 'numbers.csv']) {
      write(`essays/${file}`, SOUND);
    }
    expect(said().problems).toMatchInlineSnapshot(`
      "content/essays/a/index.mdx:1:1
        This file and content/essays/a.mdx have the same address.
        → Delete or rename one of them.

      content/essays/a/part.mdx:1:1
        This file would be ignored: in a folder, an essay has to be called index.mdx.
        → Move it to part/index.mdx next to this folder, or delete it.

      content/essays/b.mkd:1:1
        This file would be ignored: the file name of an essay has to end in .mdx or .md.
        → Rename it to b.md, or move it out of content/.

      content/essays/numbers.csv:1:1
        This file is not an essay and does not belong to one.
        → Put it in the folder of the text that uses it, or move it out of content/."
    `);
  });

  it('warns of a link with the site’s own address, and follows it', () => {
    write('essays/a.mdx', SOUND.replace('So.', '[x](https://asked-and-answered.example/faq/)'));
    expect(said()).toMatchObject({
      problems: '',
      warnings: expect.stringContaining('→ Write it from the root: /faq/') as string,
    });
    write('essays/a.mdx', SOUND.replace('So.', '[x](https://asked-and-answered.example/fag/)'));
    expect(said().problems).toContain('There is no page /fag/');
  });

  it('refuses names that differ in capitals only', () => {
    write('essays/a.mdx', SOUND);
    write('essays/A/index.mdx', SOUND);
    expect(said().problems).toContain('differs from "A" (content/essays/A/index.mdx) only in capitalisation');
  });

  it('refuses a link to what is not published yet, unless it comes from such a text itself', () => {
    write('essays/later.mdx', SOUND.replace('2026-11-23', '2027-01-01'));
    write('essays/draft.mdx', SOUND.replace('---\n\n', 'draft: true\n---\n\n[Later](/essays/later/)\n\n'));
    write('essays/now.mdx', SOUND.replace('So.', '[Later](/essays/later/)'));
    expect(said().problems).toBe(`content/essays/now.mdx:9:1
  The link points to /essays/later/, which is not published yet.
  → Publish that first, or remove the link until then.`);
  });

  it('warns of the new place where a link leads to an old one', () => {
    write('essays/a.mdx', SOUND.replace('So.', '[Old](/essays/a/#old)'));
    write(
      'permalinks.json',
      JSON.stringify({
        version: 1,
        addresses: {
          '/essays/a/#old': { published: '2026-11-23', text: 'Old?', to: '/essays/a/#why' },
          '/essays/a/#why': { published: '2026-11-23', text: 'Why?', number: 1 },
        },
      }),
    );
    expect(said()).toEqual({
      problems: '',
      warnings: `content/essays/a.mdx:9:1
  The link points to /essays/a/#old, which has moved.
  → Write: /essays/a/#why`,
    });
  });

  it('tells of a published address that is gone together with all else, and of none while a text cannot be read', () => {
    write('essays/a.mdx', SOUND.replace('So.', '[So](/fag/).'));
    write(
      'permalinks.json',
      JSON.stringify({
        version: 1,
        addresses: { '/essays/a/#old': { published: '2026-11-23', text: 'Why not?', number: 1 } },
      }),
    );
    expect(check().problems.map(({ message }) => message)).toEqual(['There is no page /fag/ on this site.']);
    expect(check().promises.map(({ message }) => message)).toEqual([
      '/essays/a/#old (“Why not?”) was published on 2026-11-23 and no longer exists. Was it reworded to “Why?”?',
    ]);
    write('essays/b.mdx', 'No front matter.');
    expect(check().promises).toEqual([]);
  });

  it('says everything in one run: what is wrong with each file that cannot be read, and with the others', () => {
    write('essays/a.mdx', SOUND.replace('So.', '<b>So.'));
    write('essays/b.mdx', SOUND.replace('So.', 'So {.'));
    write('essays/c.mdx', SOUND.replace('published: 2026-11-23', 'published: [').replace('So.', '<i>So.'));
    write('essays/d.mdx', SOUND.replace('2026-11-23', 'soon').replace('So.', '[So](/fag/)'));
    write('notes/e.mdx', SOUND.replace('So.', '</p>'));
    const files = check().problems.map(({ file, line }) => `${file.replace(/.*\//, '')}:${line}`);
    expect(files.toSorted()).toEqual([
      'a.mdx:9',
      'b.mdx:9',
      'c.mdx:5',
      'c.mdx:9',
      'd.mdx:4',
      'd.mdx:9',
      'e.mdx:9',
    ]);
  });

  it.each([
    ['whose text is not MDX', SOUND.replace('So.', '<b>So.')],
    ['whose front matter is not YAML', SOUND.replace('published: 2026-11-23', 'published: [')],
    ['that says no day', SOUND.replace('2026-11-23', 'soon')],
    ['that is empty', ''],
  ])('lets nothing follow from a file %s', (_, broken) => {
    write('essays/a.mdx', broken);
    write(
      'essays/b.mdx',
      SOUND.replace(
        'So.',
        '[So](/essays/a/#why), [so](/essays/a/), [so](/essays/a/why/), [so](/essays/a.md).',
      ),
    );
    const published = { published: '2026-11-23', text: 'Why?' };
    write(
      'permalinks.json',
      JSON.stringify({
        version: 1,
        addresses: {
          '/essays/a/': published,
          '/essays/a/#why': { ...published, number: 1 },
          '/essays/b/': published,
          '/essays/b/#why': { ...published, number: 2 },
          '/essays/b/#moved': { ...published, number: 3, to: '/essays/a/#why' },
          '/essays/b/#gone': { ...published, number: 4 },
        },
      }),
    );
    const { problems, promises } = check();
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([`${content}/essays/a.mdx`]));
    // What is wrong for itself is no consequence.
    expect(promises.map(({ message }) => message)).toEqual([
      expect.stringContaining('/essays/b/#gone (“Why?”) was published on 2026-11-23 and no longer exists.'),
    ]);
  });

  it('lets nothing follow from a ledger or data that cannot be read', () => {
    const links = [
      ...['/essays/old/', '/essays/a/#old', '/notes/old/', '/q/7/', '/figures/career-ladder/any/'],
      ...['/cards/7.png', '/cards/figure-career-ladder-any.png'],
    ];
    write('essays/a.mdx', SOUND.replace('So.', links.map((link) => `[So](${link})`).join(', ')));
    expect(check().problems.map(({ file }) => file)).toHaveLength(links.length);
    write('permalinks.json', '{');
    write('data/career-ladders.yaml', '[');
    expect(check().problems.map(({ file }) => file)).toEqual([
      `${content}/permalinks.json`,
      `${content}/data/career-ladders.yaml`,
    ]);
  });

  it.each([
    ['is not JSON', '{', 'The ledger is not JSON'],
    ['has conflict marks', '<<<<<<< ours\n', 'The ledger contains merge conflict markers.'],
    ['is of another version', '{ "version": 9 }', 'The ledger has version 9'],
  ])('refuses a ledger that %s, beside what else is wrong', (_, ledger, message) => {
    write('permalinks.json', ledger);
    write('essays/b.mkd', SOUND);
    expect(said().problems).toContain(message);
    expect(said().problems).toContain('b.mkd');
  });

  it('keeps the pages of a figure that no text uses any more, and refuses to lose what cannot be drawn', () => {
    const recorded = (...states: string[]) => {
      const entry = { published: '2026-11-23', text: 'A state' };
      const addresses = states.map((state) => [`/figures/${state}/`, entry]);
      write('permalinks.json', JSON.stringify({ version: 1, addresses: Object.fromEntries(addresses) }));
    };
    write('essays/a.mdx', SOUND.replace('So.', '[The figure](/figures/option-price/short-chapter/).'));
    expect(check().problems.map(({ message }) => message)).toEqual([
      'There is no page /figures/option-price/short-chapter/ on this site.',
    ]);
    recorded('option-price/short-chapter');
    expect(said()).toEqual({ problems: '', warnings: '' });
    recorded('option-price/short-chapter', 'option-price/renamed', 'career-ladder/top');
    expect(check().promises.map(({ message }) => message)).toEqual([
      '/figures/option-price/renamed/ (“A state”) was published on 2026-11-23 and no longer exists.',
      '/figures/career-ladder/top/ (“A state”) was published on 2026-11-23 and no longer exists.',
    ]);
    write('data/career-ladders.yaml', '[');
    expect(check().promises).toEqual([]);
  });

  it('reads pages of the owner, which may replace the page about the site and no other', () => {
    const page = SOUND.replace('## Why?\n\nSo.', '## Me {/* #me */}\n\nI.');
    write('pages/now.mdx', page.replace('I.', '[Me](/about/#me), [it](/now/).'));
    write('pages/about/index.mdx', page);
    expect(said()).toEqual({ problems: '', warnings: '' });
    write('pages/about/index.mdx', page.replace('---\n\n', 'draft: true\n---\n\n'));
    write('pages/now.mdx', page.replace('I.', '[About](/about/).'));
    expect(said()).toEqual({ problems: '', warnings: '' });
    write('pages/search/index.mdx', page);
    expect(said().problems).toBe(`content/pages/search/index.mdx:1:1
  The name "search" cannot be a page's address: the site has /search/ itself.
  → Give the folder another name: my-search/index.mdx`);
  });

  it('holds the addresses of pages of the owner to what was published', () => {
    const page = SOUND.replace('## Why?\n\nSo.', 'So.').replace('A text', 'What I do now');
    const published = (addresses: object) =>
      write('permalinks.json', JSON.stringify({ version: 1, addresses }));
    const entry = { published: '2026-11-23', text: 'What I do now' };
    write('pages/lately.mdx', page);
    published({ '/now/': entry });
    expect(check().promises).toMatchObject([
      { hint: expect.stringContaining('--from "/now/" --to "/lately/"') as string },
    ]);
    published({ '/now/': { ...entry, to: '/lately/' }, '/lately/': entry });
    expect(check().promises).toEqual([]);
    // Where a page replaced the one about the site, that is there again without it.
    published({ '/about/': entry });
    expect(check().promises).toEqual([]);
  });
});
