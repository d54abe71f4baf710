import type { Nodes } from 'mdast';

/** A formula in a tree. */
export type AnyMath = Extract<Nodes, { type: 'inlineMath' | 'math' }>;

/** A price, and what comes behind it: “5 and”, “1.5 million to”, “20, or”. */
const PRICE = /^\d[\d.,]*\s?\p{L}?[,;:.]?\s+\p{L}{2}[^\\^_=+*]*$/u;

/** Where a paragraph ends, in whatever block it stands. */
const PARAGRAPH_END = /\n[ \t\r>]*\n|$/;

/** Where the paragraph ends that some place is in. */
export function paragraphEnd(source: string, from: number): number {
  return from + source.slice(from).search(PARAGRAPH_END);
}

/** Whether a formula in a line is one. */
export function isMath({ position }: AnyMath, source: string): boolean {
  return isFormula(source, position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/**
 * Places of all dollar signs of a paragraph, from some place on, that begin no formula.
 *
 * @param from Place of the first.
 */
export function moneySigns(source: string, from: number): number[] {
  const signs = [...source.slice(from, paragraphEnd(source, from)).matchAll(/\\.|\$+/gs)].filter(([run]) =>
    run.startsWith('$'),
  );
  const money: number[] = [];
  for (let index = 0; index < signs.length; index += 1) {
    const sign = signs[index];
    if (!sign) continue;
    const [run] = sign;
    const start = from + sign.index;
    // A formula ends at the next run of as many signs.
    const close = signs.findIndex(([other], at) => at > index && other.length === run.length);
    const closing = signs[close];
    if (closing && isFormula(source, start, from + closing.index + run.length)) index = close;
    else money.push(...Array.from(run, (_, offset) => start + offset));
  }
  return money;
}

/**
 * By the rules of Pandoc and GitHub: no space inside of single signs, and no letter or digit outside of them. All else is
 * money.
 */
function isFormula(source: string, start: number, end: number): boolean {
  if (source.startsWith('$$', start)) return true;
  const inside = source.slice(start + 1, end - 1);
  const around = [source[start - 1] ?? ' ', source[end] ?? ' '];
  if (/^\s|\s$/.test(inside) || around.some((each) => /[\p{L}\p{N}$]/u.test(each))) return false;
  return !PRICE.test(inside);
}
