import { expect, it } from 'vitest';
import { feedNote } from '../../../../src/cli/import/report.ts';

it.each([
  ['is where a file can be', '/index.xml', "formerFeeds: ['/index.xml']"],
  ['is where only a host can redirect', '/feed/', 'redirect it to /rss.xml'],
])('an old feed that %s is said to have subscribers', (_, feed, what) => {
  expect(feedNote(feed, ['/rss.xml', '/feed.json'])).toContain(what);
});

it.each([
  ['is unknown', undefined],
  ['has the address of one of today', '/rss.xml'],
])('nothing is said of an old feed that %s', (_, feed) => {
  expect(feedNote(feed, ['/rss.xml', '/feed.json'])).toBeUndefined();
});
