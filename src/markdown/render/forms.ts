import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Words } from '../../interface/languages.ts';
import { phrasePieces } from '../../interface/phrase.ts';
import type { Address } from '../../permalinks/address.ts';
import { paths } from '../../permalinks/paths.ts';
import type { Revision } from '../../permalinks/ledger.ts';
import { PULL_QUOTE } from '../../questions/text.ts';
import { CALLOUT, type CalloutKind } from '../callouts.ts';
import { languageName } from '../code-blocks.ts';
import { PERMALINK } from '../rehype-answers.ts';
import { CODE_BLOCK, PICTURE, TABLE, type Component } from './pieces.ts';

/** What a form makes of each component, by its name; one that it leaves out stays a hole. */
export type Form = Readonly<
  Record<string, (component: Component, children: ElementContent[]) => ElementContent[]>
>;

/** Words that the elements of a text show on pages. */
export type ElementWords = Pick<
  Words,
  'callouts' | 'code' | 'copyCode' | 'copyCodeOf' | 'copyTheLink' | 'linkToAnswer' | 'linkToPart'
>;

/** Where a text is shown, and by which names. */
export interface FormContext {
  words: ElementWords;
  address: Address;
  /** Slug of the essay, for permalinks. */
  essay: string;
}

/** Nodes in a form: copies, so that each output may change its own. */
export function expand(nodes: readonly ElementContent[], form: Form): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'component') {
      const children = expand(node.children, form);
      const make = form[node.name];
      return make ? make(node, children) : [{ ...node, children }];
    }
    if (node.type === 'element') return [{ ...node, children: expand(node.children, form) }];
    return [node];
  });
}

/** The form of a text's own page. Figures, pictures beside the text and modules stay holes. */
export function pageForm({ words, address, essay }: FormContext): Form {
  return {
    [CALLOUT]: ({ props }, children) => [calloutBox(calloutProps(props, words), children)],
    [PULL_QUOTE]: (_, children) => [h('div.pull-quote', { ariaHidden: 'true' }, children)],
    [CODE_BLOCK]: ({ props }, children) => [codeBlock(props, children, words, true)],
    [TABLE]: ({ props }, children) => [
      h('div.wide-table', { role: 'group', ariaLabel: props['label'] as string, tabIndex: 0 }, [
        h('table', children),
      ]),
    ],
    [PERMALINK]: ({ props }) => [permalink(props, essay, address, words)],
    [PICTURE]: (picture) => (picture.props['file'] === undefined ? [remotePicture(picture)] : [picture]),
  };
}

/** The form of a frame on another site, where there is no script and nothing to copy. */
export function frameForm(context: FormContext): Form {
  return {
    ...pageForm(context),
    [CODE_BLOCK]: ({ props }, children) => [codeBlock(props, children, context.words, false)],
    [PERMALINK]: () => [],
  };
}

/** An answer as pages show it: in a box that scripts find, with its revisions at the end. */
export function answerBox(
  {
    anchor,
    number,
    revisions,
  }: { anchor: string; number: number | undefined; revisions: readonly Revision[] },
  content: readonly ElementContent[],
  words: Pick<Words, 'revised' | 'revisions'>,
  formatDay: (day: Date) => string,
): Element {
  return h(
    'div.answer',
    { dataAnswer: anchor, dataRevisions: revisions.length, dataNumber: number },
    ...content,
    ...revisionList(revisions, words, formatDay),
  );
}

/** The revisions of an answer, the newest first; nothing if there are none. */
export function revisionList(
  revisions: readonly Revision[],
  words: Pick<Words, 'revised' | 'revisions'>,
  formatDay: (day: Date) => string,
): Element[] {
  if (revisions.length === 0) return [];
  const items = revisions.toReversed().map(({ day, note }) => {
    // A day may stand anywhere in a sentence, and is an element of its own.
    const [before = '', after = ''] = words.revised('\0').split('\0');
    const time = h('time', { dateTime: day }, formatDay(new Date(day)));
    return h('li', before, time, `${after}: ${note}`);
  });
  return [h('ul.revisions', { ariaLabel: words.revisions }, items)];
}

/** Title of a callout and what it is, where its author may have said neither. */
export function calloutProps(
  { kind = 'note', title }: Component['props'],
  { callouts }: Pick<ElementWords, 'callouts'>,
): { kind: CalloutKind; title: string } {
  return {
    kind: kind as CalloutKind,
    title: typeof title === 'string' ? title : callouts[kind as CalloutKind],
  };
}

/** Headings that are so many levels higher, or lower where that is negative; `h1` is the highest. */
export function raiseHeadings(nodes: readonly ElementContent[], levels: number): ElementContent[] {
  return mapElements(nodes, (element) => {
    const [, level] = /^h([2-5])$/.exec(element.tagName) ?? [];
    return level ? { ...element, tagName: `h${Math.max(1, Number(level) - levels)}` } : element;
  });
}

/** Links that leave the frame they stand in: the rest of the site may not be framed. */
export function leaveFrame(nodes: readonly ElementContent[]): ElementContent[] {
  return mapElements(nodes, (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string' || href.startsWith('#')) return element;
    return { ...element, properties: { ...element.properties, target: '_top' } };
  });
}

function mapElements(nodes: readonly ElementContent[], map: (element: Element) => Element): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'component') return { ...node, children: mapElements(node.children, map) };
    return node.type === 'element' ? map({ ...node, children: mapElements(node.children, map) }) : node;
  });
}

function calloutBox({ kind, title }: ReturnType<typeof calloutProps>, children: ElementContent[]): Element {
  const className = ['callout', ...(kind === 'caution' ? ['callout-caution'] : [])];
  return h('div', { className, role: 'note', ariaLabel: title }, [
    h('p.callout-title', { ariaHidden: 'true' }, title),
    ...children,
  ]);
}

function codeBlock(
  props: Component['props'],
  children: ElementContent[],
  words: ElementWords,
  copies: boolean,
): Element {
  const title = typeof props['title'] === 'string' ? props['title'] : undefined;
  const language = languageName(String(props['language']));
  const names = [title, language].filter(Boolean);
  return h('div.code', [
    h('p.code-head', [
      ...(title ? [h('span.code-title', title)] : []),
      h('span', language),
      ...(copies ? [copyButton(title, words)] : []),
    ]),
    h('pre', { tabIndex: 0, role: 'group', ariaLabel: [words.code, ...names].join(', ') }, children),
  ]);
}

function copyButton(title: string | undefined, words: ElementWords): Element {
  const attributes = { type: 'button', className: ['needs-script', 'no-print'], dataCopyFrom: true };
  return h('button', attributes, phrase(title ? words.copyCodeOf : words.copyCode, { title: title ?? '' }));
}

/** A sentence of the interface in which names stand for words. */
function phrase(sentence: string, named: Readonly<Record<string, string>>): ElementContent[] {
  return pieceNodes(phrasePieces(sentence), named);
}

function pieceNodes(
  pieces: ReturnType<typeof phrasePieces> | readonly ReturnType<typeof phrasePieces>[number][],
  named: Readonly<Record<string, string>>,
): ElementContent[] {
  return pieces.map((piece): ElementContent => {
    switch (piece.kind) {
      case 'text':
        return { type: 'text', value: piece.text };
      case 'link':
        return { type: 'text', value: named[piece.to] ?? piece.text };
      case 'code':
        return h('code', piece.text);
      case 'italic':
        return h('i', pieceNodes(piece.pieces, named));
      case 'raised':
        return h('sup', pieceNodes(piece.pieces, named));
      case 'unseen':
        return h('span.sr-only', pieceNodes(piece.pieces, named));
    }
  });
}

function permalink(
  { anchor, text, part }: Component['props'],
  essay: string,
  address: Address,
  words: ElementWords,
): Element {
  const path = part ? paths.place(essay, String(anchor)) : paths.answer(essay, String(anchor));
  return h(
    'a',
    {
      href: address.href(path),
      className: ['permalink', 'no-print'],
      title: words.copyTheLink,
      ariaLabel: part ? words.linkToPart(String(text)) : words.linkToAnswer(String(text)),
      dataCopy: true,
    },
    '§',
  );
}

function remotePicture({ props }: Component): Element {
  return h('img', { ...props, loading: 'lazy', decoding: 'async' });
}
