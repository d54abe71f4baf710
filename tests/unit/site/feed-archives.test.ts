import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { feedProblems, isFeed } from '../../feed-rules/feed-rules.ts';
import { essay, publish, put } from './author.ts';
import { buildSite, contentOf, temporaryFolder } from './build-site.ts';

const SITE = 'https://example.org/blog/';
const ESSAYS = 31;
const QUESTIONS = 61;

const folder = temporaryFolder();
const documents = new Map<string, string>();

beforeAll(() => {
  const content = contentOf(folder);
  for (let number = 1; number < ESSAYS; number += 1)
    put(
      content,
      `essay-${number}`,
      essay(`Essay ${number}`, ['## Notes', 'Text with <b>a tag</b> & ]]> more.']),
    );
  put(
    content,
    'long',
    essay(
      'A long one',
      ...Array.from({ length: QUESTIONS }, (_, index): [string, string] => [
        `## Why number ${index}? {/* #q${index} */}`,
        `Because of ${index}.[^1]\n\n[^1]: As [this](../essay-1/) says.`.replaceAll('^1', `^${index}`),
      ]),
    ),
  );
  publish(content);
  const { said, dist } = buildSite(folder, content, { SITE_URL: 'https://example.org/blog' });
  expect(said).toMatch(/^Built /);
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (isFeed(file)) documents.set(`${SITE}${file}`, readFileSync(join(dist, file), 'utf8'));
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('every feed and every archive of a site of many essays is valid', () => {
  const archives = [...documents.keys()].filter((address) => address.includes('/archive-'));
  // One of essays and two of answers in three formats each, and two of the long essay's answers.
  expect(archives).toHaveLength(3 + 6 + 2);
  expect(feedProblems(documents)).toEqual([]);
});

it('a feed and its archives carry every entry', () => {
  const ids = (feed: string) => {
    const found = new Set<string>();
    for (const [address, body] of documents) {
      const [, folderOfFeed] = /^(.*\/)(?:archive-\d+-)?rss\.xml$/.exec(address) ?? [];
      if (folderOfFeed !== feed) continue;
      for (const [, id = ''] of body.matchAll(/<guid [^>]*>([^<]*)</g)) found.add(id);
    }
    return found.size;
  };
  expect(ids(SITE)).toBe(ESSAYS);
  expect(ids(`${SITE}answers/`)).toBe(QUESTIONS);
  expect(ids(`${SITE}essays/long/`)).toBe(QUESTIONS);
});
