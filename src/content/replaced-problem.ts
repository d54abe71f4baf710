import { suggestFreeAnchor } from '../permalinks/anchor-syntax.ts';
import { pageOf, type Ledger, type LedgerAddress } from '../permalinks/ledger.ts';
import type { ReplacedAddress } from '../permalinks/replaced-addresses.ts';
import type { PlacedAddress } from '../site-model/addresses.ts';
import type { FileProblem } from '../diagnostics/problem.ts';

/** A published address that would lead to something else, in words: where, and the line to write. */
export function replacedProblem(
  violation: ReplacedAddress,
  live: readonly PlacedAddress[],
  ledger: Ledger,
): FileProblem {
  const { address, entry } = violation;
  const at = (wanted: LedgerAddress) => live.find((one) => one.address === wanted);
  const holder = at(address);
  if (violation.kind === 'ambiguous') {
    const candidates = violation.candidates
      .flatMap((one) => at(one.address) ?? [])
      .toSorted((one, other) => one.line - other.line);
    const lines = candidates.map(({ line }) => line).join(' or ');
    const written = candidates.slice(0, 1).map((one) => headingLine(one, anchorOf(address)));
    const others = violation.others.map((one) => `{/* #${anchorOf(one)} */}`);
    return {
      ...placeOf(candidates[0]),
      message: `“${entry.text}”, published at ${address}, can no longer be identified: its text has changed, and headings with the same words have been added or removed.`,
      hint: `Put its anchor after the right heading (line ${lines}): ${written.join()}${others.length > 0 ? `, or that of another published heading: ${others.join(', ')}` : ''}`,
    };
  }
  const heir = at(violation.to);
  if (!address.includes('#')) {
    return {
      ...placeOf(heir),
      message: `“${entry.text}” was published at ${address}, but that is now the address of “${holder?.text ?? ''}”.`,
      hint: `Rename its folder or file back to: ${address.split('/').at(-2) ?? ''}`,
    };
  }
  if (heir && pageOf(heir.address) === pageOf(address)) {
    return {
      ...placeOf(heir),
      message: `“${entry.text}” was published at ${address}, but ${holder ? `that is now the address of the heading on line ${holder.line}` : 'now has the address of another heading'}.`,
      hint: `Write: ${headingLine(heir, anchorOf(address))}${freed(holder, live, ledger)}`,
    };
  }
  return {
    ...placeOf(holder),
    message: `“${entry.text}” was published at ${address} but is now at ${violation.to}, so old links would lead to another answer.`,
    hint: holder
      ? `Give this one an anchor of its own: ${headingLine(holder, ownAnchor(holder, live, ledger))}`
      : '',
  };
}

/** What to write at a heading whose author has given it an anchor that belongs to another one. */
function freed(holder: PlacedAddress | undefined, live: readonly PlacedAddress[], ledger: Ledger): string {
  // An anchor made from words makes room by itself, and what was published itself has a line of its own.
  if (!holder || holder.slug !== undefined || isPublishedText(holder, ledger)) return '';
  return ` And on line ${holder.line}: ${headingLine(holder, ownAnchor(holder, live, ledger))}`;
}

/** Whether a heading was published at another address of its page, so that another message says what to write there. */
function isPublishedText({ address, text }: PlacedAddress, ledger: Ledger): boolean {
  return [...ledger].some(
    ([other, entry]) =>
      other !== address && pageOf(other) === pageOf(address) && entry.to === undefined && entry.text === text,
  );
}

function ownAnchor(heading: PlacedAddress, live: readonly PlacedAddress[], ledger: Ledger): string {
  const page = pageOf(heading.address);
  const addresses = new Set(live.map(({ address }) => address));
  const isTaken = (anchor: string) => addresses.has(`${page}#${anchor}`) || ledger.has(`${page}#${anchor}`);
  return suggestFreeAnchor(heading.text, 'en', { has: isTaken });
}

function headingLine({ mark, source }: PlacedAddress, anchor: string): string {
  return `${mark} ${source} {/* #${anchor} */}`;
}

function placeOf(heading: PlacedAddress | undefined): Pick<FileProblem, 'file' | 'line' | 'column'> {
  return { file: heading?.file ?? '', line: heading?.line ?? 1, column: 1 };
}

function anchorOf(address: LedgerAddress): string {
  return address.split('#')[1] ?? '';
}
