import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { feedProblems, isFeed } from '../../feed-rules/feed-rules.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { ARCHIVED, BASE_PATH_URL } from '../../gallery/sites.ts';

const documents = new Map<string, string>();

beforeAll(async () => {
  const { dist } = await builtSite('elements');
  for (const file of globSync('**/*', { cwd: dist }).filter(isFeed))
    documents.set(`${BASE_PATH_URL}${file}`, readFileSync(join(dist, file), 'utf8'));
});

it('every feed and every archive of a site of many essays is valid', () => {
  const archives = [...documents.keys()].filter((address) => address.includes('/archive-'));
  // One of essays and two of answers in three formats each, and two of the long essay's answers.
  expect(archives).toHaveLength(3 + 6 + 2);
  // One essay has pictures in sizes; `site.test.ts` looks whether each of their addresses is absolute.
  const problems = feedProblems(documents).filter((problem) => !problem.includes('<img> has “srcset”'));
  expect(problems).toEqual([]);
});

it('a feed and its archives carry every entry', () => {
  const titles = (feed: string) => {
    const found: string[] = [];
    for (const [address, body] of documents) {
      const [, folder] = /^(.*\/)(?:archive-\d+-)?rss\.xml$/.exec(address) ?? [];
      if (folder !== feed) continue;
      for (const [, title = ''] of body.matchAll(/<item>\s*<title>(Essay \d+|Why number \d+\?)</g))
        found.push(title);
    }
    return found.toSorted();
  };
  const essays = Array.from({ length: ARCHIVED.essays - 1 }, (_, index) => `Essay ${index + 1}`).toSorted();
  const answers = Array.from({ length: ARCHIVED.questions }, (_, index) => `Why number ${index}?`).toSorted();
  expect([...new Set(titles(BASE_PATH_URL))]).toEqual(essays);
  expect([...new Set(titles(`${BASE_PATH_URL}answers/`))]).toEqual(answers);
  expect([...new Set(titles(`${BASE_PATH_URL}essays/long/`))]).toEqual(answers);
});
