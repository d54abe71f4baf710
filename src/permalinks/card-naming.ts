import { textWithPage } from './kinds.ts';
import type { LedgerAddress } from './ledger.ts';

/** Names of the cards of the pages that are neither essays nor answers. */
export const PAGE_CARDS = [
  'site',
  'notes',
  'tags',
  'essays',
  'questions',
  'search',
  'subscribe',
  'about',
] as const;

/** Name of the card of a page that is neither an essay nor an answer. */
export type PageCard = (typeof PAGE_CARDS)[number];

/** Name of the card of a text, `essay-why`, `note-when` or `page-now`; `undefined` for a place in it. */
export function writingCardName(address: LedgerAddress): string | undefined {
  const { kind, slug } = textWithPage(address) ?? {};
  return kind && `${kind}-${slug}`;
}

/** Name of the card of a figure in a named state. */
export function presetCardName(figure: string, preset: string): string {
  return `figure-${figure}-${preset}`;
}
