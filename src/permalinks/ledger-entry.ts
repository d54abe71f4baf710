/**
 * An address as the ledger names it: the path of a page (`/essays/an-essay/`), or a place in one
 * (`/essays/an-essay/#why`), always without the base path.
 */
export type LedgerAddress = string;

/** What the ledger keeps of an address. */
export interface Entry {
  /** Day it was first published, as in 2026-11-23. */
  published: string;
  /** Permanent number of a question; given once, to one address, for ever. */
  number?: number;
  /** Whether it is a part of an answer; an anchor is a question's otherwise. */
  part?: true;
  /** Whether a part was a question before, which had a page of its own. */
  asked?: true;
  /** Of a part: the address of the question that it is answered under. */
  within?: LedgerAddress;
  /** The words of the title, question or part when it was last published. */
  text: string;
  /** Mark of what the answer of a question, or a part of one, said when it was last published. */
  hash?: string;
  /** Changes of substance in the answer, the oldest first. */
  revisions?: readonly Revision[];
  /** Whether it is of another site, whose links lead here now: a path that this project never had anything at. */
  foreign?: true;
  /** Where it leads now; absent while what was published is still there. */
  to?: LedgerAddress;
  /** Whether something else was published there already, with a number, dates and an id of its own. */
  joined?: true;
  /**
   * Whether it is the first address of something that went back to an address which it had before: redirects no longer say
   * so. Of a question that was a part before, it is the first that it had as a question.
   */
  first?: true;
}

/** A declared change of substance in a published answer. */
export interface Revision {
  /** As in 2026-12-01. */
  day: string;
  /** What changed, in one line. */
  note: string;
}

/** Every address ever published. */
export type Ledger = ReadonlyMap<LedgerAddress, Entry>;

/** An address that the content has today. */
export interface LiveAddress {
  address: LedgerAddress;
  /** Words of the title, question or part. */
  text: string;
  /** Whether it is a question, which gets a number. */
  question: boolean;
  /** Day of publication of its essay, as in 2026-11-23. */
  published: string;
  /** Place in its page, from the top; 0 for the page itself. */
  position: number;
  /** Mark of what the answer of a question, or a part of one, says. */
  hash?: string;
  /** The same without the anchors of headings in that text, if there are any. */
  anchorlessHash?: string;
  /** Of a part: the address of the question that it is answered under. */
  within?: LedgerAddress;
  /** The slug of its words, if its anchor is made from them, and not written by the author. */
  slug?: string;
}

/** Marks of what an answer or part says now. */
export type SaidText = Pick<LiveAddress, 'hash' | 'anchorlessHash'>;
