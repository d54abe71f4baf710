import { linkProblems, selfProblems } from './atom.ts';
import { contentProblems, repeated } from './content.ts';
import { childProblems, type ElementRule } from './elements.ts';
import { thumbnailProblems } from './media.ts';
import { absoluteIri, date3339, date822, language, someText, webAddress } from './values.ts';
import { all, textOf, type FeedElement } from './xml.ts';

const wholeNumber = (text: string) => (/^\d+$/.test(text) ? undefined : `“${text}” is not a whole number.`);

/** https://www.rssboard.org/rss-specification#requiredChannelElements and the optional ones. */
const CHANNEL: Record<string, ElementRule> = {
  title: { least: 1, check: someText },
  link: { least: 1, check: webAddress },
  description: { least: 1, check: someText },
  language: { least: 1, check: language },
  copyright: { least: 0 },
  managingEditor: { least: 0 },
  webMaster: { least: 0 },
  pubDate: { least: 0, check: date822 },
  lastBuildDate: { least: 0, check: date822 },
  category: { least: 0, many: true, check: someText },
  generator: { least: 0, check: someText },
  docs: { least: 0, check: webAddress },
  cloud: { least: 0 },
  ttl: { least: 0, check: wholeNumber },
  image: { least: 0 },
  skipHours: { least: 0 },
  skipDays: { least: 0 },
  item: { least: 0, many: true },
  'atom:link': { least: 1, many: true },
};

/** https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt; these feeds also promise days and the full text. */
const ITEM: Record<string, ElementRule> = {
  title: { least: 1, check: someText },
  link: { least: 1, check: webAddress },
  description: { least: 1, check: someText },
  guid: { least: 1, check: someText },
  pubDate: { least: 1, check: date822 },
  // RSS wants an address of mail here, which the feeds do not give: they name authors in <dc:creator>.
  author: {
    least: 0,
    check: (text) => (/^\S+@\S+/.test(text) ? undefined : `“${text}” is no address of mail.`),
  },
  category: { least: 0, many: true, check: someText },
  comments: { least: 0, check: webAddress },
  enclosure: { least: 0 },
  source: { least: 0 },
  'atom:updated': { least: 1, check: date3339 },
  'content:encoded': { least: 1, check: someText },
  'dc:creator': { least: 1, check: someText },
};

/** Names without a prefix belong to RSS. */
const isRss = (name: string) => !name.includes(':');

/**
 * What is wrong with an RSS document by RSS 2.0 and the profile of its board.
 *
 * @param self The address it is served at.
 */
export function rssProblems(rss: FeedElement, self: string): string[] {
  const [channel, ...more] = all(rss, 'channel');
  if (rss.name !== 'rss' || !channel || more.length > 0)
    return ['There is not one <rss> with one <channel>.'];
  const items = all(channel, 'item');
  const newest = Date.parse(textOf(channel, 'lastBuildDate') ?? '');
  return [
    ...(rss.attributes['version'] === '2.0' ? [] : ['The version is not 2.0.']),
    ...childProblems(rss, { channel: { least: 1 } }, isRss),
    ...childProblems(channel, CHANNEL, isRss),
    ...linkProblems(channel, true),
    ...selfProblems(channel, self),
    ...repeated(items.map((item) => textOf(item, 'guid') ?? '')).map(
      (id) => `The guid “${id}” is there twice.`,
    ),
    ...(items.some((item) => Date.parse(textOf(item, 'atom:updated') ?? '') > newest)
      ? ['An item is newer than <lastBuildDate>.']
      : []),
    ...items.flatMap(itemProblems),
  ];
}

function itemProblems(item: FeedElement): string[] {
  const published = Date.parse(textOf(item, 'pubDate') ?? '');
  return [
    ...childProblems(item, ITEM, isRss),
    ...all(item, 'guid').flatMap(guidProblems),
    ...thumbnailProblems(item),
    ...(Date.parse(textOf(item, 'atom:updated') ?? '') < published
      ? ['<atom:updated> is before <pubDate>.']
      : []),
    // A description is HTML too, which plain words are as well.
    ...[textOf(item, 'content:encoded'), textOf(item, 'description')].flatMap((html) =>
      contentProblems(html ?? ''),
    ),
  ];
}

/** A guid is a permanent link unless it says that it is not. */
function guidProblems({ attributes: { isPermaLink = 'true' }, text }: FeedElement): string[] {
  if (isPermaLink !== 'true' && isPermaLink !== 'false') return [`isPermaLink is “${isPermaLink}”.`];
  const problem = isPermaLink === 'true' ? webAddress(text) : absoluteIri(text);
  return problem ? [`<guid>: ${problem}`] : [];
}
