/** A stretch of a text, and what takes its place. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A text after some edits. Of two that touch the same characters, the one that begins first stands. */
export function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    if (edit.from < at) continue;
    result += text.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + text.slice(at);
}
