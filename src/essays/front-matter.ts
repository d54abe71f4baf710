import type { z } from 'astro/zod';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../questions/outline.ts';
import { frontMatterSchema } from './schema.ts';

const FIELDS = Object.keys(frontMatterSchema.shape);

/**
 * What is wrong with an essay's front matter, each with the line of the field, or of the opening `---` for one that is
 * not there.
 *
 * @param source The whole file.
 * @param data The front matter as parsed by Astro.
 */
export function frontMatterProblems(source: string, data: unknown): Problem[] {
  const result = frontMatterSchema.safeParse(data);
  const problems = result.success ? orderProblems(source, result.data) : result.error.issues.flatMap((issue) => issueProblems(source, issue));
  return problems;
}

function issueProblems(source: string, issue: z.core.$ZodIssue): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...placeOf(source, key),
      message: `The front matter has a field "${key}" that is not known.`,
      cure: unknownFieldCure(key),
    }));
  }
  const field = String(issue.path[0] ?? '');
  return [
    {
      ...placeOf(source, field),
      message: `The field "${field}" ${issue.message}.`,
      cure: `Write in the front matter: ${EXAMPLES[field] ?? `${field}: …`}`,
    },
  ];
}

const EXAMPLES: Record<string, string> = {
  title: 'title: Why I Quit Data Science',
  description: 'description: One or two sentences, at most 200 characters.',
  published: 'published: 2026-11-23',
  updated: 'updated: 2026-12-01',
  topics: 'topics: [careers, learning]',
  draft: 'draft: true',
};

function orderProblems(source: string, data: z.output<typeof frontMatterSchema>): Problem[] {
  if (!data.updated || data.updated >= data.published) return [];
  return [
    {
      ...placeOf(source, 'updated'),
      message: 'The field "updated" is a day before "published".',
      cure: 'Write the day of the last change after publication, or take the field away.',
    },
  ];
}

function unknownFieldCure(key: string): string {
  const near = FIELDS.find((field) => distance(field, key.toLowerCase()) <= 2);
  return near ? `Did you mean "${near}"?` : `Take it away; an essay has the fields ${FIELDS.join(', ')}.`;
}

/** Levenshtein distance, https://en.wikipedia.org/wiki/Levenshtein_distance */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, a] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, b] of [...other].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (a === b ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function placeOf(source: string, field: string): Pick<Problem, 'line' | 'column'> {
  const [, opening = '', yaml = ''] = /^(\uFEFF?\s*---[^\n]*\n)(.*?)^---/ms.exec(source) ?? [];
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines });
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === field) : undefined;
  const offset = (pair?.key as { range?: [number] } | undefined)?.range?.[0];
  if (offset === undefined) return { line: 1, column: 1 };
  const { line, col } = lines.linePos(offset);
  return { line: line + opening.split('\n').length - 1, column: col };
}
