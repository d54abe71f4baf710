/** What a question can be found by besides what the list of questions shows of it. */
export interface AnswerWords {
  /** Slug of the essay. */
  essay: string;
  /** Anchor of the question. */
  anchor: string;
  /** Other wordings of the question. */
  also: readonly string[];
  /** All words of the answer, a paragraph a line. */
  text: string;
}
