import type { z } from 'astro/zod';
import { LineCounter, parseDocument } from 'yaml';
import { ContentError, type FileProblem } from './content-error.ts';

/**
 * The data of a YAML file.
 *
 * @param file Path of the file, relative to the project.
 * @throws {ContentError} If it is no YAML or has not the form of the schema: everything that is wrong, with line and cure.
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
          cure: 'Mend the line, or quote the text in it.',
        };
      }),
    );
  }
  const result = schema.safeParse(document.toJS());
  if (result.success) return result.data;
  throw new ContentError(
    result.error.issues.map((issue): FileProblem => {
      const { line, col } = lines.linePos(placeOf(document, issue.path));
      return {
        file,
        line,
        column: col,
        message: `${nameOf(issue.path)} cannot be: ${issue.message}.`,
        cure: 'Write what the schema in src/charts says; the other entries of the file show how.',
      };
    }),
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
