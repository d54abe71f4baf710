import { alsoAskedAs } from '../i18n/words.ts';
import { fold, matches, passageOf, spansOf } from '../site-model/matching.ts';
import type { ListedQuestion } from './listed-questions.ts';

/** Questions to mark before the page may do something else. */
const AT_ONCE = 25;

/** Length of the line around words that the list does not show, in characters. */
const LINE = 160;

let run = 0;

/**
 * Marks words in questions of the list, and quotes the answer where they are only there. The first ones at once, the others
 * when the page has time.
 *
 * @param terms What was looked for, as `termsOf` gives it.
 */
export function highlightMatches(questions: readonly ListedQuestion[], terms: readonly string[]): void {
  run += 1;
  const own = run;
  for (const old of document.querySelectorAll('.found-in')) old.remove();
  const highlight = 'highlights' in CSS ? new Highlight() : undefined;
  if (highlight) CSS.highlights.set('found', highlight);
  if (terms.length === 0) return;
  const some = (from: number) => {
    if (own !== run) return;
    for (const question of questions.slice(from, from + AT_ONCE)) {
      quote(question, terms);
      for (const range of rangesIn(question.item, terms)) highlight?.add(range);
    }
    if (from + AT_ONCE < questions.length) setTimeout(() => some(from + AT_ONCE));
  };
  some(0);
}

/** Shows where the words are that the list does not show. */
function quote({ item, also, text }: ListedQuestion, terms: readonly string[]): void {
  const words = [...item.querySelectorAll('[data-words]')];
  const visible = fold(words.map(({ textContent }) => textContent).join('\n'));
  const missing = terms.filter((term) => !matches(visible, [term]));
  if (missing.length === 0) return;
  const other = also.find((wording) => missing.some((term) => matches(fold(wording), [term])));
  const line = other ? alsoAskedAs(other) : passageOf(text, missing, LINE);
  if (line === '') return;
  const quotation = document.createElement('p');
  quotation.className = 'found-in';
  quotation.dataset['words'] = '';
  quotation.textContent = line;
  words
    .filter((element) => element.matches('h3, p'))
    .at(-1)
    ?.after(quotation);
}

function rangesIn(item: HTMLElement, terms: readonly string[]): Range[] {
  return [...item.querySelectorAll('[data-words]')].flatMap((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const ranges: Range[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const [start, end] of spansOf(node.data, terms)) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.push(range);
      }
    }
    return ranges;
  });
}
