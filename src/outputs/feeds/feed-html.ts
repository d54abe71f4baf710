import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { mapCandidates } from '../../mdx/image-candidates.ts';
import { resolveLink } from '../../permalinks/address.ts';
import { PNG } from './feed-renderers.ts';
import { fitNarrowColumns } from './narrow-columns.ts';
import { writeListNumbers } from './list-numbers.ts';
import { withoutIllegal } from './xml.ts';

/** Elements that mean nothing, or harm, outside of the site. */
const DROPPED = new Set(['astro-island', 'link', 'noscript', 'script', 'style', 'svg', 'template']);

/** Elements that only carry a look; what they hold stays. */
const UNWRAPPED = new Set(['div', 'section', 'span']);

/** Attributes that hold one address. */
const ADDRESSES = new Set(['cite', 'href', 'poster', 'src']);

/** Attributes that say something without the site's styles and scripts. */
const ALLOWED = new Set([
  'alt',
  'cite',
  'colSpan',
  'dateTime',
  'dir',
  'height',
  'href',
  'id',
  'lang',
  'poster',
  'rowSpan',
  'scope',
  'sizes',
  'src',
  'srcSet',
  'title',
  'width',
]);

/**
 * HTML of a text that reads well in any feed reader, cut off from the site: no scripts, styles, islands or classes,
 * every address absolute. Only footnotes keep ids, for readers that show them where they are cited; links to them lead to
 * the page like all others, because most readers take ids out, rename them, or resolve an anchor against another address.
 *
 * @param nodes The text in the form for feeds; changed in place.
 * @param url Absolute address of the text's own page.
 */
export function feedHtml(nodes: ElementContent[], url: string): string {
  const tree: Root = { type: 'root', children: nodes };
  simplify(tree);
  writeListNumbers(tree);
  const footnotes = footnoteIds(tree);
  visit(tree, 'element', (element) => {
    if (element.tagName === 'math') {
      // Formulas mean something by their attributes, and hold no addresses.
      visit(element, 'element', keepFormula);
      return SKIP;
    }
    const png = element.properties[PNG];
    if (typeof png === 'string') element.properties['src'] = png;
    const language = languageOf(element);
    const [, align] = /text-align:(\w+)/.exec(String(element.properties['style'])) ?? [];
    element.properties = keepMeaning(element.properties, footnotes, url);
    if (language) element.properties['className'] = [language];
    // Most readers take styles out, and some keep this.
    if (align && /^t[dh]$/.test(element.tagName)) element.properties['align'] = align;
    return undefined;
  });
  fitNarrowColumns(tree);
  return withoutIllegal(toHtml(tree, { allowDangerousCharacters: false })).trim();
}

function simplify(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'comment' || isDropped(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === 'element' && UNWRAPPED.has(node.tagName)) {
      const replacement = isFootnotes(node)
        ? [h('hr'), ...withoutBackReferences(node.children)]
        : hasClass(node, 'heading')
          ? // The space between a heading and its permalink, which is not here, would be a line of its own.
            node.children.filter(({ type }) => type === 'element')
          : node.children;
      parent.children.splice(index, 1, ...replacement);
      return [SKIP, index];
    }
    return undefined;
  });
}

/** Footnotes without the links back to where they are cited, which would leave the reader for the page. */
function withoutBackReferences(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.properties['dataFootnoteBackref'] !== undefined) return [];
    const children = withoutBackReferences(node.children);
    const isShorter = children.length < node.children.length;
    const last = children.at(-1);
    if (isShorter && last?.type === 'text') last.value = last.value.trimEnd();
    return isShorter && !last ? [] : [{ ...node, children }];
  });
}

/** The label of footnotes goes too: it only tells screen readers what a list is, and a rule and the numbers say it here. */
function isDropped(node: Nodes): boolean {
  return node.type === 'element' && (DROPPED.has(node.tagName) || hasClass(node, 'footnotes-label'));
}

function isFootnotes(element: Element): boolean {
  return hasClass(element, 'footnotes');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

/** The class that names the language of some code, the only one that says something. */
function languageOf({ tagName, properties }: Element): string | undefined {
  const classes = tagName === 'code' ? [properties['className']].flat().map(String) : [];
  return classes.find((name) => name.startsWith('language-'));
}

function footnoteIds(tree: Root): Set<string> {
  const ids = new Set<string>();
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string' && id.startsWith('fn-')) ids.add(id);
  });
  return ids;
}

function keepMeaning(properties: Properties, footnotes: ReadonlySet<string>, url: string): Properties {
  const allowed: Properties = {};
  for (const [name, value] of Object.entries(properties)) {
    if (!ALLOWED.has(name) || (name === 'id' && !footnotes.has(String(value)))) continue;
    allowed[name] = ADDRESSES.has(name)
      ? resolveLink(String(value), url)
      : name === 'srcSet'
        ? mapCandidates(String(value), (address) => resolveLink(address, url))
        : value;
  }
  return allowed;
}

function keepFormula(element: Element): void {
  const meaning = Object.entries(element.properties).filter(([name]) => !/^(className|id|style)$/.test(name));
  element.properties = Object.fromEntries(meaning);
}
