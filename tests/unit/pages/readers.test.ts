import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FORMATS } from '../../../src/site-config/feed-formats.ts';
import { fileServer } from '../../../src/hosting/file-server.ts';
import { createAddress } from '../../../src/permalinks/address.ts';
import { FIXTURE_URL, FIXTURE_VALUES } from '../../gallery/fixture-site.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { HISTORY } from '../../gallery/history.ts';
import { removeFolder, temporaryFolder } from '../../gallery/project.ts';
import type { SiteName } from '../../gallery/sites.ts';
import { ESSAY } from '../../page-types.ts';
import { page, PARAGRAPHS, textOf, textsOf } from './built-site.ts';

const run = promisify(execFile);
const folder = temporaryFolder();

const hasNewsboat = spawnSync('sh', ['-c', 'command -v newsboat']).status === 0;

/** Reads feeds with the Python that has feedparser: another one than the system's may come first. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import feedparser']).status === 0,
);

const UNLESS_NEWSBOAT = hasNewsboat ? '' : ' (newsboat is not installed: apt-get install newsboat)';
const UNLESS_FEEDPARSER = python ? '' : ' (feedparser is not installed: apt-get install python3-feedparser)';

/** One address, at which one site of the gallery is after another, as its author publishes. */
let answer: RequestListener;
let home: string;
const server = createServer((request, response) => answer(request, response));
const show = async (name: SiteName) => {
  answer = fileServer(resolve((await builtSite(name)).dist), createAddress(FIXTURE_URL));
};

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterAll(() => {
  reader?.stdin?.end();
  server.close();
  server.closeAllConnections();
  removeFolder(folder);
});

/** What newsboat shows of an entry. */
interface Shown {
  guid: string;
  title: string;
  content: string;
  /** Of its publication, in seconds since 1970. */
  pubDate: number;
}

/** A subscriber with newsboat: what the reader has of a feed each time it looks. */
function subscribe(name: string, feed: string): () => Promise<Shown[]> {
  const own = resolve(folder, name);
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, 'urls'), `${home}${feed}\n`);
  return async () => {
    const cache = join(own, 'cache.db');
    await run('newsboat', ['-u', join(own, 'urls'), '-c', cache, '-C', '/dev/null', '-x', 'reload'], {
      env: { ...process.env, HOME: own },
    });
    const items = new DatabaseSync(cache)
      .prepare('SELECT guid, title, content, pubDate FROM rss_item WHERE deleted = 0')
      .all();
    return items as unknown as Shown[];
  };
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

/** What feedparser gives of a feed. */
interface ParsedFeed {
  problem: string | null;
  entries: Parsed[];
}

let reader: ChildProcess | undefined;
let answers: AsyncIterator<string> | undefined;

/** Asks the one process with feedparser, which takes longer to start than to read any feed. */
async function askReader(address: string, type: string): Promise<ParsedFeed> {
  reader ??= spawn(python ?? '', ['tests/unit/pages/read_feed.py'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const { stdin, stdout } = reader;
  if (!stdin || !stdout) throw new Error('feedparser did not start.');
  answers ??= createInterface({ input: stdout })[Symbol.asyncIterator]();
  stdin.write(`${address}\t${type}\n`);
  const { done, value } = await answers.next();
  if (done) throw new Error(`feedparser ended without an answer about ${address}`);
  return JSON.parse(value) as ParsedFeed;
}

/** The entries of a feed as feedparser gives them, which may find no problem with it. */
async function parse(feed: string): Promise<Parsed[]> {
  const file = feed.split('/').at(-1);
  const type = Object.values(FORMATS).find((format) => format.file === file)?.served ?? '';
  const { problem, entries } = await askReader(home + feed, `${type}; charset=utf-8`);
  expect(problem, feed).toBeNull();
  return entries;
}

const wordsOf = (html: string) => textOf(fromHtml(html, { fragment: true }));
const picturesIn = (html: string) => selectAll('img', fromHtml(html, { fragment: true })).length;
const titleOf = (path: string) => textsOf(page(path), 'h1')[0];

/** That a text has every paragraph and heading of the example essay, and its figures as pictures. */
function expectWholeEssay(html: string | undefined): void {
  const text = wordsOf(html ?? '');
  for (const words of textsOf(page(ESSAY), `.answer h2, ${PARAGRAPHS}`)) expect(text).toContain(words);
  expect(picturesIn(html ?? '')).toBe(selectAll('.figure', page(ESSAY)).length);
}

const byId = <E extends { id: string }>(entries: readonly E[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

describe.skipIf(!hasNewsboat)(`newsboat${UNLESS_NEWSBOAT}`, () => {
  it.each(['rss.xml', 'atom.xml'])('shows the whole essay from %s', async (file) => {
    await show('example');
    const items = await subscribe(file, file)();
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(items.length);
    expectWholeEssay(items.find(({ title }) => title === titleOf(ESSAY))?.content);
  });

  it.each(['answers/rss.xml', 'answers/atom.xml', 'rss.xml'])(
    'shows what is revised, corrected, reworded or renamed in %s as the entry it was',
    async (file) => {
      const look = subscribe(`edited-${file.replace('/', '-')}`, file);
      await show('before');
      const before = await look();
      await show('after');
      const after = await look();
      const added = after.filter(({ guid }) => !before.some((entry) => entry.guid === guid));
      // An answer and a note are new.
      expect(added).toHaveLength(1);
      for (const { guid, pubDate } of before) {
        expect(after.find((entry) => entry.guid === guid)?.pubDate, guid).toBe(pubDate);
      }
      expect(after).toHaveLength(before.length + 1);
      const revised = before.find(({ content }) => content.includes('First words.'));
      const now = after.find(({ guid }) => guid === revised?.guid);
      expect(now?.content).toContain('Other words.');
      expect(now?.content).not.toContain('First words.');
    },
  );
});

describe.skipIf(python === undefined)(`feedparser${UNLESS_FEEDPARSER}`, () => {
  it.each(['rss.xml', 'atom.xml'])('reads the whole essay from %s', async (file) => {
    await show('example');
    const entries = await parse(file);
    expectWholeEssay(entries.find(({ title }) => title === titleOf(ESSAY))?.content);
  });

  it.each(['answers/rss.xml', 'answers/atom.xml', `${ESSAY}rss.xml`])(
    'reads all of each answer from %s',
    async (file) => {
      await show('example');
      const entries = await parse(file);
      expect(entries).toHaveLength(6);
      for (const [index, entry] of entries.entries()) {
        expect(entry).toMatchObject({
          id: `tag:${FIXTURE_VALUES.tagAuthority}:q/${index + 1}`,
          author: FIXTURE_VALUES.name,
          published: '2026-11-23',
          updated: '2026-11-23',
          tags: ['careers', 'data science'],
          picture: `${FIXTURE_URL}cards/${index + 1}.png`,
        });
        // Atom's ids are never links.
        if (file.endsWith('rss.xml')) expect(entry.isPermaLink).toBe(false);
        expect(entry.summary).not.toBe('');
        const own = new URL(entry.link).pathname.slice(1);
        expect(entry.title).toBe(titleOf(own));
        const paragraphs = textsOf(page(own), '.answer > p:not(.no-print)');
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const paragraph of paragraphs) expect(wordsOf(entry.content)).toContain(paragraph);
        expect(picturesIn(entry.content)).toBe(selectAll('.answer .figure', page(own)).length);
      }
    },
  );

  it.each([
    ['rss.xml', 'rss.xml'],
    ['atom.xml', 'atom.xml'],
    ['answers/rss.xml', 'answers/rss.xml'],
    ['answers/atom.xml', 'answers/atom.xml'],
    ['essays/work/rss.xml', 'essays/labour/rss.xml'],
  ])('gives a revised answer a new date and a corrected one the date it had: %s', async (file, renamed) => {
    await show('before');
    const before = await parse(file);
    await show('after');
    const after = byId(await parse(renamed));
    const moved = renamed !== file;
    let revisions = 0;
    for (const { id, content } of before) {
      const now = after.get(id);
      // A question that went to another essay is not in the feed of the one it came from.
      if (moved && !now) continue;
      expect(now?.published, id).toBe(HISTORY.published);
      const isRevised = content.includes('First words.');
      const isLadder = now?.title === 'What do flowers look like?' || now?.title === 'Flowers';
      // An essay changes with the answers that are added to it.
      const isRenewed = isRevised || isLadder || /essays\/(?:bees|life)$/.test(id);
      expect(now?.updated, id).toBe(isRenewed ? HISTORY.revised : HISTORY.published);
      if (!isRevised) continue;
      revisions += 1;
      expect(now?.content).toContain('Other words.');
    }
    expect(revisions).toBe(1);
  });
});
