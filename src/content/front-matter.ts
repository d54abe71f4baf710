import { parseFrontmatter } from 'astro/markdown';
import { isMap } from 'yaml';
import type { Path, Problem } from '../diagnostics/problem.ts';
import { checkData } from '../diagnostics/field-messages.ts';
import { notYaml, readYaml, writeYaml, type YamlSource } from '../diagnostics/yaml-source.ts';
import { controlCharacter } from './file-problems.ts';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Kind } from '../permalinks/kinds.ts';
import type { FrontMatter } from '../site-model/document.ts';
import { fenceProblem } from './front-matter-fences.ts';
import { frontMatterOf, frontMatterSchema } from './schema.ts';
import { withWrittenDays } from './written-days.ts';

/** The front matter of a file as far as it can be read. */
interface ReadFrontMatter {
  /** As it is used; `undefined` if anything in it is wrong that others depend on. */
  frontMatter: FrontMatter | undefined;
  /** As Astro parses it; `undefined` if it cannot be parsed. */
  data: unknown;
  problems: Problem[];
}

/** Reads the front matter of a file, and finds everything that is wrong with it. */
export function readFrontMatter(source: string, kind: Kind): ReadFrontMatter {
  const syntax = frontMatterSyntax(source);
  if (syntax.length > 0) return { frontMatter: undefined, data: undefined, problems: syntax };
  const data = parseFrontMatter(source);
  return { frontMatter: validFrontMatter(data), data, problems: frontMatterProblems(source, data, kind) };
}

function validFrontMatter(data: unknown): FrontMatter | undefined {
  const valid = frontMatterSchema.safeParse(data).data;
  if (!valid) return undefined;
  const { published, updated, ...rest } = valid;
  return {
    ...rest,
    published: published.toISOString(),
    ...(updated && { updated: updated.toISOString() }),
  };
}

/**
 * What is wrong with the front matter of an essay or note, each with the line of the field, or of the opening `---` for one that is
 * not there.
 *
 * @param source The whole file.
 * @param data The front matter as parsed by Astro.
 */
function frontMatterProblems(source: string, data: unknown, kind: Kind): Problem[] {
  const placeOf = (path: Path) => parseYaml(source).placeOf(path);
  const textOf = (path: Path) => parseYaml(source).textOf?.(path);
  const { problems } = checkData(frontMatterOf(kind), data, { placeOf, textOf, write: writeYaml });
  return [...problems, ...calendarProblems(source, data)];
}

/**
 * Questions that the front matter names and the essay does not ask, by the line of the field.
 *
 * @param data The front matter as parsed by Astro.
 * @param anchors Anchors of the essay's questions.
 */
export function namedProblems(source: string, data: unknown, anchors: readonly string[]): Problem[] {
  const { shortTitles = {}, alsoAskedAs = {}, first = [] } = frontMatterSchema.safeParse(data).data ?? {};
  const named = [
    ...Object.keys(shortTitles).map((anchor) => ({ field: 'shortTitles', anchor })),
    ...Object.keys(alsoAskedAs).map((anchor) => ({ field: 'alsoAskedAs', anchor })),
    ...first.map((anchor) => ({ field: 'first', anchor })),
  ];
  return named
    .filter(({ anchor }) => !anchors.includes(anchor))
    .map(({ field, anchor }) => {
      const closest = closestMatch(anchor, anchors);
      return {
        ...parseYaml(source).placeOf([field]),
        message: `The field "${field}" refers to the anchor "${anchor}", but no question in the essay has it.`,
        hint: closest
          ? `Did you mean "${closest}"?`
          : `Use the anchor of a question: ${anchors.join(', ') || 'there are none yet'}.`,
      };
    });
}

/** Days that no calendar has: YAML takes February 31 for March 3. */
function calendarProblems(source: string, data: unknown): Problem[] {
  return ['published', 'updated'].flatMap((field) => {
    const written = new RegExp(`^${field}\\s*:\\s*["']?(\\d{4}-\\d\\d-\\d\\d)`, 'm').exec(
      split(source).yaml,
    )?.[1];
    const read = (data as Record<string, unknown> | null)?.[field];
    if (written === undefined || !(read instanceof Date) || read.toISOString().startsWith(written)) return [];
    const message = `The field "${field}" has the date ${written}, which does not exist.`;
    const hint = `Write a date that exists: ${field}: 2026-11-23`;
    return [{ ...parseYaml(source).placeOf([field]), message, hint }];
  });
}

/** The front matter of a file as data, read as Astro reads it, but for its days: they are those that are written. */
export function parseFrontMatter(source: string): unknown {
  const { frontmatter, rawFrontmatter } = parseFrontmatter(source);
  return withWrittenDays(rawFrontmatter, frontmatter);
}

/** Where a field stands in the front matter of a file. */
export function placeOfField(source: string, field: string): Pick<Problem, 'line' | 'column'> {
  return parseYaml(source).placeOf([field]);
}

/** Whether a file begins its front matter and does not end it. */
export function hasOpenFrontMatter(source: string): boolean {
  if (fenceProblem(source)) return true;
  if (split(source).opening !== '') return false;
  return /^\s*---[ \t]*\r?$/m.exec(source)?.index === 0 || /^---/.test(source);
}

/** What keeps the front matter of a file from being read at all: it is not there, has no end, or is no YAML. */
function frontMatterSyntax(source: string): Problem[] {
  const fence = fenceProblem(source);
  if (fence) return [fence];
  const start = { line: 1, column: 1 };
  const { opening, yaml } = split(source);
  if (opening === '') {
    const open = hasOpenFrontMatter(source);
    return [
      {
        ...start,
        message: open ? 'The front matter is not closed.' : 'The file has no front matter.',
        hint: open
          ? 'Write --- on a line of its own after the last field.'
          : 'Start the file with ---, then title, description and published on a line each, then --- again.',
      },
    ];
  }
  // Not YAML's to say: its parsers differ in what they bear.
  const control = controlCharacter(opening + yaml);
  if (control) return [control];
  const { document, problems } = parseYaml(source);
  if (problems.length > 0) return problems;
  if (document.contents === null || isMap(document.contents)) return astroSyntax(source);
  return [
    {
      ...start,
      message: 'The front matter is not a list of fields.',
      hint: 'Write each field as a name, a colon, a space and the value: title: Why I Quit Data Science',
    },
  ];
}

/** What Astro's parser refuses, and the other one, which gives better messages, takes. */
function astroSyntax(source: string): Problem[] {
  try {
    parseFrontMatter(source);
    return [];
  } catch (error) {
    const { reason = String(error), mark } = error as {
      reason?: string;
      mark?: { line: number; column: number };
    };
    const place = { line: (mark?.line ?? 0) + split(source).firstLine - 1, column: (mark?.column ?? 0) + 1 };
    return [{ ...place, ...notYaml('The front matter', reason) }];
  }
}

function parseYaml(source: string): YamlSource {
  const { yaml, firstLine } = split(source);
  return readYaml(yaml, 'The front matter', { firstLine, version: '1.1' });
}

function split(source: string): { opening: string; yaml: string; firstLine: number } {
  const [, opening = '', yaml = ''] = /^(\uFEFF?\s*---[^\n]*\n)(.*?)^---/ms.exec(source) ?? [];
  return { opening, yaml, firstLine: opening.split('\n').length };
}
