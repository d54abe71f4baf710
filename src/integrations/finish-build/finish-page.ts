import { pagePolicy } from '../../hosting/content-security-policy.ts';
import type { AllowedHosts } from '../../site-config/allowed-hosts.ts';
import type { Address } from '../../permalinks/address.ts';
import { pageFacts, type PageFacts } from './page-facts.ts';
import { checkPage, type CheckedPage } from './site-check.ts';

/** A text that takes the place of a part of a page. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** All that a build has to know of a page: how to finish it, and what its finished form gives to the check of the site. */
export interface ReadPage extends CheckedPage {
  edits: readonly Edit[];
}

/**
 * Reads a page as Astro built it.
 *
 * @param file Where it is in the site.
 * @param allowed Other sites that it may load something from.
 * @throws {Error} If it has no place for its policy.
 */
export function readPage(file: string, html: string, address: Address, allowed?: AllowedHosts): ReadPage {
  const facts = pageFacts(html);
  const edits = pageEdits(facts, allowed);
  const { ids, wanted, problems } = checkPage(file, facts, address);
  const moved = <T extends { at: number }>(one: T): T => ({ ...one, at: movedBy(edits, one.at) });
  return { edits, ids, wanted: wanted.map(moved), problems: problems.map(moved) };
}

/**
 * What a built page lacks until it can be served, in the order of its source.
 *
 * - Its policy, before all that the policy is for, so that it holds on hosts that send no headers.
 * - The `uid` of islands goes: Astro makes it of the folder that the site is built in, so that two builds of one text would
 *   differ, and nothing in the browser reads it. `<astro-island uid="Z1" …>` → `<astro-island …>`
 * - Any text may hold a figure, so that Astro links every text to the styles of figures; where there is none, the link goes.
 *
 * @throws {Error} If the page has no place for its policy.
 */
function pageEdits(facts: PageFacts, allowed?: AllowedHosts): Edit[] {
  const { inline, loads, policyPlace, islandIds, hasFigures, figureSheets } = facts;
  if (policyPlace === undefined) throw new Error('The page has no <head> that a policy could stand in.');
  const policy = `<meta http-equiv="content-security-policy" content="${pagePolicy(inline, loads, allowed)}">`;
  return [
    { from: policyPlace, to: policyPlace, text: policy },
    ...[...islandIds, ...(hasFigures ? [] : figureSheets)].map(([from, to]) => ({ from, to, text: '' })),
  ].toSorted((one, other) => one.from - other.from);
}

/** A page with its edits made. */
export function withEdits(html: string, edits: readonly Edit[]): string {
  const starts = [0, ...edits.map(({ to }) => to)];
  const pieces = starts.map(
    (start, index) => html.slice(start, edits[index]?.from) + (edits[index]?.text ?? ''),
  );
  return pieces.join('');
}

/** Where an offset of a page is once its edits are made. */
function movedBy(edits: readonly Edit[], at: number): number {
  return edits.reduce(
    (moved, { from, to, text }) => (to <= at ? moved + text.length - (to - from) : moved),
    at,
  );
}
