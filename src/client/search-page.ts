import { startSearch } from './search.ts';

/** How long the address waits for the reader to go on typing, in milliseconds. */
const PAUSE = 400;

const form = document.querySelector<HTMLFormElement>('form.search');
const field = form?.querySelector<HTMLInputElement>('[type=search]');

if (form && field) {
  const asked = () => new URLSearchParams(location.search).get('q') ?? '';
  if (field.value === '') field.value = asked();
  let timer: ReturnType<typeof setTimeout>;
  startSearch(form, form.dataset['index'] ?? '', (query) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const next = location.pathname + (query && `?${new URLSearchParams({ q: query })}`);
      if (query !== asked()) history.replaceState(history.state, '', next);
    }, PAUSE);
  });
  addEventListener('popstate', () => {
    field.value = asked();
    field.dispatchEvent(new Event('input'));
  });
}
