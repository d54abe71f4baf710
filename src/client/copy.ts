import * as words from '../i18n/words.ts';
import { announce } from './announce.ts';

/**
 * Makes links marked with `data-copy` copy their address instead of being followed, and buttons marked with
 * `data-copy-from` copy the text of the element with that id, or without one the code that they stand above. A link that is opened in a new tab is left alone, and so is
 * every link where there is no clipboard.
 */
export function copyOnClick(): void {
  document.addEventListener('click', (event) => {
    const source =
      event.target instanceof Element ? event.target.closest('[data-copy], [data-copy-from]') : null;
    if (!(source instanceof HTMLElement) || isForBrowser(event)) return;
    if (source instanceof HTMLAnchorElement) {
      if (!('clipboard' in navigator)) return;
      event.preventDefault();
      void copy(source.href, words.linkCopied).then((copied) => {
        if (!copied) location.href = source.href;
      });
    } else {
      const id = source.dataset['copyFrom'];
      const from = id ? document.getElementById(id) : source.closest('.code')?.querySelector('pre');
      const text = from?.textContent ?? '';
      void copy(text, words.copied).then((copied) => {
        if (!copied) announce(words.cannotCopy);
      });
    }
  });
}

/** Copies a text and says so. Whether it worked. */
export async function copy(text: string, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    announce(said);
    return true;
  } catch {
    return false;
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
