import * as words from '../i18n/words.ts';
import { excerptAround } from './excerpt.ts';
import { lookUp, wordsOf, type Found, type LookedUp } from './look-up.ts';

/** Results shown at once; each costs a request. */
const SHOWN = 8;

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
      const found = await lookUp(query, index);
      if (!found || isLate()) return;
      changed(query);
      clear(list);
      const says = (shown: number, all: number) =>
        [
          all > 0 && found.isCorrected && words.searchedFor(found.terms.join(' ')),
          words.resultsShown(shown, all),
        ]
          .filter(Boolean)
          .join(' ');
      await showMore(found, list, (...counts) => (status.textContent = says(...counts)), isLate);
    } catch {
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
 * @param report Called with how many are shown, and how many there are.
 * @param isLate Whether the reader has typed on meanwhile, so that the list belongs to another search.
 */
async function showMore(
  lookedUp: LookedUp,
  list: HTMLElement,
  report: (shown: number, all: number) => void,
  isLate: () => boolean,
): Promise<void> {
  const { results, terms } = lookedUp;
  const had = list.children.length;
  const next = await Promise.all(results.slice(had, had + SHOWN).map((result) => result.data()));
  // A second click on the button asks for what the first one has brought.
  if (isLate() || list.children.length !== had) return;
  list.append(...next.map((found) => item(found, terms)));
  list.parentElement?.querySelector('.search-more')?.remove();
  const shown = list.children.length;
  report(shown, results.length);
  if (shown >= results.length) return;
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'search-more';
  more.textContent = words.showMore;
  more.addEventListener('click', () => {
    void showMore(lookedUp, list, report, isLate).then(() =>
      list.children[shown]?.querySelector('a')?.focus(),
    );
  });
  list.after(more);
}

function clear(list: HTMLElement): void {
  list.replaceChildren();
  list.parentElement?.querySelector('.search-more')?.remove();
}

function item(found: Found, terms: readonly string[]): HTMLElement {
  const { url, meta } = found;
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const text = document.createElement('p');
  for (const { words, found: isFound } of excerptAround(wordsOf(found, terms))) {
    if (!isFound) text.append(words);
    else text.append(Object.assign(document.createElement('mark'), { textContent: words }));
  }
  entry.append(link);
  if (meta['essay']) {
    const essay = document.createElement('p');
    essay.className = 'search-essay';
    essay.textContent = meta['essay'];
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
