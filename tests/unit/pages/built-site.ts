import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { TEST_SITE } from '../../test-site.ts';

/** Folder of the example site, which is built before the tests. */
export const DIST = TEST_SITE.dist;

/** Address of the example site, with a slash at the end. */
export const URL_OF_SITE = TEST_SITE.url;

/** Every file of the site, relative to it, with `/` between folders. */
export const files = (): string[] =>
  globSync('**/*', { cwd: DIST })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => statSync(join(DIST, file)).isFile());

/** Text of a file of the site. */
export const read = (file: string): string => readFileSync(join(DIST, file), 'utf8');

/** A page of the site, by its address relative to home: `./`, `faq/`, `404.html`. */
export function page(path: string): Root {
  const tree = parsed.get(path) ?? fromHtml(read(fileOf(path) ?? path));
  parsed.set(path, tree);
  return tree;
}

const parsed = new Map<string, Root>();

/** The file that an address of the site is served from, if there is one; any address may be relative to home. */
export function fileOf(address: string): string | undefined {
  const { href, pathname } = new URL(address, URL_OF_SITE);
  if (!href.startsWith(URL_OF_SITE)) return undefined;
  const path = decodeURIComponent(pathname).slice(new URL(URL_OF_SITE).pathname.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(DIST, file)) && statSync(join(DIST, file)).isFile() ? file : undefined;
}

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
