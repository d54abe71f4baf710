import type { Entry, FeedAuthor, FeedFacts } from './entry.ts';

/**
 * A JSON Feed (https://www.jsonfeed.org/version/1.1/) with full texts.
 *
 * @param entries In the order to be shown, newest first.
 */
export function jsonFeed(facts: FeedFacts, author: FeedAuthor, entries: readonly Entry[]): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: facts.title,
    description: facts.description,
    home_page_url: facts.url,
    feed_url: facts.self,
    icon: facts.icon,
    favicon: facts.icon,
    ...(facts.previous && { next_url: facts.previous }),
    ...(facts.hub && { hubs: [{ type: 'WebSub', url: facts.hub }] }),
    language: facts.language,
    authors: [person(author)],
    items: entries.map((entry) => ({
      id: entry.guid,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: entry.html,
      image: entry.image,
      date_published: entry.published.toISOString(),
      date_modified: entry.updated.toISOString(),
      authors: [person(entry.author)],
      tags: entry.categories,
      language: facts.language,
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function person({ name, address }: FeedAuthor) {
  return { name, ...(address && { url: address }) };
}
