import type { Problem } from '../diagnostics/problem.ts';

/** A line of front matter's own fence, perhaps with what editors and other generators make of it. */
const LIKE_FENCE = /^\s*(?:-{2,}|[\u2010-\u2015\u2212][-\u2010-\u2015\u2212]*|\.\.\.|-{3,}\s*yaml)\s*$/i;

const FENCE = /^---[ \t]*$/;

/**
 * What is wrong with the lines that begin and end the front matter, where they only look like it: four hyphens, dashes, or
 * the fences of other generators. Parsers differ in what they take for one.
 */
export function fenceProblem(source: string): Problem | undefined {
  const lines = source.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const opening = lines[first] ?? '';
  const at = (line: number) => ({ line: line + 1, column: 1 });
  if (/^\+\+\+\s*$/.test(opening)) {
    return {
      ...at(first),
      message: 'The front matter is TOML.',
      hint: 'Write it as YAML: --- instead of +++, and a colon instead of each equals sign: title: Why I Quit Data Science',
    };
  }
  if (/^\{\s*$/.test(opening) || /^;;;\s*$/.test(opening)) {
    return {
      ...at(first),
      message: 'The front matter is JSON.',
      hint: 'Write it as YAML: --- above and below, and one field per line, without braces and commas: title: Why I Quit Data Science',
    };
  }
  const wrong = (line: number, what: string): Problem => ({
    ...at(line),
    message: `The front matter ${what} with "${lines[line]?.trim() ?? ''}", which is not a line of three hyphens.`,
    hint: 'Write: ---',
  });
  if (!LIKE_FENCE.test(opening)) return undefined;
  if (!FENCE.test(opening)) return wrong(first, 'begins');
  const end = lines.findIndex((line, index) => index > first && (LIKE_FENCE.test(line) || /^---/.test(line)));
  if (end < 0 || FENCE.test(lines[end] ?? '')) return undefined;
  return wrong(end, 'ends');
}
