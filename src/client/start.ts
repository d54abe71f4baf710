// The address of a worker is that of a module: a plain dynamic import would bring Vite's loader of 0.7 KiB to every page.
import page from './page.ts?worker&url';

/** What tells that a reader begins to do something; until then the page costs next to no script. */
const SIGNS = ['pointermove', 'touchstart', 'scroll'] as const;

// A link that cannot copy is still a link.
const stopWaiting = () => {
  removeEventListener('click', keep, true);
  removeEventListener('keydown', keepKey, true);
};
const load = () => import(/* @vite-ignore */ page).then(stopWaiting, stopWaiting);

/** A click that comes before the script waits for it. */
const keep = (event: MouseEvent) => {
  const target = (event.target as Element).closest<HTMLElement>(
    '[data-copy], [data-copy-from], [data-search], [data-keys], [data-footnote-ref]',
  );
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  event.stopPropagation();
  void load().then(() => target.click());
};

/** So does every key that may mean something; any other is only a sign. */
const keepKey = (event: KeyboardEvent) => {
  const target = event.target as Element;
  const loaded = load();
  const { key, ctrlKey, metaKey, altKey } = event;
  if (!/^[jk/?]$/.test(key) || ctrlKey || metaKey || altKey || target.closest('input, select, textarea'))
    return;
  event.stopPropagation();
  // Firefox would open a search of its own.
  if (key === '/') event.preventDefault();
  void loaded.then(() => target.dispatchEvent(new KeyboardEvent('keydown', event)));
};

addEventListener('click', keep, true);
addEventListener('keydown', keepKey, true);
/** Chromium reports a pointer that did not move when a page is laid out under it; only a real move is a sign. */
const begin = (event: Event) => {
  const { movementX, movementY } = event as Partial<PointerEvent>;
  if (movementX === 0 && movementY === 0) return;
  for (const sign of SIGNS) removeEventListener(sign, begin);
  void load();
};
for (const sign of SIGNS) addEventListener(sign, begin, { passive: true });
// A link to a place may lead nowhere, and then the reader wants to know at once.
if (location.hash || document.querySelector('[data-not-found]')) void load();
