import { ContentError } from '../../diagnostics/content-error.ts';
import { anchorProblem } from '../../permalinks/anchor-syntax.ts';
import type { Address } from '../../permalinks/address.ts';
import {
  moveAnswer,
  redirectForeign,
  resolve,
  wouldLoop,
  type Ledger,
  type LedgerAddress,
  type LiveAddress,
} from '../../permalinks/ledger.ts';
import { byteLength } from '../../permalinks/slug.ts';
import {
  foreignAddress,
  knownAddress,
  readTypedAddress,
  type TypedAddress,
} from '../../permalinks/typed-address.ts';
import { fixedPaths } from '../../site-model/fixed-paths.ts';

/** What a redirect is recorded in. */
export interface RedirectContext {
  ledger: Ledger;
  /** Path of the ledger, relative to the project. */
  file: string;
  live: readonly LiveAddress[];
  /** Every path of the site of today, redirects left out. */
  paths: ReadonlySet<string>;
  address: Address;
  /** Whether the site publishes the pages for authors. */
  hasGuide: boolean;
  /** As in 2026-11-23. */
  today: string;
}

/** Signs that stand in no name of a folder on some system, or mean something in the files of hosts. */
const NO_NAME = /["#*:<>?\\|\p{Cc}]/u;

/** Most bytes of a name in a file system. */
const LONGEST_NAME = 255;

/**
 * The ledger after an address redirects to another one: an address that this site published, or one of another site that was
 * at its place before. Addresses are taken in any form that a browser gives them in.
 *
 * @throws {ContentError} If no build could serve that.
 */
export function recordRedirect(from: string, to: string, context: RedirectContext): Ledger {
  const { ledger, live, today } = context;
  const [old, target] = [typedAddress('--from', from, context), typedAddress('--to', to, context)];
  const liveAddresses = new Map(live.map((one) => [one.address, one]));
  const published = knownAddress(old, ledger, (each) => ledger.has(each) && !ledger.get(each)?.foreign);
  const end = targetOf(target, published === undefined, liveAddresses, context);
  if (published === undefined) {
    const foreign = foreignProblem(old, context);
    if (foreign) refuse(context, ...foreign);
    const text = liveAddresses.get(end)?.text ?? '';
    return redirectForeign(ledger, foreignAddress(old), end, { text, published: today });
  }
  if (liveAddresses.has(published)) {
    refuse(
      context,
      `${published} still exists, so it cannot redirect.`,
      'Remove it from the text first, or give it another anchor.',
    );
  }
  if (wouldLoop(ledger, published, end)) {
    refuse(
      context,
      `${end} already redirects to ${published}, so this would be a redirect loop.`,
      'Use another --to.',
    );
  }
  return moveAnswer(ledger, published, end, live);
}

function typedAddress(option: string, typed: string, context: RedirectContext): TypedAddress {
  const address = readTypedAddress(typed, context.address);
  if (!address)
    refuse(
      context,
      `${option} is "${typed}", which is not the address of a page.`,
      'Write: "/essays/an-essay/#anchor"',
    );
  if (address.query === '') return address;
  return refuse(
    context,
    `${option} is "${typed}", but a static site serves the same page for every query.`,
    `Leave out the query: "${foreignAddress(address)}"`,
  );
}

function targetOf(
  target: TypedAddress,
  mayBeAnyPage: boolean,
  live: ReadonlyMap<LedgerAddress, LiveAddress>,
  context: RedirectContext,
): LedgerAddress {
  const { ledger } = context;
  const found = knownAddress(target, ledger, (address) => live.has(address));
  if (found !== undefined) return found;
  const former = knownAddress(target, ledger, (address) => ledger.has(address));
  const now = former === undefined ? undefined : resolve(ledger, former);
  if (now !== undefined && live.has(now)) return now;
  const page = foreignAddress(target);
  const isFixed = fixedPaths(context.hasGuide).has(page);
  if (isFixed && mayBeAnyPage) return page;
  return refuse(
    context,
    `There is nothing at ${page}.`,
    isFixed
      ? 'Use the address of an essay, a note, a question or a part: what was published has to lead to one of these.'
      : 'Use an address that exists today.',
  );
}

/** Why an address of another site cannot redirect: message and hint; `undefined` if it can. */
function foreignProblem(old: TypedAddress, { paths, ledger }: RedirectContext): [string, string] | undefined {
  const page = foreignAddress({ ...old, anchor: '' });
  if (old.anchor !== '') {
    const problem = anchorProblem(old.anchor);
    if (problem) return [`The anchor "${old.anchor}" ${problem}.`, 'Use one that a page can have.'];
    // Another anchor of a page of this site: somebody brought the page along, and linked to places in it.
    if (ledger.has(page) && !ledger.get(page)?.foreign) return undefined;
  }
  const sign = NO_NAME.exec(page)?.[0];
  if (sign !== undefined)
    return [
      `${page} contains the character ${sign}, which file names cannot contain.`,
      'Set up this redirect at your host.',
    ];
  const name = page.split('/').find((piece) => byteLength(piece) > LONGEST_NAME);
  if (name !== undefined)
    return [
      `${page} contains a name of more than ${LONGEST_NAME} bytes, which is too long for a file.`,
      'Set up this redirect at your host.',
    ];
  const taken = takenBy(page, paths);
  return taken === undefined
    ? undefined
    : [`${page} cannot redirect: this site already has ${taken}.`, 'Use an address that no longer exists.'];
}

/** A path of the site with which a page that redirects would share a file or a folder that is none. */
function takenBy(page: string, paths: ReadonlySet<string>): string | undefined {
  const own = fold(page);
  const file = own.replace(/\/$/, '');
  const folders = file.split('/').map((_, index, pieces) => pieces.slice(0, index).join('/'));
  const blocked = new Set([own, file, `${file}/`, ...folders.slice(2)]);
  return [...paths].find(
    (path) => blocked.has(fold(path)) || (file.endsWith('.html') && fold(path).startsWith(`${file}/`)),
  );
}

/** Many systems do not tell capital letters from small ones. */
function fold(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

function refuse({ file }: RedirectContext, message: string, hint: string): never {
  throw new ContentError([{ file, line: 1, column: 1, message, hint }]);
}
