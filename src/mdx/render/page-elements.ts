import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import type { Words } from '../../i18n/languages.ts';
import { phrasePieces } from '../../i18n/phrase.ts';
import type { Address } from '../../permalinks/address.ts';
import type { Revision } from '../../permalinks/ledger.ts';
import { paths } from '../../permalinks/paths.ts';
import type { CalloutKind } from '../callouts.ts';
import { languageName } from '../code-languages.ts';
import type { Component } from './pieces.ts';

/** Words that the elements of a text show on pages. */
export type ElementWords = Pick<
  Words,
  | 'callouts'
  | 'code'
  | 'copyCode'
  | 'copyCodeOf'
  | 'copyTheLink'
  | 'embedNotice'
  | 'linkToAnswer'
  | 'linkToPart'
>;

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

/** The line at the end of an answer that leads to where a follow-up question is asked; `target` where the page is in a frame. */
export function followUpLine(href: string, words: Pick<Words, 'askFollowUp'>, target?: '_top'): Element {
  return h('p.follow-up.no-print', { dataPagefindIgnore: true }, h('a', { href, target }, words.askFollowUp));
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

/** Kinds of callouts that keep somebody from harm. */
const WARNINGS: ReadonlySet<CalloutKind> = new Set(['caution', 'warning']);

/** A remark set apart from the text around it. */
export function calloutBox(
  { kind, title }: ReturnType<typeof calloutProps>,
  children: ElementContent[],
): Element {
  const className = ['callout', ...(WARNINGS.has(kind) ? ['callout-caution'] : [])];
  return h('div', { className, role: 'note', ariaLabel: title }, [
    h('p.callout-title', { ariaHidden: 'true' }, title),
    ...children,
  ]);
}

/** Code under its names, with a button that copies it where there is a script. */
export function codeBlock(
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

/** The link beside the heading of a question or part. */
export function permalink(
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

/** A picture that is given by its address. */
export function remotePicture({ props }: Component): Element {
  return h('img', { ...props, loading: 'lazy', decoding: 'async' });
}
