import type { z } from 'astro/zod';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { Problem } from '../diagnostics/problem.ts';
import { controlCharacter } from './file-problems.ts';
import { nearest } from './nearest.ts';
import type { Kind } from './essay.ts';
import { frontMatterOf, frontMatterSchema } from './schema.ts';

const EXAMPLES: Record<string, string> = {
  title: 'title: Why I Quit Data Science',
  description: 'description: One or two sentences, at most 200 characters.',
  published: 'published: 2026-11-23',
  updated: 'updated: 2026-12-01',
  topics: 'topics: [careers, learning]',
  alsoAskedAs: 'alsoAskedAs: { sabbatical: [Why no gap year?] }',
  first: 'first: [sabbatical]',
  draft: 'draft: true',
};

const YAML_HINT =
  'Mend the line; a text that holds a colon, a # or quotes is written in quotes: title: "Why: a reply"';

/**
 * What is wrong with the front matter of an essay or note, each with the line of the field, or of the opening `---` for one that is
 * not there.
 *
 * @param source The whole file.
 * @param data The front matter as parsed by Astro.
 */
export function frontMatterProblems(source: string, data: unknown, kind: Kind): Problem[] {
  const result = frontMatterOf(kind).safeParse(data);
  if (result.success)
    return [...calendarProblems(source, result.data), ...orderProblems(source, result.data)];
  return result.error.issues.flatMap((issue) => issueProblems(source, issue, kind));
}

function issueProblems(source: string, issue: z.core.$ZodIssue, kind: Kind): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...placeOf(source, key),
      message: `The front matter has a field "${key}" that is not known.`,
      hint: unknownFieldCure(key, kind),
    }));
  }
  const field = String(issue.path[0] ?? '');
  return [
    {
      ...placeOf(source, field),
      message: `The field "${field}" ${issue.message}.`,
      hint: `Write in the front matter: ${EXAMPLES[field] ?? `${field}: …`}`,
    },
  ];
}

/**
 * Questions that the front matter names and the essay does not ask, by the line of the field.
 *
 * @param data The front matter as parsed by Astro.
 * @param anchors Anchors of the essay's questions.
 */
export function namedProblems(source: string, data: unknown, anchors: readonly string[]): Problem[] {
  const { alsoAskedAs = {}, first = [] } = frontMatterSchema.safeParse(data).data ?? {};
  const named = [
    ...Object.keys(alsoAskedAs).map((anchor) => ({ field: 'alsoAskedAs', anchor })),
    ...first.map((anchor) => ({ field: 'first', anchor })),
  ];
  return named
    .filter(({ anchor }) => !anchors.includes(anchor))
    .map(({ field, anchor }) => {
      const near = nearest(anchor, anchors);
      return {
        ...placeOf(source, field),
        message: `The field "${field}" names the anchor "${anchor}", which no question of the essay has.`,
        hint: near
          ? `Did you mean "${near}"?`
          : `Name one of the questions: ${anchors.join(', ') || 'there are none yet'}.`,
      };
    });
}

/** Days that no calendar has: YAML takes February 31 for March 3. */
function calendarProblems(
  source: string,
  data: Pick<z.output<typeof frontMatterSchema>, 'published' | 'updated'>,
): Problem[] {
  return (['published', 'updated'] as const).flatMap((field) => {
    const written = new RegExp(`^${field}:\\s*(\\d{4}-\\d\\d-\\d\\d)`, 'm').exec(split(source).yaml)?.[1];
    if (written === undefined || data[field]?.toISOString().startsWith(written)) return [];
    return [
      {
        ...placeOf(source, field),
        message: `The field "${field}" names the day ${written}, which no calendar has.`,
        hint: `Write the day that is meant: ${EXAMPLES[field]}`,
      },
    ];
  });
}

function orderProblems(
  source: string,
  data: Pick<z.output<typeof frontMatterSchema>, 'published' | 'updated'>,
): Problem[] {
  if (!data.updated || data.updated >= data.published) return [];
  return [
    {
      ...placeOf(source, 'updated'),
      message: 'The field "updated" is a day before "published".',
      hint: 'Write the day of the last change after publication, or take the field away.',
    },
  ];
}

function unknownFieldCure(key: string, kind: Kind): string {
  const fields = Object.keys(frontMatterOf(kind).shape);
  const near = nearest(key, fields);
  const has = kind === 'note' ? 'a note has' : 'an essay has';
  return near ? `Did you mean "${near}"?` : `Take it away; ${has} the fields ${fields.join(', ')}.`;
}

/** The front matter of a file as data, read as Astro reads it. */
export function parseFrontMatter(source: string): unknown {
  return parseFrontmatter(source).frontmatter;
}

/** What keeps the front matter of a file from being read at all: it is not there, has no end, or is no YAML. */
export function frontMatterSyntax(source: string): Problem[] {
  const start = { line: 1, column: 1 };
  const { opening, yaml } = split(source);
  if (opening === '') {
    const open = /^\s*---[ \t]*\r?$/m.exec(source)?.index === 0 || /^---/.test(source);
    return [
      {
        ...start,
        message: open ? 'The front matter has no end.' : 'The file has no front matter.',
        hint: open
          ? 'Write --- on a line of its own behind the last field.'
          : 'Begin the file with ---, then title, description and published on a line each, then --- again.',
      },
    ];
  }
  // Not YAML's to say: its parsers differ in what they bear.
  const control = controlCharacter(opening + yaml);
  if (control) return [control];
  const lines = new LineCounter();
  const { errors, contents } = parseDocument(yaml, { lineCounter: lines, version: '1.1' });
  if (errors.length === 0 && contents !== null && !isMap(contents)) {
    return [
      {
        ...start,
        message: 'The front matter is not a list of fields.',
        hint: 'Write each field as a name, a colon, a space and the value: title: Why I Quit Data Science',
      },
    ];
  }
  if (errors.length === 0) return astrosProblems(source, opening);
  return errors.map(({ code, message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    const place = { line: line + opening.split('\n').length - 1, column: col };
    if (code === 'DUPLICATE_KEY') {
      const field = /^[^:\s]*/.exec(yaml.slice(pos[0]))?.[0] ?? '';
      return {
        ...place,
        message: `The field "${field}" stands twice.`,
        hint: 'Delete one of the two lines.',
      };
    }
    const [what = message] = message.split(/ at line|\n/);
    return {
      ...place,
      message: `The front matter is not YAML: ${what}.`,
      hint: YAML_HINT,
    };
  });
}

/** What Astro's parser does not bear, and the other one, which gives better messages, does. */
function astrosProblems(source: string, opening: string): Problem[] {
  try {
    parseFrontMatter(source);
    return [];
  } catch (error) {
    const { reason = String(error), mark } = error as {
      reason?: string;
      mark?: { line: number; column: number };
    };
    return [
      {
        line: (mark?.line ?? 0) + opening.split('\n').length - 1,
        column: (mark?.column ?? 0) + 1,
        message: `The front matter is not YAML: ${reason}.`,
        hint: YAML_HINT,
      },
    ];
  }
}

function split(source: string): { opening: string; yaml: string } {
  const [, opening = '', yaml = ''] = /^(\uFEFF?\s*---[^\n]*\n)(.*?)^---/ms.exec(source) ?? [];
  return { opening, yaml };
}

function placeOf(source: string, field: string): Pick<Problem, 'line' | 'column'> {
  const { opening, yaml } = split(source);
  const lines = new LineCounter();
  const { contents } = parseDocument(yaml, { lineCounter: lines });
  const pair = isMap(contents) ? contents.items.find(({ key }) => String(key) === field) : undefined;
  const offset = (pair?.key as { range?: [number] } | undefined)?.range?.[0];
  if (offset === undefined) return { line: 1, column: 1 };
  const { line, col } = lines.linePos(offset);
  return { line: line + opening.split('\n').length - 1, column: col };
}
