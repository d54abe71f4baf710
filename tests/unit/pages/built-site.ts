import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { FIXTURE_URL } from '../../gallery/fixture-site.ts';
import { builtSite } from '../../gallery/gallery.ts';

/** A built site, read as files. */
export interface BuiltSite {
  /** Every file of the site, relative to it, with `/` between folders. */
  files: () => string[];
  /** Text of a file of the site. */
  read: (file: string) => string;
  /** The file that an address of the site is served from, if there is one; any address may be relative to home. */
  fileOf: (address: string) => string | undefined;
  /** A page of the site, by its address relative to home: `./`, `faq/`, `404.html`. */
  page: (path: string) => Root;
}

/**
 * Reads a built site.
 *
 * @param dist Its folder.
 * @param url Its address, with a slash at the end.
 */
export function readSite(dist: string, url: string): BuiltSite {
  const isFile = (file: string) => statSync(join(dist, file), { throwIfNoEntry: false })?.isFile() ?? false;
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  const fileOf = (address: string) => {
    const { href, pathname } = new URL(address, url);
    if (!href.startsWith(url)) return undefined;
    const path = decodeURIComponent(pathname).slice(new URL(url).pathname.length);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    return isFile(file) ? file : undefined;
  };
  const parsed = new Map<string, Root>();
  return {
    files: () =>
      globSync('**/*', { cwd: dist })
        .map((file) => file.replaceAll('\\', '/'))
        .filter(isFile),
    read,
    fileOf,
    page: (path) => {
      const tree = parsed.get(path) ?? fromHtml(read(fileOf(path) ?? path));
      parsed.set(path, tree);
      return tree;
    },
  };
}

/** Folder of the example site, which is built before the tests. */
export const DIST = (await builtSite('example')).dist;

/** Address of the example site, with a slash at the end. */
export const URL_OF_SITE = FIXTURE_URL;

export const { files, read, fileOf, page } = readSite(DIST, URL_OF_SITE);

/** The words of a text, white space folded. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What of an element is read: its words without scripts and styles, and without what is taken away. */
export function textOf(tree: Nodes, without?: string): string {
  const copy = structuredClone(tree);
  const dropped = new Set(selectAll(`script, style, template${without ? `, ${without}` : ''}`, copy));
  visit(copy, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !dropped.has(element)) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return folded(toString(copy));
}

/** The texts of all elements that a selector matches. */
export const textsOf = (tree: Nodes, selector: string, without?: string): string[] =>
  selectAll(selector, tree).map((element) => textOf(element, without));

/** Value of an attribute of the first element that a selector matches. */
export function attribute(tree: Nodes, selector: string, name: string): string | undefined {
  const [value] = attributes(tree, selector, name);
  return value;
}

/** Values of an attribute of all elements that a selector matches. */
export function attributes(tree: Nodes, selector: string, name: string): string[] {
  return selectAll(selector, tree).flatMap(({ properties }: Element) => {
    const value = properties[name];
    return value === undefined || value === null
      ? []
      : [Array.isArray(value) ? value.join(' ') : String(value)];
  });
}

/** Selector of the paragraphs that the author of an essay wrote. */
export const PARAGRAPHS = '.passage > p, .answer > p:not(.no-print)';
