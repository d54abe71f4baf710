// The address of a worker is that of a module: a plain dynamic import would bring Vite's loader of 0.7 KiB to every page.
import page from './page.ts?worker&url';

/** What tells that a reader begins to do something; until then the page costs next to no script. */
const SIGNS = ['pointermove', 'touchstart', 'scroll'] as const;

// A link that cannot copy is still a link.
const stopWaiting = () => removeEventListener('click', keep, true);
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

addEventListener('click', keep, true);
// So does a key that may mean something.
addEventListener(
  'keydown',
  (event) => {
    const { target, key } = event;
    // Firefox would open a search of its own.
    if (key === '/' && !(target as Element).closest('input, select, textarea')) event.preventDefault();
    void load().then(() => target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })));
  },
  { once: true },
);
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
