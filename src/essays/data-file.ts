import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { nearest } from './nearest.ts';

/**
 * The data of a YAML file.
 *
 * @param file Path of the file, relative to the project.
 * @throws {ContentError} If it is no YAML or has not the form of the schema: everything that is wrong, with line and hint.
 */
export function readDataFile<S extends z.ZodType>(schema: S, yaml: string, file: string): z.output<S> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0) {
    throw new ContentError(
      document.errors.map(({ message, pos }): FileProblem => {
        const { line, col } = lines.linePos(pos[0]);
        const [what = message] = message.split(/ at line|\n/);
        return {
          file,
          line,
          column: col,
          message: `This is not YAML: ${what}.`,
          hint: 'Mend the line, or quote the text in it.',
        };
      }),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.flatMap((issue, _, issues) =>
      inWords(issue, issues, document.toJS()).map(({ path, message, hint }): FileProblem => {
        const { line, col } = lines.linePos(placeOf(document, path));
        return { file, line, column: col, message, hint };
      }),
    ),
  );
}

/** A fault of the data, with the path of the node to look at. */
interface Fault extends Pick<FileProblem, 'message' | 'hint'> {
  path: readonly PropertyKey[];
}

function inWords(issue: z.core.$ZodIssue, issues: readonly z.core.$ZodIssue[], data: unknown): Fault[] {
  const { path } = issue;
  const inside = (around: readonly PropertyKey[]) => (around.length > 0 ? ` (${nameOf(around)})` : '');
  if (issue.code === 'unrecognized_keys') {
    const beside = issues.filter((other) => isMissing(other, data) && sameParent(other.path, path));
    const missing = beside.map((other) => String(other.path.at(-1)));
    return issue.keys.map((key) => {
      const meant = nearest(key, missing);
      return {
        path: [...path, key],
        message: `There is no field "${key}" here${inside(path)}.`,
        hint: meant ? `Did you mean "${meant}"?` : 'Take it away.',
      };
    });
  }
  const name = String(path.at(-1));
  const around = inside(path.slice(0, -1));
  if (isMissing(issue, data)) {
    return [{ path, message: `The field "${name}" is missing${around}.`, hint: `Write it: ${name}: …` }];
  }
  if (issue.code === 'invalid_value') {
    return [
      {
        path,
        message: `The field "${name}" cannot be ${JSON.stringify(valueAt(data, path))}${around}.`,
        hint: `Write one of: ${issue.values.map(String).join(', ')}.`,
      },
    ];
  }
  return [
    {
      path,
      message: `${nameOf(path)} cannot be: ${issue.message}.`,
      hint: 'Write it as the other entries of the file do.',
    },
  ];
}

function isMissing({ path }: z.core.$ZodIssue, data: unknown): boolean {
  return typeof path.at(-1) === 'string' && valueAt(data, path) === undefined;
}

function sameParent(one: readonly PropertyKey[], parent: readonly PropertyKey[]): boolean {
  return one.length === parent.length + 1 && parent.every((piece, index) => piece === one[index]);
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, piece) => (value as Record<PropertyKey, unknown> | undefined)?.[piece],
    data,
  );
}

/** Where the node of a path begins, or the nearest node around it that is there. */
function placeOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number] } | null | undefined)?.range;
    if (range) return range[0];
  }
  return 0;
}

/** A path as an author reads it: `tracks 2, rungs 1, influence`. */
function nameOf(path: readonly PropertyKey[]): string {
  const words = path.map((piece) => (typeof piece === 'number' ? ` ${piece + 1}` : `, ${String(piece)}`));
  return words.join('').replace(/^, /, '') || 'The file';
}
