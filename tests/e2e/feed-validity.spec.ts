import { readdirSync } from 'node:fs';
import { feedProblems, isFeed } from '../feed-rules/feed-rules.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

const PUBLIC = TEST_SITE.url;

const feeds = () =>
  readdirSync(TEST_SITE.dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter(isFeed);

test('every feed that is served follows its specification', async ({ request }) => {
  const documents = new Map<string, string>();
  for (const path of feeds()) documents.set(`${PUBLIC}${path}`, await (await request.get(path)).text());
  expect([...documents.keys()].toSorted()).toEqual(
    [
      'answers/atom.xml',
      'answers/feed.json',
      'answers/rss.xml',
      'atom.xml',
      `${ESSAY}rss.xml`,
      'feed.json',
      'rss.xml',
    ].map((path) => `${PUBLIC}${path}`),
  );
  expect(feedProblems(documents)).toEqual([]);
});

test('pictures and pages that the feeds lead to are there', async ({ request }) => {
  const addresses = new Set<string>();
  for (const path of feeds()) {
    const body = await (await request.get(path)).text();
    for (const [, address = ''] of body.matchAll(new RegExp(`"(${PUBLIC}[^"\\\\]*)`, 'g')))
      addresses.add(address);
  }
  const pictures = [...addresses].filter((address) => address.endsWith('.png'));
  expect(pictures.filter((address) => address.includes('/cards/')).length).toBeGreaterThan(6);
  for (const address of addresses) {
    const response = await request.get(address.replace(PUBLIC, ''));
    expect(response.status(), address).toBe(200);
    if (address.endsWith('.png')) expect(response.headers()['content-type'], address).toBe('image/png');
  }
});
