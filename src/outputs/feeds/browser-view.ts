import * as words from '../../i18n/words.ts';
import type { Element, Instruction } from 'xast';
import { x, type Child } from 'xastscript';
import type { FeedFacts } from './entry.ts';
import { text } from './xml.ts';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Has a browser set the document with a style sheet. Browsers have given up XSLT; CSS is what is left of
 * https://www.w3.org/TR/xml-stylesheet/.
 */
export function stylesheet({ stylesheet: href }: Pick<FeedFacts, 'stylesheet'>): Instruction {
  return { type: 'instruction', name: 'xml-stylesheet', value: `type="text/css" href="${href}"` };
}

/**
 * Says to somebody who opens the feed in a browser what it is and where to go. It is XHTML, so that its links can be
 * followed; readers pass over elements of other namespaces. The title is that of the tab, and without a width a phone would
 * show the document as small as on a desk.
 *
 * @param prefix Prefix of its elements: Atom advises against one for XHTML, and in RSS, whose elements have no namespace, some
 *   readers would take them for its own.
 */
export function explanation(
  { title, url, self, help, language, archive }: FeedFacts,
  prefix: 'xhtml' | undefined,
): Element {
  const element = (name: string, attributes: Record<string, string>, ...children: Child[]): Element =>
    x(prefix ? `${prefix}:${name}` : name, attributes, ...children);
  const link = (href: string, words: string) => element('a', { href }, text(words));
  const what = archive ? words.feedInBrowser.archive : words.feedInBrowser.feed;
  return element('div', { [prefix ? `xmlns:${prefix}` : 'xmlns']: XHTML, 'xml:lang': language }, [
    element('title', {}, text(title)),
    element('meta', { name: 'viewport', content: 'width=device-width' }),
    element('p', {}, text(what)),
    ...(archive ? [] : [element('p', {}, element('code', {}, text(self)))]),
    element('p', {}, [
      link(help, words.feedInBrowser.help),
      ...text(' '),
      link(url, words.readOnSite(title)),
    ]),
  ]);
}
