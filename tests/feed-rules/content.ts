import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { webAddress } from './values.ts';

/** Elements that readers take out, or that harm: the W3C's list, and those that only work on a page. */
const REFUSED = new Set(
  'applet base body button embed form frame frameset head html iframe input link meta noscript object script select style svg template textarea title'.split(
    ' ',
  ),
);

/** A tag that opens an element, with its attributes, whose values may hold anything but quotes. */
const OPENING = /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/gi;

/** What mail needs, and nothing is lost without; the W3C's validator knows these properties. */
const STYLES = new Set([
  'display:block;overflow:auto',
  'margin:0',
  'max-width:100%',
  'overflow:auto',
  'white-space:pre-wrap',
  'width:100%;height:auto',
]);

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'source', 'track', 'wbr']);

/**
 * What is wrong with the HTML of an entry: it has to be a fragment that is written as it is read, safe, and free of the
 * place it is read at. Only links to an id in the same entry may be relative, as those of footnotes are.
 */
export function contentProblems(html: string): string[] {
  const problems: string[] = [];
  const tree = fromHtml(html, {
    fragment: true,
    onerror: ({ reason }) => void problems.push(`HTML: ${reason}`),
  });
  const elements: Element[] = [];
  visit(tree, 'element', (element) => void elements.push(element));

  const opened = html.match(OPENING)?.length ?? 0;
  const closed = html.replaceAll(OPENING, '').match(/<\/[a-z]/gi)?.length ?? 0;
  const toClose = elements.filter(({ tagName }) => !VOID.has(tagName)).length;
  // A parser fixes what is nested wrongly without an error: it adds or leaves out tags.
  if (opened !== elements.length || closed !== toClose)
    problems.push('HTML: tags are missing or nested wrongly.');

  const ids = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
  for (const id of repeated(ids)) problems.push(`The id “${id}” is there twice.`);
  for (const element of elements) problems.push(...elementProblems(element, new Set(ids)));
  return problems;
}

function elementProblems({ tagName, properties }: Element, ids: ReadonlySet<string>): string[] {
  const problems = REFUSED.has(tagName) ? [`<${tagName}> does not belong in a feed.`] : [];
  for (const name of Object.keys(properties)) {
    if (name === 'style' && STYLES.has(String(properties[name]))) continue;
    if (/^on|^style$/i.test(name)) problems.push(`<${tagName}> has “${name}”, which readers take out.`);
  }
  for (const name of ['href', 'src', 'cite', 'poster']) {
    const address = properties[name];
    if (address === undefined || address === null) continue;
    const url = String(address);
    if (name === 'href' && (/^(mailto|tel):/.test(url) || ids.has(url.replace(/^#/, '')))) continue;
    const problem = webAddress(url);
    if (problem) problems.push(`<${tagName} ${name}>: ${problem}`);
  }
  if (properties['srcSet'] !== undefined) problems.push(`<${tagName}> has “srcset”, which may be relative.`);
  if (tagName === 'img' && properties['alt'] === undefined) problems.push('<img> has no “alt”.');
  if (tagName === 'img' && properties['src'] === undefined) problems.push('<img> has no “src”.');
  return problems;
}

/** What is there more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
