// Latin, full-width, Arabic, reversed, Greek, Armenian and Ethiopic question marks; closing marks may follow.
const QUESTION_MARK = /[?？؟⸮\u037E՞፧‽][!\p{Pe}\p{Pf}\p{Po}]*$/u;

/** Whether a heading's words are a question, in any script that marks one at its end. */
export function isQuestion(text: string): boolean {
  return QUESTION_MARK.test(text.trim());
}

/**
 * A text in two: all before its question mark, and the mark with what follows it, which pages set in the accent colour.
 * The second is empty if the text is no question.
 */
export function splitQuestionMark(text: string): [words: string, mark: string] {
  const index = text.search(QUESTION_MARK);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index)];
}
