import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** Folders that hold what was installed, built or thrown away, whatever the generator. */
const NEVER = new Set(['.git', '.cache', '_site', 'bower_components', 'dist', 'node_modules', 'vendor']);

/** A folder with the sources of a site. */
export interface SiteFolder {
  /** Path as its owner gave it. */
  path: string;
  /** Whether it has a file or folder. */
  has(name: string): boolean;
  read(name: string): string;
  /** Day on which a file last changed: `2019-05-01`. */
  changedOn(name: string): string;
  /** Every file below a folder, relative to the site, with slashes, in the order of their names. */
  files(below?: string): string[];
  /** Data of the first of some files that is there: YAML, TOML or JSON by its name. */
  data(names: readonly string[]): Readonly<Record<string, unknown>>;
}

/** The files of a site. */
export function openSiteFolder(path: string): SiteFolder {
  const at = (name: string) => join(path, name);
  const has = (name: string) => existsSync(at(name));
  const read = (name: string) => readFileSync(at(name), 'utf8');
  return {
    path,
    has,
    read,
    changedOn: (name) => statSync(at(name)).mtime.toISOString().slice(0, 10),
    files: (below = '.') => (has(below) ? filesBelow(path, at(below)) : []),
    data: (names) => {
      const name = names.find(has);
      if (name === undefined) return {};
      const text = read(name);
      const data = (
        name.endsWith('.toml')
          ? parseToml(text)
          : name.endsWith('.json')
            ? JSON.parse(text)
            : parseYaml(text, { logLevel: 'silent' })
      ) as unknown;
      return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
    },
  };
}

function filesBelow(site: string, folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      if (NEVER.has(entry.name)) return [];
      const file = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(site, file) : [relative(site, file).replaceAll('\\', '/')];
    });
}

/** Whether a file is a text in Markdown. */
export function isMarkdownFile(file: string): boolean {
  return (
    /\.(?:md|mdx|markdown|mdown|mkd)$/i.test(file) &&
    !/(?:^|\/)(?:README|CHANGELOG|LICENSE|CONTRIBUTING)\./i.test(file)
  );
}

/** A path without the extension of its file. */
export function withoutExtension(path: string): string {
  return path.replace(/\.[^./]+$/, '');
}

/** A day at the beginning of a file's name, and what follows it: `2019-05-01-my-post`. */
export function datedName(name: string): { day?: string; name: string } {
  const [, year, month, day, rest = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})-(.+)$/.exec(name) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? { name }
    : { day: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, name: rest };
}

/** The value of a property in the source of a configuration, where it is written out: `site: 'https://old.example'`. */
export function plainValue(source: string, property: string): string | undefined {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"\w])\/\/.*$/gm, '');
  return new RegExp(`\\b${property}\\s*[:=]\\s*(['"\`])([^'"\`$]*)\\1`).exec(code)?.[2];
}

/** A value as text; `undefined` if it is none. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An address of a site in its configuration. */
export function siteAddress(value: unknown, base: unknown = ''): URL | undefined {
  const text = textOf(value);
  if (text === undefined || !URL.canParse(text) || !/^https?:/.test(text)) return undefined;
  const path = textOf(base);
  return path === undefined ? new URL(text) : new URL(`/${path.replace(/^\/+/, '')}`, text);
}
