import type { z } from 'astro/zod';
import type { Path, Problem } from './problem.ts';
import { hintFor, hintForUnknown, metaAt } from './field-hints.ts';

/** The file, or whatever else, that holds the data. */
export interface DataSource {
  /** What a field is called here; "field" if it is left out. */
  noun?: string;
  /** Where the field or list item of a path begins, or what is around it if there is no such thing. */
  placeOf(path: Path): Pick<Problem, 'line' | 'column'>;
  /** A plain value as it is written. */
  textOf?(path: Path): string | undefined;
  /** A field and its value, in the syntax of the source. */
  write(field: string, value: unknown): string;
}

/** A problem with one field of some data. */
export interface FieldProblem extends Problem {
  /** Names and positions, joined by dots: `social.0.address`. */
  field: string;
}

/**
 * Checks data against a schema and describes everything that is wrong with it. The schema supplies the hints: the `description` in
 * its metadata says what to write, the `example` shows it, and the `title` of an object names it. Messages of a schema's own
 * continue a sentence that begins with the name of the field; a refinement may bring a `hint` among its `params`.
 *
 * @returns The parsed data, if nothing is wrong with it.
 */
export function checkData<S extends z.ZodType>(
  schema: S,
  data: unknown,
  source: DataSource,
): { data: z.output<S>; problems: FieldProblem[] } | { problems: FieldProblem[] } {
  const result = schema.safeParse(data, { error: defaultMessage });
  if (result.success) return { data: result.data, problems: [] };
  const problem = (path: Path, message: string, hint: string): FieldProblem => {
    return { ...source.placeOf(path), field: path.join('.'), message, hint };
  };
  const problems = result.error.issues.flatMap((issue) => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') {
      const around = metaAt(schema, path).title ?? (nameOf(path) || 'the file');
      const message = (key: string) => `There is no field "${key}" in ${around}.`;
      return issue.keys.map((key) =>
        problem([...path, key], message(key), hintForUnknown(schema, path, key)),
      );
    }
    const { hint } = (issue.code === 'custom' && issue.params) || {};
    const { title } = metaAt(schema, []);
    const where = title && issue.message === MISSING && path.length === 1 ? ` in ${title}` : '';
    const message = `${subjectOf(path, source.noun)} ${issue.message}${where}.`;
    return [
      problem(
        path,
        message,
        typeof hint === 'string'
          ? hint
          : hintFor(schema, path, source.write, valueAt(data, path), source.textOf?.(path)),
      ),
    ];
  });
  return { problems };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (around, piece) => (around as Partial<Record<PropertyKey, unknown>> | null | undefined)?.[piece],
    data,
  );
}

const MISSING = 'is missing';

/** What is wrong with a value for which the schema has no message of its own. */
function defaultMessage(issue: z.core.$ZodRawIssue): string {
  const { input } = issue;
  if (input === undefined) return MISSING;
  switch (issue.code) {
    case 'invalid_type':
      return `is ${shown(input)}, not ${NAMES[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (!issue.exact && Number(issue.minimum) === 1) return 'is empty';
      return `has ${sizeOf(input)}; ${issue.exact ? 'exactly' : 'at least'} ${String(issue.minimum)} are needed`;
    case 'too_big':
      return `has ${sizeOf(input)}; ${issue.exact ? 'exactly' : 'at most'} ${String(issue.maximum)} are allowed`;
    default:
      return `cannot be ${shown(input)}`;
  }
}

/** What authors call the types that schemas expect. */
const NAMES: Partial<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  boolean: 'true or false',
  object: 'a group of fields',
  record: 'a group of fields',
  date: 'a date',
  number: 'a number',
};

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'a group of fields' : String(value);
}

function sizeOf(value: unknown): string {
  if (typeof value === 'string') return `${value.length} characters`;
  if (!Array.isArray(value)) return String(value);
  return value.length === 1 ? '1 entry' : `${value.length} entries`;
}

/** What a sentence about a path begins with: `The field "title" of tracks 1, rungs 2`. Positions count from 1 there. */
function subjectOf(path: Path, noun = 'field'): string {
  const start = path.findLastIndex((piece) => typeof piece === 'number') + 1;
  const field = path.slice(start).join('.');
  const item = nameOf(path.slice(0, start));
  if (path.length === 0) return 'The file';
  return field === '' ? `The entry ${item}` : `The ${noun} "${field}"${item && ` of ${item}`}`;
}

function nameOf(path: Path): string {
  return path
    .map((piece) => (typeof piece === 'number' ? ` ${piece + 1}` : `, ${String(piece)}`))
    .join('')
    .replace(/^, /, '');
}
