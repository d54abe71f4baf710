import * as words from '../../i18n/words.ts';
import { memoize } from '../../cache/memoize.ts';
import { getSite, pageKey } from '../../content/load.ts';
import { paths } from '../../permalinks/paths.ts';
import type { Essay, Writing } from '../../site-model/writing.ts';
import type { FeedRoute } from '../../site-model/route-props.ts';
import { site } from '../../site.ts';
import { staticPaths } from '../static-paths.ts';
import { atom } from './atom.ts';
import { answerEntries, AUTHOR, newestFirst, writingEntries } from './entries.ts';
import type { Entry, FeedFacts, PendingEntry } from './entry.ts';
import { FORMATS, type Format } from '../../site-config/feed-formats.ts';
import { feedTitle } from './feed-title.ts';
import { pageName, tagUri } from './guid.ts';
import { jsonFeed } from './json-feed.ts';
import { feedPages, type FeedPage } from '../../site-model/feed-pages.ts';
import { rss } from './rss.ts';
import type { Site } from '../../site-model/site.ts';

type Feed = FeedRoute<Writing>;

/** A document of a feed. */
interface FeedDocument {
  format: Format;
  facts: FeedFacts;
  entries: readonly PendingEntry[];
}

/** The documents of feeds that a file below `src/pages/` makes. */
export async function feedPaths(routePattern: string) {
  const routes = await staticPaths('feed', routePattern);
  return Promise.all(
    routes.map(async ({ params, props: feed }) => {
      const { format, facts, entries } = await documentOf(feed);
      return { params, props: { format, facts, entries }, cacheKey: pageKey(format, facts, entries) };
    }),
  );
}

async function documentOf(feed: Feed): Promise<FeedDocument> {
  const { folder, format, archive } = feed;
  const document = (await pagesOf(feed)).find((page) => page.archive === archive);
  if (!document) throw new Error(`The feed at ${folder} has no archive ${archive}.`);
  const { previous, next, entries } = document;
  const { absolute, href } = site.address;
  const pathOf = (number?: number) => paths.feed(folder, FORMATS[format].file, number);
  const { title, description, page } = subjectOf(feed);
  const facts = {
    guid: tagUri(site.tagAuthority, `feed${await nameOf(feed)}${FORMATS[format].file}`),
    title: feedTitle(title),
    description,
    url: absolute(page),
    self: absolute(pathOf(archive)),
    help: absolute(paths.subscribe),
    stylesheet: href(paths.feedStyles),
    icon: absolute(paths.iconPng('icon-512')),
    hub: archive === undefined ? site.hub : undefined,
    language: site.language,
    licence: site.licence,
    previous: previous === undefined ? undefined : absolute(pathOf(previous)),
    next: next === undefined ? undefined : absolute(pathOf(next)),
    archive: archive !== undefined,
    current: archive === undefined ? undefined : absolute(pathOf()),
  };
  return { format, facts, entries };
}

/** The folder that a feed was first published in: that of an essay changes when it is renamed, and its id does not. */
async function nameOf({ folder, essay }: Feed): Promise<string> {
  return essay ? `/${pageName(essay.page, (await getSite()).ledger)}/` : folder;
}

/** What a feed is about, and the page that shows the same. */
function subjectOf({ folder, essay }: Feed): { title: string; description: string; page: string } {
  if (essay) return { title: words.answers(essay.title), description: essay.description, page: essay.page };
  return folder === paths.home
    ? { title: site.name, description: site.description, page: paths.home }
    : { title: words.answers(site.name), description: words.everyAnswerOfEveryEssay, page: paths.faq };
}

/** The feeds of a snapshot by their folders: all formats share the entries, as what an entry says is rendered once. */
const madeFeeds = memoize<Site, Map<string, Promise<FeedPage<PendingEntry>[]>>>(() => new Map());

/** A feed's entries, in documents. */
async function pagesOf({ folder, essay }: Feed): Promise<FeedPage<PendingEntry>[]> {
  const snapshot = await getSite();
  const made = madeFeeds(snapshot);
  const pages = made.get(folder) ?? entriesOf(snapshot, folder, essay).then((entries) => feedPages(entries));
  made.set(folder, pages);
  return pages;
}

async function entriesOf(snapshot: Site, folder: string, essay: Essay | undefined): Promise<PendingEntry[]> {
  const { essays, ledger } = snapshot;
  if (essay) return newestFirst(await answerEntries(essay, ledger));
  if (folder === paths.home) return writingEntries(snapshot);
  const answers = await Promise.all(essays.map((each) => answerEntries(each, ledger)));
  return newestFirst(answers.flat());
}

/** A document as a host sends it. */
export async function feedResponse({ format, facts, entries: pending }: FeedDocument): Promise<Response> {
  const entries = await Promise.all(pending.map(async (entry) => ({ ...entry, html: await entry.html() })));
  const type = `${FORMATS[format].served}; charset=utf-8`;
  return new Response(serialize(format, facts, entries), { headers: { 'content-type': type } });
}

function serialize(format: Format, facts: FeedFacts, entries: readonly Entry[]): string {
  if (format === 'rss') return rss(facts, entries);
  return format === 'atom' ? atom(facts, AUTHOR, entries) : jsonFeed(facts, AUTHOR, entries);
}
