import { archiveProblems } from './archives.ts';
import { atomProblems } from './atom.ts';
import { jsonFeedProblems } from './json-feed.ts';
import { rssProblems } from './rss.ts';
import { readXml, type FeedElement } from './xml.ts';

/**
 * What is wrong with the documents of feeds, by the rules of their specifications; nothing where all are valid. It stands
 * in for the validator of the W3C, which has to be asked over the network.
 *
 * @param documents The text of every document, by the address it is served at.
 */
export function feedProblems(documents: ReadonlyMap<string, string>): string[] {
  const problems: string[] = [];
  const xml = new Map<string, FeedElement>();
  for (const [address, body] of documents) {
    let found: string[];
    try {
      found = address.endsWith('.json') ? jsonFeedProblems(body, address) : xmlProblems(address, body);
    } catch (error) {
      found = [`It cannot be read: ${String(error)}`];
    }
    problems.push(...found.map((problem) => `${address}: ${problem}`));
  }
  return [...problems, ...archiveProblems(xml)];

  function xmlProblems(address: string, body: string): string[] {
    const root = readXml(body);
    xml.set(address, root);
    return root.name === 'rss' ? rssProblems(root, address) : atomProblems(root, address);
  }
}

/** Whether a file of a built site is a document of a feed. */
export const isFeed = (path: string): boolean =>
  /(^|\/)(archive-\d+-)?(rss\.xml|atom\.xml|feed\.json)$/.test(path);
