import * as words from '../i18n/words.ts';
import { textDirective, type Passage } from '../permalinks/quotation.ts';
import { copy } from './copy.ts';
import { placeAt } from './place-at.ts';

/** How long a selection has to rest before something is offered, in milliseconds. */
const REST = 250;

/** Elements that browsers lay out as blocks of text of their own. */
const BLOCKS =
  'h1, h2, h3, h4, h5, p, li, td, th, dt, dd, pre, figcaption, summary, label, output, legend, text';

/** Offers a link to exactly the words that a reader selects in an answer. */
export function offerQuotations(): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quote-offer no-print';
  button.textContent = words.copyQuotation;
  let link = '';
  // The click on the button must not take the selection away, or there would be nothing left to see.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    button.remove();
    void copy(link, words.quotationCopied);
  });
  let timer: ReturnType<typeof setTimeout>;
  const look = () => {
    const found = selectedQuotation();
    if (!found) {
      // Safari gives up the selection when the button gets the focus.
      if (document.activeElement !== button) button.remove();
      return;
    }
    link = found.link;
    place(button, found);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(look, REST);
  };
  document.addEventListener('selectionchange', wait);
  // There is a selection already: it is what brought this script.
  wait();
}

interface Quotation {
  range: Range;
  answer: HTMLElement;
  link: string;
}

function selectedQuotation(): Quotation | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const answer = closest(range.startContainer, '.answer');
  if (!answer || !('clipboard' in navigator)) return undefined;
  const passage = passageOf(range);
  const directive = passage && textDirective(passage, document.documentElement.lang);
  if (!directive) return undefined;
  return {
    range,
    answer,
    link: `${location.origin}${location.pathname}#${anchorOf(range, answer)}${directive}`,
  };
}

/** The anchor to fall back to when the words change: the nearest heading above; none at the top of an answer's own page. */
function anchorOf(range: Range, answer: HTMLElement): string {
  const above = [...answer.querySelectorAll('h2[id], h3[id], h4[id]')].filter(
    (heading) => heading.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return encodeURIComponent(above.at(-1)?.id ?? '');
}

function passageOf(range: Range): Passage | undefined {
  const elements = [...document.querySelectorAll<HTMLElement>(BLOCKS)].filter(
    // A block of blocks has its text in those; in what is not shown, browsers look for no words.
    (element) => !element.querySelector(BLOCKS) && element.checkVisibility(),
  );
  const inside = elements.flatMap((element, index) => (range.intersectsNode(element) ? [index] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const [opening, closing] = [elements[first], elements[last]];
  if (!opening || !closing) return undefined;
  return {
    blocks: elements.map((element) => folded(element.textContent)),
    start: { block: first, offset: offsetIn(opening, range.startContainer, range.startOffset, 0) },
    end: {
      block: last,
      offset: offsetIn(closing, range.endContainer, range.endOffset, folded(closing.textContent).length),
    },
  };
}

/** Offset of a place in the folded text of a block; `outside` for a place that is not in it. */
function offsetIn(block: HTMLElement, container: Node, offset: number, outside: number): number {
  if (!block.contains(container)) return outside;
  const before = document.createRange();
  before.selectNodeContents(block);
  before.setEnd(container, offset);
  return before.toString().replace(/\s+/g, ' ').trimStart().length;
}

function folded(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function place(button: HTMLButtonElement, { range, answer }: Quotation): void {
  const box = range.getBoundingClientRect();
  answer.append(button);
  const { width, height } = button.getBoundingClientRect();
  const left = Math.min(Math.max(8, box.left), document.documentElement.clientWidth - width - 8);
  // Below the words: phones put their own menu above. Of a long quotation the end may be out of sight.
  placeAt(button, left, Math.max(8, Math.min(box.bottom + 12, innerHeight - height - 8)));
}

function closest(node: Node, selector: string): HTMLElement | null {
  return (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(selector) ?? null;
}
