import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from '@playwright/test';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { FORMATS } from '../../src/feeds/formats.ts';
import { essay, publish, put } from '../unit/site/author.ts';
import { buildSite, contentOf, temporaryFolder } from '../unit/site/build-site.ts';
import { serve } from './serve.ts';
import { site } from '../../src/site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY } from './site.ts';

const folder = temporaryFolder();
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasNewsboat = spawnSync('sh', ['-c', 'command -v newsboat']).status === 0;
const NO_NEWSBOAT = 'newsboat is not installed: apt-get install newsboat';
const NO_FEEDPARSER = 'feedparser is not installed: apt-get install python3-feedparser';

/** Reads feeds with the Python that has feedparser: another one than the system's may come first. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import feedparser']).status === 0,
);

interface Shown {
  guid: string;
  title: string;
  content: string;
  /** Of its publication, in seconds since 1970. */
  pubDate: number;
}

/** What feedparser gives of an entry; days as `2026-11-23`. */
interface Parsed {
  id: string;
  title: string;
  link: string;
  isPermaLink: boolean;
  author: string;
  published: string;
  updated: string;
  tags: string[];
  picture: string;
  summary: string;
  content: string;
}

/** The entries of a feed as feedparser gives them, which may find no fault with it. */
function parse(feed: string): Parsed[] {
  const file = feed.split('/').at(-1);
  const type = Object.values(FORMATS).find((format) => format.file === file)?.served ?? '';
  const { status, stdout, stderr } = spawnSync(
    python ?? '',
    ['tests/e2e/read_feed.py', feed, `${type}; charset=utf-8`],
    { encoding: 'utf8' },
  );
  expect(status, stderr).toBe(0);
  const { fault, entries } = JSON.parse(stdout) as { fault: string | null; entries: Parsed[] };
  expect(fault, feed).toBeNull();
  return entries;
}

/** A subscriber with newsboat: what the reader holds of a feed after looking into it. */
function subscribe(name: string, feed: string): () => Shown[] {
  const home = join(folder, name);
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'urls'), `${feed}\n`);
  return () => {
    const cache = resolve(home, 'cache.db');
    const { status, stderr } = spawnSync(
      'newsboat',
      ['-u', resolve(home, 'urls'), '-c', cache, '-C', '/dev/null', '-x', 'reload'],
      { encoding: 'utf8', env: { ...process.env, HOME: resolve(home) } },
    );
    expect(status, stderr).toBe(0);
    const items = new DatabaseSync(cache)
      .prepare('SELECT guid, title, content, pubDate FROM rss_item WHERE deleted = 0')
      .all();
    return items as unknown as Shown[];
  };
}

/** An author's content with one essay of two questions, and a way to look at its feeds after each build. */
function author(name: string, port: number) {
  const home = join(folder, name);
  const content = contentOf(home);
  const write = (slug: string, text: string) =>
    put(
      content,
      slug,
      essay('On work', ['## Why alpha? {/* #alpha */}', text], ['## How bravo? {/* #bravo */}', 'So.']),
    );
  const look = async <R>(read: (address: string) => R): Promise<R> => {
    expect(buildSite(home, content).said).toMatch(/^Built /);
    const server = await serve(join(home, 'dist'), port, { CONTENT_DIR: `./${content}` });
    try {
      return read(`http://127.0.0.1:${port}/`);
    } finally {
      await server.stop();
    }
  };
  return { home, content, write, look };
}

const PUBLISHED = '2026-01-01';
const today = () => new Date().toISOString().slice(0, 10);

/** Publishes, revises with a note, and then corrects an answer; what a reader has of it after each. */
async function edit<R>(name: string, port: number, read: (address: string) => R): Promise<[R, R, R]> {
  const { content, write, look } = author(name, port);
  write('work', 'First words.');
  publish(content);
  const published = await look(read);

  write('work', 'Other words.');
  expect(publish(content, '--revised', '/essays/work/#alpha', '--note', 'Says it better.')).toContain(
    'Written',
  );
  const revised = await look(read);

  write('work', 'Other words, spelt right.');
  expect(publish(content, '--corrected')).toContain('Written');
  return [published, revised, await look(read)];
}

const wordsOf = (html: string) => toString(fromHtml(html, { fragment: true })).replace(/\s+/g, ' ');

test.describe('newsboat', () => {
  test.skip(!hasNewsboat, NO_NEWSBOAT);

  for (const file of ['rss.xml', 'atom.xml']) {
    test(`shows the whole essay from ${file}`, async ({ page, baseURL }) => {
      const items = subscribe(file, new URL(file, baseURL).href)();
      expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
      const item = items.find(({ title }) => title === 'Why I Quit Data Science');
      const shown = wordsOf(item?.content ?? '');
      await page.goto('essays/why-i-quit-data-science/');
      for (const heading of await page.locator('.answer h2').allInnerTexts())
        expect(shown).toContain(heading.trim());
      for (const paragraph of await page.locator('.passage > p, .answer > p').allInnerTexts()) {
        expect(shown).toContain(paragraph.replace(/\s+/g, ' '));
      }
      expect(item?.content.match(/<img /g)).toHaveLength(3);
    });
  }

  test('shows a revised answer as the entry it was, and a renamed essay too', async () => {
    test.setTimeout(120_000);
    const { home, content, write, look: lookAt } = author('renamed', 4484);
    const answers = subscribe('answers', 'http://127.0.0.1:4484/answers/rss.xml');
    const essays = subscribe('essays', 'http://127.0.0.1:4484/rss.xml');
    const look = () => lookAt(() => ({ answers: answers(), essays: essays() }));

    write('work', 'First words.');
    publish(content);
    const before = await look();
    expect(before.answers.map(({ title }) => title).toSorted()).toEqual(['How bravo?', 'Why alpha?']);

    rmSync(join(content, 'essays/work'), { recursive: true });
    write('labour', 'Other words.');
    publish(content, '--from', '/essays/work/', '--to', '/essays/labour/');
    expect(publish(content)).toContain('Written to');
    const after = await look();
    expect(after.answers.map(({ guid }) => guid).toSorted()).toEqual(
      before.answers.map(({ guid }) => guid).toSorted(),
    );
    expect(after.essays.map(({ guid }) => guid)).toEqual(before.essays.map(({ guid }) => guid));
    const alpha = after.answers.find(({ title }) => title === 'Why alpha?');
    expect(alpha?.content).toContain('Other words.');
    expect(readFileSync(join(home, 'dist/answers/rss.xml'), 'utf8')).toContain('/essays/labour/alpha/');
  });
});

test.describe('feedparser', () => {
  test.skip(python === undefined, NO_FEEDPARSER);

  for (const file of ['rss.xml', 'atom.xml']) {
    test(`reads the whole essay from ${file}`, async ({ page, baseURL }) => {
      const entry = parse(new URL(file, baseURL).href).find(
        ({ title }) => title === 'Why I Quit Data Science',
      );
      const read = wordsOf(entry?.content ?? '');
      await page.goto(ESSAY);
      for (const paragraph of await page.locator('.passage > p, .answer > p').allInnerTexts()) {
        expect(read).toContain(paragraph.replace(/\s+/g, ' '));
      }
      expect(entry?.content.match(/<img /g)).toHaveLength(3);
    });
  }

  for (const file of ['answers/rss.xml', 'answers/atom.xml', `${ESSAY}rss.xml`]) {
    test(`reads all of each answer from ${file}`, async ({ page, baseURL }) => {
      const entries = parse(new URL(file, baseURL).href);
      expect(entries).toHaveLength(6);
      for (const [index, entry] of entries.entries()) {
        expect(entry).toMatchObject({
          id: `tag:${site.tagAuthority}:q/${index + 1}`,
          author: site.byline,
          published: '2026-11-23',
          updated: '2026-11-23',
          tags: ['careers', 'data science'],
          picture: `${TEST_SITE.url}cards/${index + 1}.png`,
        });
        // Atom's ids are never links.
        if (file.endsWith('rss.xml')) expect(entry.isPermaLink).toBe(false);
        expect(entry.summary).not.toBe('');
        const read = wordsOf(entry.content);
        await page.goto(new URL(entry.link).pathname.slice(1));
        expect(entry.title).toBe(await page.locator('h1').innerText());
        const paragraphs = await page.locator('.answer > p').allInnerTexts();
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const paragraph of paragraphs) expect(read).toContain(paragraph.replace(/\s+/g, ' '));
      }
      expect(entries.map(({ content }) => content.match(/<img /g)?.length ?? 0).toSorted()).toEqual([
        0, 0, 0, 0, 1, 2,
      ]);
    });
  }
});

test.describe('an answer that is edited', () => {
  // One worker builds the three sites once, and every reader looks at them.
  test.describe.configure({ mode: 'default' });

  const SUBSCRIBED = ['rss.xml', 'atom.xml'];
  const PARSED = ['rss.xml', 'atom.xml', 'answers/rss.xml', 'answers/atom.xml', 'essays/work/rss.xml'];
  let looks: { shown: Shown[][]; parsed: Parsed[][] }[];

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const port = 4486;
    const readers = SUBSCRIBED.map((file) =>
      subscribe(`edited-${file}`, `http://127.0.0.1:${port}/answers/${file}`),
    );
    looks = await edit('edited', port, (address) => ({
      shown: hasNewsboat ? readers.map((look) => look()) : [],
      parsed: python === undefined ? [] : PARSED.map((feed) => parse(`${address}${feed}`)),
    }));
  });

  test('newsboat shows an answer that was revised, and then corrected, as the one entry it was', () => {
    test.skip(!hasNewsboat, NO_NEWSBOAT);
    const told = (items: Shown[] = []) =>
      items
        .map(({ guid, title, pubDate }) => ({ guid, title, pubDate }))
        .toSorted((one, other) => (one.guid < other.guid ? -1 : 1));
    const alpha = (items: Shown[] = []) => items.find(({ title }) => title === 'Why alpha?')?.content;
    for (const reader of SUBSCRIBED.keys()) {
      const [published, revised, corrected] = looks.map(({ shown }) => shown[reader]);
      expect(told(published).map(({ title }) => title)).toEqual(['Why alpha?', 'How bravo?']);
      expect(told(revised)).toEqual(told(published));
      expect(told(corrected)).toEqual(told(published));
      expect(alpha(published)).toContain('First words.');
      expect(alpha(revised)).toContain('Other words.');
      expect(alpha(corrected)).toContain('Other words, spelt right.');
    }
  });

  test('feedparser reads a revised answer as the entry it was with a new date, and a corrected one with the date it had', () => {
    test.skip(python === undefined, NO_FEEDPARSER);
    const [published = [], revised = [], corrected = []] = looks.map(({ parsed }) => parsed);
    for (const [index, feed] of PARSED.entries()) {
      const [before = [], after = [], last = []] = [published[index], revised[index], corrected[index]];
      expect(before, feed).toHaveLength(feed.includes('/') ? 2 : 1);
      for (const entries of [after, last]) {
        expect(entries.map(({ id, published }) => [id, published])).toEqual(
          before.map(({ id }) => [id, PUBLISHED]),
        );
      }
      const bravo = feed.includes('/') ? [PUBLISHED] : [];
      expect(before.map(({ updated }) => updated)).toEqual([PUBLISHED, ...bravo]);
      expect(after.map(({ updated }) => updated)).toEqual([today(), ...bravo]);
      expect(last.map(({ updated }) => updated)).toEqual([today(), ...bravo]);
      expect(before[0]?.content).toContain('First words.');
      expect(after[0]?.content).toContain('Other words.');
      expect(last[0]?.content).toContain('Other words, spelt right.');
    }
  });
});
