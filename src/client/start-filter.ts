// As in start.ts: the address of a worker is that of a module, without Vite's loader.
import filter from './filter.ts?worker&url';

const form = document.querySelector('[data-filter]');
const load = () => import(/* @vite-ignore */ filter);

form?.addEventListener('focusin', () => void load(), { once: true });
// Somebody was sent a filter, or comes back to one.
if (location.search !== '') void load();
