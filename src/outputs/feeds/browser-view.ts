import * as words from '../../i18n/words.ts';
import type { Element, Instruction } from 'xast';
import { x } from 'xastscript';
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
 */
export function explanation({ title, url, self, help, language, archive }: FeedFacts): Element {
  const link = (href: string, words: string) => x('xhtml:a', { href }, text(words));
  const what = archive ? words.feedInBrowser.archive : words.feedInBrowser.feed;
  return x('xhtml:div', { 'xmlns:xhtml': XHTML, 'xml:lang': language }, [
    x('xhtml:title', text(title)),
    x('xhtml:meta', { name: 'viewport', content: 'width=device-width' }),
    x('xhtml:p', text(what)),
    ...(archive ? [] : [x('xhtml:p', [x('xhtml:code', text(self))])]),
    x('xhtml:p', [link(help, words.feedInBrowser.help), ...text(' '), link(url, words.readOnSite(title))]),
  ]);
}
