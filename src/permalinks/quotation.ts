/** A passage of a text that is laid out in blocks: paragraphs, headings, items of lists. */
export interface Passage {
  /** Text of every block, in order, white space folded as browsers show it. */
  blocks: readonly string[];
  /** Where it begins: the block's index, and the offset in it. */
  start: { block: number; offset: number };
  /** Where it ends; the offset is that of the first character behind it. */
  end: { block: number; offset: number };
}

/** A quotation longer than this is named by its first and last words. */
const LONGEST = 120;

/** Words that name the beginning or the end of a long quotation, or what stands before or behind a common one. */
const FEW = 5;

/**
 * The text directive that leads to a passage, as it stands in a link behind the anchor: `:~:text=first%20words,last%20words`.
 * See https://wicg.github.io/scroll-to-text-fragment/. It is widened to whole words, because browsers match whole words
 * only, and names what stands before or behind it where the same words come earlier in the text.
 *
 * @param language BCP 47 tag; decides where words end.
 * @returns `undefined` if the passage holds no word.
 */
export function textDirective(passage: Passage, language: string): string | undefined {
  const wide = widen(passage, language);
  if (!wide) return undefined;
  const { blocks, start, end } = wide;
  const before = (blocks[start.block] ?? '').slice(0, start.offset);
  const after = (blocks[end.block] ?? '').slice(end.offset);
  const quote = blocks
    .slice(start.block, end.block + 1)
    .map((block, index, all) =>
      block.slice(index === 0 ? start.offset : 0, index === all.length - 1 ? end.offset : undefined),
    );
  const [first = ''] = quote;
  const long = quote.length > 1 || first.length > LONGEST;
  const beginning = long ? firstWords(first, language) : first;
  const ending = long ? [lastWords(quote.at(-1) ?? '', language)] : [];
  const common = isEarlier(beginning, blocks, start);
  const inBlock = common ? lastWords(before, language) : '';
  const trail = common && !inBlock ? firstWords(after, language) : '';
  // A block that is quoted whole, as a heading may be that a list repeats, is known by the block before it.
  const above = common && !inBlock && !trail ? (blocks.slice(0, start.block).findLast(Boolean) ?? '') : '';
  const lead = inBlock || lastWords(above, language);
  const parts = [
    ...(lead ? [`${encode(lead)}-`] : []),
    encode(beginning),
    ...ending.map(encode),
    ...(trail ? [`-${encode(trail)}`] : []),
  ];
  return `:~:text=${parts.join(',')}`;
}

/** Signs that belong to the word behind them, and to the word before. */
const OPENING = /[([{«“‘„$€£#§]+$/u;
const CLOSING = /^[%‰°)\]}»”’?!€]+/u;

/** The passage from the beginning of its first word to the end of its last. */
function widen({ blocks, start, end }: Passage, language: string): Passage | undefined {
  let first: Passage['start'] | undefined;
  let last: Passage['end'] | undefined;
  for (let block = start.block; block <= end.block; block += 1) {
    const from = block === start.block ? start.offset : 0;
    const to = block === end.block ? end.offset : Infinity;
    for (const { index, segment } of wordsOf(blocks[block] ?? '', language)) {
      if (index + segment.length <= from || index >= to) continue;
      const text = blocks[block] ?? '';
      first ??= {
        block,
        offset: index - (OPENING.exec(text.slice(Math.min(from, index), index))?.[0].length ?? 0),
      };
      const end = index + segment.length;
      last = { block, offset: end + (CLOSING.exec(text.slice(end, Math.max(end, to)))?.[0].length ?? 0) };
    }
  }
  return first && last && { blocks, start: first, end: last };
}

function wordsOf(text: string, language: string): Intl.SegmentData[] {
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  );
}

function firstWords(text: string, language: string): string {
  const words = wordsOf(text, language).slice(0, FEW);
  const last = words.at(-1);
  return last ? text.slice(words[0]?.index, last.index + last.segment.length) : '';
}

function lastWords(text: string, language: string): string {
  const words = wordsOf(text, language).slice(-FEW);
  const last = words.at(-1);
  return last ? text.slice(words[0]?.index, last.index + last.segment.length) : '';
}

/** Whether some words are found in the text before a place; browsers go to the first of them, whatever their case. */
function isEarlier(words: string, blocks: readonly string[], place: Passage['start']): boolean {
  const wanted = words.toLowerCase();
  return blocks
    .slice(0, place.block + 1)
    .some((block, index) =>
      (index === place.block ? block.slice(0, place.offset) : block).toLowerCase().includes(wanted),
    );
}

/**
 * Hyphen, comma and ampersand part a directive; of the three, `encodeURIComponent` leaves the hyphen. What makes links of
 * addresses in messages takes marks and brackets at their end for those of the sentence.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[-!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
