import * as words from '../../i18n/words.ts';
import { memoize } from '../../cache/memoize.ts';
import { getSite, pageKey } from '../../content/load.ts';
import { paths } from '../../permalinks/paths.ts';
import { site, hasEssayFeeds, enabledFeeds } from '../../site.ts';
import { atom } from './atom.ts';
import { answerEntries, AUTHOR, newestFirst, writingEntries } from './entries.ts';
import type { Entry, FeedFacts, PendingEntry } from './entry.ts';
import { FORMATS, type Format } from '../../site-config/feed-formats.ts';
import { tagUri } from './guid.ts';
import { jsonFeed } from './json-feed.ts';
import { feedPages } from '../../site-model/feed-pages.ts';
import { rss } from './rss.ts';
import type { Site } from '../../site-model/site.ts';

/** A document of a feed. */
interface FeedDocument {
  /** Path, with a slash at its beginning. */
  path: string;
  format: Format;
  facts: FeedFacts;
  entries: readonly PendingEntry[];
}

/** Every document of every feed: of everything, of answers, and of one essay's answers, with their archives. */
export async function allFeeds(): Promise<FeedDocument[]> {
  return feedsOf(await getSite());
}

/** Documents are asked for by the end of their address, `.xml` or `.json`; both share the texts of their entries. */
const feedsOf = memoize(async (snapshot: Site): Promise<FeedDocument[]> => {
  const { essays, ledger } = snapshot;
  const answers = await Promise.all(
    essays.map(async (essay) => ({ essay, entries: await answerEntries(essay, ledger) })),
  );
  const perEssay = hasEssayFeeds ? answers.filter(({ entries }) => entries.length > 0) : [];
  return [
    ...documents(
      paths.home,
      enabledFeeds,
      await writingEntries(snapshot),
      site.name,
      site.description,
      paths.home,
    ),
    ...documents(
      paths.answers,
      enabledFeeds,
      newestFirst(answers.flatMap(({ entries }) => entries)),
      words.answers(site.name),
      words.everyAnswerOfEveryEssay,
      paths.faq,
    ),
    ...perEssay.flatMap(({ essay: { slug, title, description }, entries }) => {
      const page = paths.essay(slug);
      return documents(page, ['rss'], newestFirst(entries), words.answers(title), description, page);
    }),
  ];
});

function documents(
  folder: string,
  formats: readonly Format[],
  entries: readonly PendingEntry[],
  title: string,
  description: string,
  page: string,
): FeedDocument[] {
  const { absolute, href } = site.address;
  return formats.flatMap((format) => {
    const pathOf = (archive?: number) => paths.feed(folder, FORMATS[format].file, archive);
    return feedPages(entries).map(({ archive, previous, next, entries: own }) => ({
      path: pathOf(archive),
      format,
      entries: own,
      facts: {
        guid: tagUri(site.tagAuthority, `feed${pathOf()}`),
        title,
        description,
        url: absolute(page),
        self: absolute(pathOf(archive)),
        help: absolute(paths.subscribe),
        stylesheet: href(paths.feedStyles),
        hub: archive === undefined ? site.hub : undefined,
        language: site.language,
        licence: site.licence,
        previous: previous === undefined ? undefined : absolute(pathOf(previous)),
        next: next === undefined ? undefined : absolute(pathOf(next)),
        archive: archive !== undefined,
        current: archive === undefined ? undefined : absolute(pathOf()),
      },
    }));
  });
}

/** Pages of the documents whose address ends alike: `.xml` or `.json`. */
export async function feedPaths(end: '.xml' | '.json') {
  return (await allFeeds())
    .filter(({ path }) => path.endsWith(end))
    .map(({ path, ...props }) => ({
      params: { feed: path.slice(1, -end.length) },
      props,
      cacheKey: pageKey(props.format, props.facts, props.entries),
    }));
}

/** A document as a host sends it. */
export async function feedResponse({
  format,
  facts,
  entries: pending,
}: Omit<FeedDocument, 'path'>): Promise<Response> {
  const entries = await Promise.all(pending.map(async (entry) => ({ ...entry, html: await entry.html() })));
  const type = `${FORMATS[format].served}; charset=utf-8`;
  return new Response(serialize(format, facts, entries), { headers: { 'content-type': type } });
}

function serialize(format: Format, facts: FeedFacts, entries: readonly Entry[]): string {
  if (format === 'rss') return rss(facts, entries);
  return format === 'atom' ? atom(facts, AUTHOR, entries) : jsonFeed(facts, AUTHOR, entries);
}
