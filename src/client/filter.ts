import * as words from '../i18n/words.ts';
import { filterIn, queryOf, shownBy, withoutUnknown, type Filter } from '../site-model/filter.ts';
import { termsOf } from '../site-model/matching.ts';
import { listedQuestions, type ListedQuestion } from './listed-questions.ts';
import { highlightMatches } from './highlight-matches.ts';

/** How long a reader has to rest before the address follows and the count is read out, in milliseconds. */
const REST = 400;

filterQuestions();

/**
 * Lets the reader filter the list of questions. The address always names the filter, and the filter always follows the
 * address.
 */
function filterQuestions(): void {
  const form = document.querySelector<HTMLFormElement>('[data-filter]');
  const field = form?.querySelector<HTMLInputElement>('[name=q]');
  if (!form || !field) return;
  const select = form.querySelector<HTMLSelectElement>('[name=essay]');
  const clear = form.querySelector<HTMLButtonElement>('[type=reset]');
  const count = form.querySelector<HTMLElement>('[data-count]');
  const nothing = document.querySelector<HTMLElement>('[data-nothing-found]');
  const list = listedQuestions();
  const named = () => withoutUnknown(filterIn(location.search), list.questions);
  let filter: Filter = named();
  let frame = 0;
  let timer: ReturnType<typeof setTimeout>;

  /** Shows what the filter lets through, at most once a frame. */
  const show = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (filter.words !== '')
        void list.learn(form.dataset['filter'] ?? '').then((learnt) => learnt && show());
      const shown = shownBy(filter, list.questions);
      const seen = list.questions.filter((_, index) => shown[index]);
      list.show(shown);
      highlightMatches(seen, termsOf(filter.words));
      if (nothing) nothing.hidden = seen.length > 0;
      if (clear) clear.hidden = queryOf(filter) === '';
      rest(seen);
    });
  };

  /** The address and the count follow when the reader rests: browsers limit the one, and screen readers would read every step of the other. */
  const rest = (seen: readonly ListedQuestion[]) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      writeAddress('replaceState');
      const said = words.questionsShown(seen.length, list.questions.length);
      if (count && count.textContent !== said) count.textContent = said;
      const on = document.querySelector<HTMLAnchorElement>('[data-search-on]');
      if (on) on.search = queryOf({ ...filter, topic: '', essay: '' });
    }, REST);
  };

  const writeAddress = (how: 'pushState' | 'replaceState') => {
    const query = queryOf(filter);
    if (filterIsIn(location.search)) return;
    history[how](null, '', location.pathname + query + location.hash);
  };
  const filterIsIn = (search: string) => queryOf(filterIn(search)) === queryOf(filter);

  /** Sets the controls to the filter. */
  const setControls = () => {
    if (field.value.trim() !== filter.words) field.value = filter.words;
    if (select) select.value = filter.essay;
    for (const chip of form.querySelectorAll<HTMLAnchorElement>('[data-topic]')) {
      if (chip.dataset['topic'] === filter.topic) chip.setAttribute('aria-current', 'true');
      else chip.removeAttribute('aria-current');
    }
  };

  /** A choice is a step that the reader can take back; a letter is not. */
  const choose = (change: Partial<Filter>) => {
    filter = { ...filter, ...change };
    setControls();
    writeAddress('pushState');
    show();
  };

  field.addEventListener('input', () => {
    filter = { ...filter, words: field.value.trim() };
    show();
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '' || event.isComposing) return;
    event.preventDefault();
    choose({ words: '' });
  });
  select?.addEventListener('change', () => choose({ essay: select.value }));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    choose({ words: '', topic: '', essay: '' });
    field.focus();
  });
  form.addEventListener('click', (event) => {
    const chip = (event.target as Element).closest<HTMLAnchorElement>('[data-topic]');
    if (!chip || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose({ topic: chip.dataset['topic'] ?? '' });
  });
  addEventListener('popstate', () => {
    filter = named();
    setControls();
    show();
  });

  // What was typed before this script came counts, too.
  if (queryOf(filter) === '') filter = { ...filter, words: field.value.trim() };
  setControls();
  if (queryOf(filter) !== '' || location.search !== '') show();
}
