import { placeOfAll } from '../i18n/words.ts';

/**
 * Puts the table of questions one tap away on screens that have no room for it beside the text: a button at the edge,
 * which says how far the reader is, and a sheet that it opens.
 *
 * @returns Tells the button the number of the question that is being read.
 */
export function offerQuestions(): (question: number, all: number) => void {
  const folded = document.querySelector<HTMLDetailsElement>('.questions-folded');
  const table = folded?.querySelector('nav');
  if (!folded || !table) return () => undefined;
  const sheet = document.createElement('div');
  sheet.className = 'questions-sheet no-print';
  sheet.id = 'questions-sheet';
  sheet.popover = 'auto';
  sheet.append(table.cloneNode(true));
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'questions-button no-print';
  button.popoverTargetElement = sheet;
  button.hidden = true;
  document.body.append(button, sheet);

  sheet.addEventListener('toggle', (event) => {
    if (event.newState !== 'open') return;
    const current =
      sheet.querySelector<HTMLElement>('[aria-current]') ?? sheet.querySelector<HTMLElement>('a');
    current?.scrollIntoView({ block: 'center' });
    current?.focus({ preventScroll: true });
  });
  sheet.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) sheet.hidePopover();
  });
  // While the list at the head can be seen, a second way to it would only be in the way.
  new IntersectionObserver(([entry]) => {
    button.hidden = !entry || entry.isIntersecting || entry.boundingClientRect.top > 0;
  }).observe(folded);
  return (question, all) => {
    button.textContent = `${question} / ${all}`;
    // Who speaks to the machine says what is to be seen.
    button.ariaLabel = placeOfAll(question, all);
  };
}
