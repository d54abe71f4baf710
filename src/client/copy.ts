import * as words from '../i18n/words.ts';
import { announce } from './announce.ts';

/**
 * Makes links marked with `data-copy` copy their address instead of being followed, and buttons marked with
 * `data-copy-from` copy the text of the element with that id, or without one the code that they stand above. A link that is opened in a new tab is left alone, and so is
 * every link where there is no clipboard. Where the clipboard is denied, the text is selected, ready for the reader's own keys.
 */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const source =
      event.target instanceof Element ? event.target.closest('[data-copy], [data-copy-from]') : null;
    if (!(source instanceof HTMLElement) || isForBrowser(event)) return;
    if (source instanceof HTMLAnchorElement) {
      if (!('clipboard' in navigator)) return;
      event.preventDefault();
      void copy(source.href, words.linkCopied);
    } else {
      const id = source.dataset['copyFrom'];
      const from = id ? document.getElementById(id) : source.closest('.code')?.querySelector('pre');
      if (from) void copy(from.textContent, words.copied, from);
    }
  });
}

/**
 * Copies a text and says so; where that is denied, selects it.
 *
 * @param from The element that shows the text, if one does; else a field with it appears.
 */
export async function copy(text: string, said: string, from?: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(said);
  } catch {
    if (from) getSelection()?.selectAllChildren(from);
    else
      try {
        (await import('./copy-field.ts')).showCopyField(text);
        return;
      } catch {
        // Offline: then there is nothing to select.
      }
    announce(words.cannotCopy);
  }
}

function isForBrowser(event: MouseEvent): boolean {
  return (
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  );
}
