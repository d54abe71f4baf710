import * as words from '../i18n/words.ts';
import { plainPieces } from './excerpt.ts';

/** How long a reader has to pause before the index is asked, in milliseconds. */
const PAUSE = 150;

/** Results shown at once; each costs a request. */
const SHOWN = 8;

/** A result as Pagefind gives it (https://pagefind.app/docs/api/). */
interface Found {
  url: string;
  /** HTML of a piece of the text, what was found in `<mark>`. */
  excerpt: string;
  meta: { title?: string; essay?: string };
}

/** The part of Pagefind that is used here. */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options: object,
    pause: number,
  ): Promise<{ results: readonly { data(): Promise<Found> }[] } | null>;
}

/** Trusted Types (https://www.w3.org/TR/trusted-types/), where browsers have them. */
interface WithTrustedTypes {
  trustedTypes?: {
    readonly defaultPolicy: object | null;
    createPolicy(name: string, rules: { createScriptURL(asked: string): string | null }): object;
  };
}

let pagefind: Promise<Pagefind> | undefined;

/**
 * Makes a form with a field a search of every answer: results appear in its list as the reader types, and its status says
 * how many there are. Arrow keys go from one to the next, and Enter leads to the first.
 *
 * @param index Address of the folder with the index.
 * @param changed Called with each query, once the reader pauses.
 */
export function startSearch(
  form: HTMLFormElement,
  index: string,
  changed: (query: string) => void = () => undefined,
): void {
  const field = form.querySelector<HTMLInputElement>('[type=search]');
  const status = form.querySelector<HTMLElement>('[role=status]');
  const list = form.querySelector<HTMLElement>('.search-results');
  if (!field || !status || !list) return;

  let run = 0;
  let search = Promise.resolve();

  const look = async () => {
    run += 1;
    const own = run;
    const isLate = () => own !== run;
    const query = field.value.trim();
    if (query === '') {
      status.textContent = '';
      clear(list);
      changed('');
      return;
    }
    try {
      pagefind ??= load(index);
      const found = await (await pagefind).debouncedSearch(query, {}, PAUSE);
      if (!found || isLate()) return;
      changed(query);
      clear(list);
      await showMore(found.results, list, status, isLate);
    } catch {
      pagefind = undefined;
      if (isLate()) return;
      status.textContent = words.searchFailed;
    }
  };

  const begin = () => {
    search = look();
  };

  field.addEventListener('input', begin);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const own = run;
    // What stands there may be from words typed before; and who types on or goes elsewhere no longer wants to be led.
    void search.then(() => {
      if (own === run && form.contains(document.activeElement)) list.querySelector('a')?.click();
    });
  });
  form.addEventListener('keydown', (event) => move(event, field, list));
  if (field.value.trim() !== '') begin();
}

/**
 * Adds the next results to the list, and a button where there are still more.
 *
 * @param isLate Whether the reader has typed on meanwhile, so that the list belongs to another search.
 */
async function showMore(
  results: readonly { data(): Promise<Found> }[],
  list: HTMLElement,
  status: HTMLElement,
  isLate: () => boolean,
): Promise<void> {
  const had = list.children.length;
  const next = await Promise.all(results.slice(had, had + SHOWN).map((result) => result.data()));
  // A second click on the button asks for what the first one has brought.
  if (isLate() || list.children.length !== had) return;
  list.append(...next.map(item));
  list.parentElement?.querySelector('.search-more')?.remove();
  const shown = list.children.length;
  status.textContent = words.resultsShown(shown, results.length);
  if (shown >= results.length) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'search-more';
  more.textContent = words.showMore;
  more.addEventListener('click', () => {
    void showMore(results, list, status, isLate).then(() =>
      list.children[shown]?.querySelector('a')?.focus(),
    );
  });
  list.after(more);
}

function clear(list: HTMLElement): void {
  list.replaceChildren();
  list.parentElement?.querySelector('.search-more')?.remove();
}

async function load(index: string): Promise<Pagefind> {
  allowWorker(new URL(`${index}pagefind-worker.js`, location.href).href);
  const loaded = (await import(/* @vite-ignore */ `${index}pagefind.js`)) as Pagefind;
  await loaded.init();
  return loaded;
}

/**
 * Lets one script be the work of a worker; the page's policy refuses all others, and all HTML made of text. Pagefind asks by
 * the plain address, which only a policy by this name can allow.
 */
function allowWorker(worker: string): void {
  const { trustedTypes } = window as WithTrustedTypes;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {
    createScriptURL: (asked) => (new URL(asked, location.href).href === worker ? asked : null),
  });
}

function item({ url, excerpt, meta }: Found): HTMLElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('p');
  for (const { words, found } of plainPieces(excerpt)) {
    if (!found) text.append(words);
    else text.append(Object.assign(document.createElement('mark'), { textContent: words }));
  }
  entry.append(link);
  if (meta.essay) {
    const essay = document.createElement('p');
    essay.className = 'search-essay';
    essay.textContent = meta.essay;
    entry.append(essay);
  }
  entry.append(text);
  return entry;
}

/** Arrow keys lead from the field to the results and back. */
function move(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || event.isComposing) return;
  const stops = [field, ...list.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  event.preventDefault();
  stops[Math.min(Math.max(0, at + (event.key === 'ArrowDown' ? 1 : -1)), stops.length - 1)]?.focus();
}
