import { BUILTIN_COMPONENTS } from '../builtin-components.ts';

/** Every element of HTML, and the old ones that browsers still show. */
const HTML_ELEMENTS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center ' +
    'cite code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font ' +
    'footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li ' +
    'link main map mark marquee math menu meta meter nav nobr noscript object ol optgroup option output p param picture ' +
    'pre progress q rb rp rt rtc ruby s samp script search section select slot small source span strike strong style sub ' +
    'summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);

/** Elements of HTML that hold nothing. */
export const VOID_ELEMENTS = [
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'source',
  'track',
  'wbr',
] as const;

/** Whether a tag is an element of HTML. */
export function isHtmlElement(name: string): boolean {
  return HTML_ELEMENTS.has(name.toLowerCase());
}

/** Names in the imports and exports of a text, and those that every text may use. */
export function givenNames(code: string): ReadonlySet<string> {
  return new Set([...BUILTIN_COMPONENTS, ...(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? [])]);
}

const CODE_SPAN = /(`+)(?!`).*?(?<!`)\1(?!`)/g;

/**
 * A line in which the tags that some test holds for are characters: `List<T>` as `List\<T>`.
 *
 * @param sign What stands for the sign that begins them.
 */
export function withoutTags(line: string, isMeant: (name: string) => boolean, sign = '\\<'): string {
  const codes = [...line.matchAll(CODE_SPAN)].map(
    ({ index, 0: code }) => [index, index + code.length] as const,
  );
  return line.replace(
    /(?<!\\)<(?=\/?([\p{ID_Start}$_][\p{ID_Continue}$.:-]*))/gu,
    (written, name: string, at: number) =>
      isMeant(name) && !codes.some(([from, to]) => from < at && at < to) ? sign : written,
  );
}
