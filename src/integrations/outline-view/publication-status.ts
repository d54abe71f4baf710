import { hasChanged, type Entry, type SaidText } from '../../permalinks/ledger.ts';

/** How a question stands to what was published at its address. */
export type PublicationStatus = 'new' | 'published' | 'reworded' | 'changed';

/**
 * How a question stands to the ledger. A changed answer weighs more than new words of its question, because it is the
 * change that `npm run record` asks about.
 *
 * @param entry What the ledger keeps of its address; `undefined` if it was never published.
 */
export function statusOf(
  entry: Pick<Entry, 'text' | 'hash'> | undefined,
  question: SaidText & { text: string },
): PublicationStatus {
  if (!entry) return 'new';
  if (hasChanged(entry, question)) return 'changed';
  return entry.text === question.text ? 'published' : 'reworded';
}
