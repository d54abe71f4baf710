import { all, textOf, type FeedElement } from './xml.ts';

/** What RFC 5005 asks of one document of a feed. */
interface Archived {
  isArchive: boolean;
  isComplete: boolean;
  /** `atom:id`, which RSS does not have. */
  id: string | undefined;
  links: ReadonlyMap<string, string>;
}

function facts(root: FeedElement): Archived {
  const head = all(root, 'channel')[0] ?? root;
  return {
    isArchive: all(head, 'fh:archive').length > 0,
    isComplete: all(head, 'fh:complete').length > 0,
    id: textOf(head, 'atom:id'),
    links: new Map(
      all(head, 'atom:link').map(({ attributes: { rel = 'alternate', href = '' } }) => [rel, href]),
    ),
  };
}

/**
 * What is wrong with feeds and their archives by RFC 5005, section 4: from each feed all of its archives can be read, one
 * after the other, and each leads forth and back.
 *
 * @param documents Every document in Atom and RSS, by its address.
 */
export function archiveProblems(documents: ReadonlyMap<string, FeedElement>): string[] {
  const problems: string[] = [];
  const all = new Map([...documents].map(([address, root]) => [address, facts(root)]));
  const reached = new Set<string>();
  for (const [feed, { isArchive, links, id }] of all) {
    if (isArchive) continue;
    for (const rel of ['next-archive', 'current']) {
      if (links.has(rel)) problems.push(`${feed} is not an archive and has a link “${rel}”.`);
    }
    let [from, previous, next] = [feed, links.get('prev-archive'), undefined as string | undefined];
    while (previous !== undefined) {
      const archive = all.get(previous);
      if (!archive) problems.push(`${from} leads to ${previous}, where there is nothing.`);
      if (!archive || reached.has(previous)) break;
      reached.add(previous);
      const said = archive.links;
      if (!archive.isArchive) problems.push(`${previous} does not say that it is an archive.`);
      if (archive.isComplete) problems.push(`${previous} says that it is complete, but it is an archive.`);
      if (said.get('current') !== feed)
        problems.push(`${previous} does not lead to ${feed} as the current one.`);
      if (said.get('next-archive') !== next)
        problems.push(`${previous} does not lead to the archive after it.`);
      if (archive.id !== id) problems.push(`${previous} is of the same feed, but has another id.`);
      [from, next, previous] = [previous, previous, said.get('prev-archive')];
    }
  }
  for (const [address, { isArchive }] of all) {
    if (isArchive && !reached.has(address)) problems.push(`No feed leads to ${address}.`);
  }
  return problems;
}
