import type { Answer } from './answer.ts';

/** What is remembered of an address. */
export interface LinkRecord {
  /** Day it was there last, `2026-11-23`; `undefined` if it never was. */
  seen?: string;
  /** Day it was asked last. */
  asked: string;
  /** What it answered then. */
  state: 'there' | 'moved' | 'gone' | 'unsure';
  /** Where it has moved, or why it could not be had. */
  note?: string;
}

/** What is remembered of links to other sites, by address. */
export type LinkRecords = ReadonlyMap<string, LinkRecord>;

/** Name of the file that links are remembered in, next to the texts. */
export const LINK_RECORDS = 'links.json';

/** An address that was there is not asked again for so many days. */
const FRESH = 30;

const DAY = 86_400_000;

/**
 * A memory from the text of its file.
 *
 * @throws {SyntaxError} If it is no JSON.
 */
export function readLinkRecords(text: string): LinkRecords {
  return new Map(Object.entries(JSON.parse(text) as Record<string, LinkRecord>));
}

/** A memory as text, one address a line, sorted, so that branches merge and changes are small. */
export function writeLinkRecords(memory: LinkRecords): string {
  const lines = [...memory]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([address, entry]) => `  ${JSON.stringify(address)}: ${JSON.stringify(entry)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

/** Whether an address has to be asked: it was not there when it was asked last, or that is long ago. */
export function isDue(remembered: LinkRecord | undefined, today: string): boolean {
  if (!remembered || remembered.state === 'gone' || remembered.state === 'unsure') return true;
  return Date.parse(today) - Date.parse(remembered.asked) >= FRESH * DAY;
}

/** What is remembered once some addresses have answered, of those that the content still links to. */
export function updateLinkRecords(
  memory: LinkRecords,
  linked: readonly string[],
  answers: ReadonlyMap<string, Answer>,
  today: string,
): LinkRecords {
  const next = new Map<string, LinkRecord>();
  for (const address of linked) {
    const answer = answers.get(address);
    const before = memory.get(address);
    if (answer) next.set(address, entryOf(answer, before?.seen, today));
    else if (before) next.set(address, before);
  }
  return next;
}

function entryOf(answer: Answer, seen: string | undefined, today: string): LinkRecord {
  if (answer.state === 'there') return { seen: today, asked: today, state: 'there' };
  if (answer.state === 'moved') return { seen: today, asked: today, state: 'moved', note: answer.to };
  // Others were reached: a host that has no name any more, or does not listen, is not there for readers.
  const state = answer.state === 'unsure' ? 'unsure' : 'gone';
  return { ...(seen && { seen }), asked: today, state, note: answer.why };
}
