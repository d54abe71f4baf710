import { parse as parseToml, TomlDate } from 'smol-toml';
import { parseDocument } from 'yaml';

/** A file of another generator, taken apart. */
export interface SplitFile {
  fields: Record<string, unknown>;
  body: string;
  /** Line in which the body begins, from 1. */
  line: number;
  /** Why the front matter could not be read; `undefined` if it could. */
  problem?: string;
}

/** The ways in which generators set front matter apart from the text. */
const FENCES: readonly { pattern: RegExp; parse: (text: string) => unknown }[] = [
  {
    pattern: /^\uFEFF?---[ \t]*(?:yaml)?[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/ms,
    parse: parseYaml,
  },
  { pattern: /^\uFEFF?---toml[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms, parse: parseTomlFields },
  { pattern: /^\uFEFF?\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|$)/ms, parse: parseTomlFields },
  {
    pattern: /^\uFEFF?---json[ \t]*\r?\n(.*?)^---[ \t]*(?:\r?\n|$)/ms,
    parse: (text) => JSON.parse(text) as unknown,
  },
  { pattern: /^\uFEFF?;;;[ \t]*\r?\n(.*?)^;;;[ \t]*(?:\r?\n|$)/ms, parse: parseJsonFields },
  {
    pattern: /^\uFEFF?(\{[ \t]*\r?\n.*?^\})[ \t]*(?:\r?\n|$)/ms,
    parse: (text) => JSON.parse(text) as unknown,
  },
];

/**
 * Takes a file apart into front matter and text: YAML between `---`, TOML between `+++`, or JSON. Dates stay as they are
 * written, as only so their day is the author's.
 */
export function splitFrontMatter(source: string): SplitFile {
  for (const { pattern, parse } of FENCES) {
    const [whole, written] = pattern.exec(source) ?? [];
    if (whole === undefined || written === undefined) continue;
    const rest = { body: source.slice(whole.length), line: whole.split('\n').length };
    try {
      const fields = parse(written);
      if (fields === null || fields === undefined) return { ...rest, fields: {} };
      if (typeof fields === 'object' && !Array.isArray(fields))
        return { ...rest, fields: fields as Record<string, unknown> };
      return { ...rest, fields: {}, problem: 'it is not a list of fields' };
    } catch (error) {
      const problem = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return { ...rest, fields: {}, problem };
    }
  }
  return { fields: {}, body: source.replace(/^\uFEFF/, ''), line: 1 };
}

function parseYaml(text: string): unknown {
  // The core schema leaves dates as they are written. A field that is written twice has the last value, as in Jekyll.
  const document = parseDocument(text, { schema: 'core', uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS() as unknown;
}

function parseTomlFields(text: string): unknown {
  return withWrittenDates(parseToml(text));
}

function parseJsonFields(text: string): unknown {
  return JSON.parse(text.trim().startsWith('{') ? text : `{${text}}`) as unknown;
}

function withWrittenDates(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(withWrittenDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, withWrittenDates(held)]));
}
