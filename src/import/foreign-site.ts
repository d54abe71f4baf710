/** Something that an author should know about what was imported: listed once, with the place where it was first found. */
export interface Remark {
  /** Path of the file it is in, as the author gave it. */
  file: string;
  /** Line in it, from 1. */
  line: number;
  /** What it is, in a few words; remarks that say the same are one. */
  what: string;
  /** What became of it, or what to do. */
  hint: string;
}

/** Languages of templates that the texts of a generator may hold. */
export type TemplateSyntax = 'hugo' | 'liquid' | 'nunjucks' | 'wordpress';

/** A text of another site, as its generator has it. */
export interface ForeignPost {
  /** File it is in, and the line in which its body begins, from 1. */
  file: string;
  line: number;
  /** Its fields by name; dates as they are written. */
  fields: Readonly<Record<string, unknown>>;
  /** Name that its address is made of where no field gives one: `my-post`. */
  name: string;
  /** Day in its file name or folder, if it has one there: `2019-05-01`. */
  day?: string;
  /** Day on which its file last changed, if its source says so. */
  changed?: string;
  /** Whether its generator calls it a page rather than a post. */
  isPage?: boolean;
  /** Topics that its place gives it. */
  topics?: readonly string[];
  body: string;
  syntax: 'html' | 'markdown' | 'mdx';
  /** Paths that it had on the old site, the best first. */
  addresses: readonly string[];
  /** Places of its file that links in other texts may use: `_posts/2019-05-01-my-post.md`. */
  places: readonly string[];
}

/** Another site: what it was made with, and its texts. */
export interface ForeignSite {
  /** Name of its generator or format, as its users know it. */
  generator: string;
  templates: TemplateSyntax | undefined;
  /** Address of the old site, if it says so. */
  address: URL | undefined;
  /** Where its feed is unless its owner has chosen otherwise: `/index.xml`; `undefined` if it is anywhere. */
  feed: string | undefined;
  posts: readonly ForeignPost[];
  /** Folders that the files of root-relative addresses may be in, the best first. */
  roots: readonly string[];
  /** Folder that the files of posts are relative to. */
  folder: string;
  remarks: readonly Remark[];
}

/** A path as old addresses are compared: decoded, without a slash at its end, `index.html` or its extension. */
export function pathKey(path: string): string {
  return decodedPath(path)
    .normalize('NFC')
    .replace(/\/index\.html?$/, '/')
    .replace(/\.html?$/, '')
    .replace(/\/{2,}/g, '/')
    .replace(/(?<=.)\/$/, '')
    .toLowerCase();
}

/** A path without its percent-encoding, if that can be read. */
export function decodedPath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Number of the line in which a place of a text stands, from 1. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
