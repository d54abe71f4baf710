import * as words from '../i18n/words.ts';
import styles from './search.css?inline';
import { startSearch } from './search.ts';
import { addStyles } from './styles.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the search over the page. It is made when it is first asked for; its look comes with it.
 *
 * @param link The link to the page of the search, which knows where things are.
 */
export function openSearch(link: HTMLAnchorElement): void {
  if (!dialog) {
    addStyles(styles);
    dialog = build(link);
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLInputElement>('input')?.select();
}

function build(link: HTMLAnchorElement): HTMLDialogElement {
  const element = (name: string, properties: object, ...children: Node[]) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  };
  const field = element('input', {
    type: 'search',
    id: 'search-field',
    autocomplete: 'off',
    spellcheck: false,
  });
  field.setAttribute('aria-describedby', 'search-status');
  const form = element(
    'form',
    { className: 'search', role: 'search' },
    element('label', { htmlFor: 'search-field', textContent: link.textContent.trim() }),
    field,
    element('p', { id: 'search-status', role: 'status' }),
    element('ul', { className: 'search-results' }),
  ) as HTMLFormElement;
  const close = element('button', { type: 'button', className: 'search-close', textContent: words.close });
  const made = element(
    'dialog',
    { className: 'search-dialog', ariaLabel: words.search },
    close,
    form,
  ) as HTMLDialogElement;
  close.addEventListener('click', () => made.close());
  // Otherwise a field with words in it would only be emptied.
  field.addEventListener('keydown', (event) => {
    const { key, isComposing } = event as KeyboardEvent;
    // While a word is composed, Escape takes back what was proposed for it.
    if (key !== 'Escape' || isComposing) return;
    event.preventDefault();
    made.close();
  });
  made.addEventListener('click', (event) => {
    // The dialog itself is hit only beside what is in it.
    if (event.target === made) made.close();
  });
  // A result may be a place on this very page.
  made.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('.search-results a')) made.close();
  });
  startSearch(form, link.dataset['index'] ?? '');
  return made;
}
