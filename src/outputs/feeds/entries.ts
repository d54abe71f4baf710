import { dayOf, momentOf } from './entry-times.ts';
import { cardAt } from '../cards/card-contents.ts';
import { lastRevised, type Essay, type PublishedQuestion, type Writing } from '../../site-model/writing.ts';
import { getKey } from '../../content/load.ts';
import { lazy } from '../../site-model/lazy.ts';
import { paths } from '../../permalinks/paths.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import type { Site } from '../../site-model/site.ts';
import { site } from '../../site.ts';
import type { FeedAuthor, PendingEntry } from './entry.ts';
import { feedAnswer, feedText } from './feed-text.ts';
import { feedTitle } from './feed-title.ts';
import { pageName, tagUri } from './guid.ts';

/** Who writes, as feeds name them. */
export const AUTHOR: FeedAuthor = { name: site.byline, address: site.author?.address };

/** An entry for each essay and note, its whole text included, newest first. */
export function writingEntries({ writing, ledger }: Site): Promise<PendingEntry[]> {
  return Promise.all(writing.map((each) => writingEntry(each, ledger)));
}

/** An entry for each answer of an essay, in the order asked. */
export function answerEntries(essay: Essay, ledger: Ledger): Promise<PendingEntry[]> {
  return Promise.all(essay.questions.map((question) => answerEntry(essay, question, ledger)));
}

/**
 * Entries newest first, those of one day in the order they came: what is published later comes before all that was there,
 * and full archives stay as they are.
 */
export function newestFirst(entries: readonly PendingEntry[]): PendingEntry[] {
  return entries.toSorted((one, other) => dayOf(other.published) - dayOf(one.published));
}

async function writingEntry(writing: Writing, ledger: Ledger): Promise<PendingEntry> {
  const { page, title, description, published, updated, topics } = writing;
  const url = site.address.absolute(page);
  const guid = tagUri(site.tagAuthority, pageName(page, ledger));
  return {
    guid,
    url,
    title: feedTitle(title),
    summary: description,
    html: lazy(() => feedText(writing, url)),
    key: await getKey(writing),
    published: momentOf(published, guid),
    updated: momentOf(updated ?? published, guid),
    author: AUTHOR,
    categories: topics,
    image: site.address.absolute(cardAt(page, [writing], ledger).path),
  };
}

async function answerEntry(essay: Essay, question: PublishedQuestion, ledger: Ledger): Promise<PendingEntry> {
  const address = paths.place(essay.slug, question.anchor);
  const url = site.address.absolute(paths.answer(essay.slug, question.anchor));
  const { number } = question;
  // A question that is not in the ledger yet has no number, and no promise.
  const name = number === undefined ? `unpublished${address}` : `q/${number}`;
  const guid = tagUri(site.tagAuthority, name);
  return {
    guid,
    url,
    title: feedTitle(question.text),
    summary: question.excerpt || essay.description,
    html: lazy(() => feedAnswer(essay, question, url)),
    key: await getKey(essay),
    published: momentOf(question.published, number ?? guid),
    updated: momentOf(lastRevised(question) ?? question.published, number ?? guid),
    author: AUTHOR,
    categories: essay.topics,
    image: site.address.absolute(cardAt(address, [essay], ledger).path),
  };
}
