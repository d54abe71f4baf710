/**
 * Every mark that Unicode names a question mark and that closes a question. The Armenian one stands inside of the word that is
 * asked about, the Greek one is a semicolon on keyboards and after normalisation; both are below.
 */
const MARKS = '?？﹖︖؟⸮⹔\u037E՞፧᥅⁇⁈⁉‽❓❔⳺⳻꘏꛷\u{11143}\u{1E95F}';

/** What may follow a question mark: closing marks and quotes of any kind, emoji, spaces, and what nobody sees. */
const AFTER = String.raw`[\s\p{P}\p{So}\p{Sk}\p{M}\p{Cf}\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]*$`;

const QUESTION_MARK = new RegExp(`[${MARKS}]${AFTER}`, 'u');
const GREEK_QUESTION_MARK = new RegExp(`[${MARKS};]${AFTER}`, 'u');

/** A Greek word, and not the sign of a quantity. */
const GREEK = /\p{Script=Greek}{2}|[άέήίόύώ]/iu;

/** The mark that Armenian sets on the vowel of the word that is asked about. */
const ARMENIAN_QUESTION_MARK = /\u055E/;

/** Whether a heading's words are a question, in any script that marks one. */
export function isQuestion(text: string): boolean {
  return markIn(text) >= 0 || ARMENIAN_QUESTION_MARK.test(text);
}

/**
 * A text in two: all before its question mark, and the mark with what follows it, which pages set in the accent colour.
 * The second is empty if the text is no question, or has its mark within a word.
 */
export function splitQuestionMark(text: string): [words: string, mark: string] {
  const index = markIn(text);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}

function markIn(text: string): number {
  return text.search(GREEK.test(text.normalize('NFC')) ? GREEK_QUESTION_MARK : QUESTION_MARK);
}
