import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  stringify,
  type Document,
  type Node,
} from 'yaml';
import type { Path, Problem } from './problem.ts';
import type { DataSource } from './field-messages.ts';

const ON_ONE_LINE = {
  version: '1.1',
  collectionStyle: 'flow',
  flowCollectionPadding: false,
  lineWidth: 0,
} as const;

/** YAML that was read, and what its syntax has wrong. */
export interface YamlSource extends DataSource {
  document: Document.Parsed;
  problems: Problem[];
}

/**
 * Reads YAML with the line and column of everything in it.
 *
 * @param name What messages call the text.
 * @param options.firstLine Line of the file that the text begins in.
 * @param options.version Version of YAML; Astro reads front matter as 1.1.
 */
export function readYaml(
  yaml: string,
  name: string,
  { firstLine = 1, version = '1.2' }: { firstLine?: number; version?: '1.1' | '1.2' } = {},
): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, version });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    document,
    problems: document.errors.map(({ code, message, pos }) => ({
      ...placeAt(pos[0]),
      ...(code === 'DUPLICATE_KEY'
        ? {
            message: `The field "${/^[^:\s]*/.exec(yaml.slice(pos[0]))?.[0] ?? ''}" appears twice.`,
            hint: 'Delete one of the two lines.',
          }
        : notYaml(name, message.split(/ at line|\n/)[0] ?? message)),
    })),
    placeOf: (path) => {
      const offset = offsetOf(document.contents, path);
      return offset === undefined ? { line: 1, column: 1 } : placeAt(offset);
    },
    textOf: (path) => {
      const node: unknown = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
    write: writeYaml,
  };
}

/** A field and its value, on one line. */
export function writeYaml(field: string, value: unknown): string {
  return `${field}: ${stringify(value, ON_ONE_LINE).trimEnd()}`;
}

/** What to say of a text that no parser of YAML takes. */
export function notYaml(name: string, reason: string): Pick<Problem, 'message' | 'hint'> {
  return {
    message: `${name} is not YAML: ${reason}.`,
    hint: 'Fix the line; text that contains a colon, a # or quotes has to be quoted: title: "Why: a reply"',
  };
}

/** Offset of the field or list item at a path, or of what is around it; `undefined` if not even the first piece is there. */
function offsetOf(node: unknown, [piece, ...rest]: Path): number | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => String(key) === piece);
    return pair && (offsetOf(pair.value, rest) ?? (pair.key as Node).range?.[0]);
  }
  const item = isSeq(node) && typeof piece === 'number' ? (node.items[piece] as Node | undefined) : undefined;
  return item && (offsetOf(item, rest) ?? item.range?.[0]);
}
