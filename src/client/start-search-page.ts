// As in start.ts: the address of a worker is that of a module, without Vite's loader.
import search from './search-page.ts?worker&url';

const form = document.querySelector('form.search');
const load = () => import(/* @vite-ignore */ search);

form?.addEventListener('focusin', () => void load(), { once: true });
if (location.search !== '') void load();
