import { RIGHT_TO_LEFT } from './names.ts';

/**
 * Widths of characters as multiples of the font's size, the first that matches: those of DejaVu Sans, the widest of the
 * faces that figures are set in.
 */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[\p{Mn}\p{Cf}]/u, 0],
  [/[ \u00a0\u202f!'(),./:;I[\\\]fijlrt|-]/, 0.42],
  [/[MW@%mwÆæŒœЖШЩЮЫФЉЊжшщюыфљњ]/, 1.1],
  [/[a-z0-9ß-öø-ÿ]/, 0.64],
  [/[а-џ]/, 0.76],
  [/[!-ſΆ-ЯѠ-ӿ]/, 0.88],
  [/[سشصض]/, 1.25],
  [RIGHT_TO_LEFT, 0.8],
  [/[\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/, 1],
];

/** Width of anything else: the widest letters of other scripts. */
const WIDEST = 1.5;

/** About how wide a text is at most, as a multiple of the font's size. */
export function widthOf(text: string): number {
  return [...text].reduce(
    (width, character) => width + (WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? WIDEST),
    0,
  );
}

/** A text, or as many of its first letters, with their accents, as fit with an ellipsis. */
export function fitText(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  // Without its mark of direction the ellipsis of a text from right to left would stand before it.
  const ellipsis = RIGHT_TO_LEFT.test(text) ? '…\u200f' : '…';
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  while (letters.length > 1 && widthOf(letters.join('') + ellipsis) > width) letters.pop();
  return letters.join('').trimEnd() + ellipsis;
}

/**
 * A text in lines of some width, broken at spaces; what does not fit into the last one ends in an ellipsis.
 *
 * @param width Of a line, as a multiple of the font's size.
 * @param most Most lines.
 */
export function wrapText(text: string, width: number, most: number): string[] {
  const lines: string[] = [];
  const words = text.split(' ').filter(Boolean);
  let line = '';
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else if (lines.length === most - 1) {
      line = [line, ...words.slice(index)].join(' ');
      break;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => fitText(each, width));
}
