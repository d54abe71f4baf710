import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { writingAt } from '../../permalinks/kinds.ts';
import type { Address } from '../../permalinks/address.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import { formerAnchors, movedElsewhere } from '../../permalinks/former-anchors.ts';
import type { Words } from '../../i18n/languages.ts';
import { phrasePieces } from '../../i18n/phrase.ts';
import * as english from '../../i18n/words.ts';
import { PASSAGE } from './rehype-answers.ts';

/** Options of {@link rehypeFormerAnchors}. */
export interface FormerAnchorsOptions {
  ledger: Ledger;
  /** Where the site is served. */
  address: Address;
  /** What links to an answer that moved to another essay; in English if not given. */
  words?: Pick<Words, 'movedElsewhere'>;
}

/**
 * Keeps the anchors that a question or part had before as empty anchors in front of its heading, and where an answer went
 * to another essay, a line that leads there. Needs no script: old links focus and mark what they always meant.
 * Runs after rehype-answers.
 *
 * `<h2 id="new">` → `<span id="old" class="former-anchor" tabindex="-1"></span><h2 id="new">`
 */
export function rehypeFormerAnchors({ ledger, address, words = english }: FormerAnchorsOptions) {
  return (tree: Root, file: VFile): void => {
    const { kind, slug: essay = '' } = writingAt(file.path) ?? {};
    if (kind !== 'essay') return;
    const former = formerAnchors(ledger, essay);
    const ids = new Set<unknown>();
    visit(tree, 'element', ({ properties }) => void ids.add(properties['id']));
    const isFree = (id: string) => !ids.has(id);
    visit(tree, 'element', (element, index, parent) => {
      const anchors = former.get(String(element.properties['id']))?.filter(isFree);
      if (!anchors || !parent || index === undefined || !/^h[1-6]$/.test(element.tagName)) return undefined;
      parent.children.splice(index, 0, ...anchors.map(emptyAnchor));
      return index + anchors.length + 1;
    });
    const away = movedElsewhere(ledger, essay).filter(({ anchor }) => isFree(anchor));
    if (away.length > 0)
      tree.children.push(
        passage(
          away.map(({ anchor, text, to }) =>
            redirectNotice(anchor, words.movedElsewhere, text, address.href(to)),
          ),
        ),
      );
  };
}

/** What of the ledger shows in a file of the content, as plain data. */
export function redirectsInto(ledger: Ledger, file: string): unknown {
  const { kind, slug = '' } = writingAt(file) ?? {};
  return kind === 'essay' ? [[...formerAnchors(ledger, slug)], movedElsewhere(ledger, slug)] : [];
}

function emptyAnchor(id: string): Element {
  return h('span', { id, className: ['former-anchor'], tabIndex: -1 });
}

function redirectNotice(id: string, sentence: string, question: string, href: string): Element {
  return h(
    'p',
    { id, className: ['moved-away'], tabIndex: -1 },
    phrasePieces(sentence).map((piece): ElementContent => {
      if (piece.kind !== 'link') return { type: 'text', value: 'text' in piece ? piece.text : '' };
      return piece.to === 'question' ? { type: 'text', value: question } : h('a', { href }, piece.text);
    }),
  );
}

function passage(children: Element[]): RootContent {
  // MDX types its flow elements' children as blocks.
  return { type: 'mdxJsxFlowElement', name: PASSAGE, attributes: [], children: children as never };
}
