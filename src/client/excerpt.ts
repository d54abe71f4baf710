/** A run of words, and whether it is what was searched for. */
export interface Piece {
  words: string;
  found: boolean;
}

/** A text in which something was found. */
export interface TextWithFinds {
  /** Its words, as the search counts them. */
  text: readonly string[];
  /** Indexes of the words that were found. */
  found: readonly number[];
  /** What stands between words: nothing in languages that put no spaces there. */
  joiner: string;
}

/** Words of an excerpt. */
const LENGTH = 40;

/** How far before what was found the start of its sentence may be, in words. */
const BEFORE = 28;

/** Words shown before what was found where even a part of its sentence is too long to be shown from its start. */
const CONTEXT = 6;

/** What ends a sentence, and what may follow the sign that ends it. */
const SENTENCE_END = /[.?!…][\p{Pe}\p{Pf}"'*]*$/u;

/** What ends a part of a sentence. */
const CLAUSE_END = /[,;:—–]$/u;

/** What surrounds a word: signs that are not part of it. */
const WORD = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/**
 * The excerpt of a text that shows most of what was found, as plain pieces: they never become markup, so that nothing in a
 * text can do anything in the page. It starts with a sentence where it can; an ellipsis follows where it ends within one.
 */
export function excerptAround({ text, found, joiner }: TextWithFinds): Piece[] {
  const start = startBefore(text, densest(found));
  const marked = new Set(found);
  const pieces: Piece[] = [];
  const add = (words: string, isFound: boolean) => {
    const last = pieces.at(-1);
    if (last && last.found === isFound) last.words += words;
    else if (words !== '') pieces.push({ words, found: isFound });
  };
  text.slice(start, start + LENGTH).forEach((word, index) => {
    if (index > 0) add(joiner, false);
    if (!marked.has(start + index)) return add(word, false);
    const [, before = '', bare = '', after = ''] = WORD.exec(word) ?? [];
    add(before, false);
    add(bare, true);
    add(after, false);
  });
  const end = start + LENGTH;
  if (end < text.length && !SENTENCE_END.test(text[end - 1] ?? '')) add('…', false);
  return pieces;
}

/** Index of the first word of what shows most of the words that were found. */
function densest(found: readonly number[]): number {
  const inOrder = found.toSorted((a, b) => a - b);
  let best = inOrder[0] ?? 0;
  let most = 0;
  for (const [index, at] of inOrder.entries()) {
    const end = inOrder.findIndex((other) => other >= at + LENGTH - BEFORE);
    const shown = (end < 0 ? inOrder.length : end) - index;
    if (shown > most) [best, most] = [at, shown];
  }
  return best;
}

/** Where to start, so that a word is seen: with its sentence, or, if that is very long, with its part of it. */
function startBefore(text: readonly string[], at: number): number {
  const starts = Array.from({ length: Math.min(at, BEFORE) + 1 }, (_, back) => at - back);
  const follows = (sign: RegExp) => starts.find((start) => start === 0 || sign.test(text[start - 1] ?? ''));
  return follows(SENTENCE_END) ?? follows(CLAUSE_END) ?? at - CONTEXT;
}
