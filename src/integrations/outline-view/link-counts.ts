import { pageOf } from '../../permalinks/ledger.ts';

/** Links of one answer to other places of the site. */
export interface AnswerLinks {
  /** Address of the answer, as the ledger names it. */
  address: string;
  /** What it links to, as its author wrote it: `#why`, `/essays/an-essay/#why`, `https://…`. */
  links: readonly string[];
  /** Anchors of the answer's parts; a link to one of them is a link to the answer. */
  parts: readonly string[];
}

/** How many links lead out of an answer, and how many answers link to it. */
export interface LinkCounts {
  out: number;
  in: number;
}

/** Links out of each answer, wherever they lead, and answers that link to it, by its address. */
export function linkCounts(answers: readonly AnswerLinks[]): Map<string, LinkCounts> {
  const counts = new Map(answers.map(({ address, links }) => [address, { out: links.length, in: 0 }]));
  const owner = new Map(
    answers.flatMap(({ address, parts }) => [
      [address, address] as const,
      ...parts.map((part) => [`${pageOf(address)}#${part}`, address] as const),
    ]),
  );
  for (const { address, links } of answers) {
    const targets = links.map((link) => owner.get(addressOf(link, pageOf(address))));
    for (const target of new Set(targets)) {
      const found = target === undefined || target === address ? undefined : counts.get(target);
      if (found) found.in += 1;
    }
  }
  return counts;
}

/** A link in the ledger's terms: the page of one answer, `/essays/an-essay/why/`, is the place `/essays/an-essay/#why`. */
function addressOf(link: string, page: string): string {
  if (link.startsWith('#')) return page + link;
  return link.replace(/^(\/essays\/[^/#]+\/)([^/#]+)\/$/, '$1#$2');
}
