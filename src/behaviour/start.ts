// The address of a worker is that of a module: a plain dynamic import would bring Vite's loader of 0.7 KiB to every page.
import page from './page.ts?worker&url';

/** What tells that a reader begins to do something; until then the page costs next to no script. */
const SIGNS = ['pointermove', 'touchstart', 'keydown', 'scroll'] as const;

const load = () => void import(/* @vite-ignore */ page);

for (const sign of SIGNS) addEventListener(sign, load, { once: true, passive: true });
// A link to a place may lead nowhere, and then the reader wants to be told at once.
if (location.hash || document.querySelector('[data-not-found]')) load();
