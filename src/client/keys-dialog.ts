import * as words from '../i18n/words.ts';
import styles from './search.css?inline';
import { keysAreOn, setKeysEnabled, type Shortcut } from './keys.ts';
import { addStyles } from './styles.ts';

let dialog: HTMLDialogElement | undefined;

/** Shows what keys there are, and lets a reader turn them off. */
export function showKeys(shortcuts: readonly Shortcut[]): void {
  if (!dialog) {
    addStyles(styles);
    dialog = build(shortcuts);
    document.body.append(dialog);
  }
  if (!dialog.open) dialog.showModal();
}

function build(shortcuts: readonly Shortcut[]): HTMLDialogElement {
  const made = document.createElement('dialog');
  made.className = 'search-dialog keys-dialog';
  made.setAttribute('aria-labelledby', 'keys-title');
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'search-close';
  close.textContent = words.close;
  close.addEventListener('click', () => made.close());
  const title = document.createElement('h2');
  title.id = 'keys-title';
  title.textContent = words.keys;
  const list = document.createElement('dl');
  for (const { key, does, applies } of shortcuts) {
    if (!applies()) continue;
    const [term, text] = [document.createElement('dt'), document.createElement('dd')];
    const cap = document.createElement('kbd');
    cap.textContent = key === '?' ? words.questionKey : key;
    term.append(cap);
    text.textContent = does;
    list.append(term, text);
  }
  const label = document.createElement('label');
  const toggle = document.createElement('input');
  toggle.type = 'checkbox';
  toggle.checked = keysAreOn();
  toggle.addEventListener('change', () => setKeysEnabled(toggle.checked));
  label.append(toggle, ` ${words.singleKeys}`);
  made.append(close, title, list, label);
  made.addEventListener('click', (event) => {
    if (event.target === made) made.close();
  });
  return made;
}
