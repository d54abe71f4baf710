import { holdsAll, queryWords, runsOf, snippet } from '../questions/filter.ts';

/** How long a reader has to pause before the address takes up what was typed, in milliseconds. */
const PAUSE = 300;

interface Item {
  element: HTMLElement;
  /** What the page says of it: question, beginning of the answer, parts. */
  shown: string;
  /** Path of the answer's page. */
  path: string;
}

interface Group {
  element: HTMLElement;
  essay: string;
  topics: readonly string[];
  items: readonly Item[];
}

const form = document.querySelector<HTMLFormElement>('[data-filter]');
if (form) filterQuestions(form);

/** Filters the questions of the page by words, topic and essay, as the reader types; the address says by what. */
function filterQuestions(form: HTMLFormElement): void {
  const groups = groupsOf();
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const status = form.querySelector<HTMLElement>('.filter-result');
  const reset = form.querySelector<HTMLButtonElement>('[type=reset]');
  let texts: Record<string, string> = {};
  let timer: ReturnType<typeof setTimeout>;

  const apply = () => {
    const asked = readForm(form);
    const words = queryWords(asked.q);
    let count = 0;
    for (const { element, essay, topics, items } of groups) {
      const wanted =
        (asked.topic === '' || topics.includes(asked.topic)) && (asked.essay === '' || essay === asked.essay);
      let any = false;
      for (const item of items) {
        const found = wanted && holdsAll([item.shown, texts[item.path] ?? ''], words);
        item.element.hidden = !found;
        any ||= found;
        if (found) count += 1;
        showSnippet(item, found && words.length > 0 ? texts[item.path] : undefined, words);
      }
      element.hidden = !any;
    }
    mark(groups, words);
    const idle = asked.q === '' && asked.topic === '' && asked.essay === '';
    if (reset) reset.hidden = idle;
    if (status) say(status, idle ? undefined : count, all, asked.q, form.dataset['search'] ?? '');
  };

  const change = () => {
    apply();
    clearTimeout(timer);
    timer = setTimeout(() => history.replaceState(history.state, '', addressOf(form)), PAUSE);
  };

  const restore = () => {
    const asked = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      field.value = asked.get(field.name) ?? '';
    }
    apply();
  };

  form.addEventListener('input', change);
  form.addEventListener('reset', () => setTimeout(change));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', restore);
  // What was typed before the script was there counts.
  if (location.search !== '') restore();
  else change();
  void fetch(form.dataset['filter'] ?? '')
    .then((response) => (response.ok ? response.json() : {}))
    .then((answers: Record<string, string>) => {
      texts = answers;
      apply();
    })
    // Without the answers' words, the questions can still be filtered.
    .catch(() => undefined);
}

function groupsOf(): Group[] {
  return [...document.querySelectorAll<HTMLElement>('main section[data-slug]')].map((element) => ({
    element,
    essay: element.dataset['slug'] ?? '',
    topics: (element.dataset['topics'] ?? '').split(' '),
    items: [...element.querySelectorAll<HTMLElement>('.faq-item')].map((item) => ({
      element: item,
      shown: item.textContent,
      path: item.querySelector<HTMLAnchorElement>('h3 a')?.pathname ?? '',
    })),
  }));
}

function readForm(form: HTMLFormElement) {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { q: text('q'), topic: text('topic'), essay: text('essay') };
}

function addressOf(form: HTMLFormElement): string {
  const asked = Object.entries(readForm(form)).filter(([, value]) => value !== '');
  return location.pathname + (asked.length > 0 ? `?${new URLSearchParams(asked)}` : '');
}

/** Words of the answer that the page does not show otherwise, and that are what was found. */
function showSnippet({ element, shown }: Item, text: string | undefined, words: readonly string[]): void {
  element.querySelector('.found-in-answer')?.remove();
  if (text === undefined || holdsAll([shown], words)) return;
  const missing = words.filter((word) => !holdsAll([shown], [word]));
  const piece = snippet(text, missing);
  if (piece === undefined) return;
  const found = document.createElement('p');
  found.className = 'found-in-answer';
  found.textContent = piece;
  element.append(found);
}

/** Marks what was found without touching the text, where the browser can. */
function mark(groups: readonly Group[], words: readonly string[]): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  if (words.length === 0) return;
  const ranges: Range[] = [];
  for (const { items } of groups) {
    for (const { element } of items) {
      if (element.hidden) continue;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const [start, end] of runsOf(node.nodeValue ?? '', words)) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, end);
          ranges.push(range);
        }
      }
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}

function say(
  status: HTMLElement,
  count: number | undefined,
  all: number,
  query: string,
  search: string,
): void {
  if (count === undefined) {
    status.textContent = '';
    return;
  }
  status.textContent = count === 0 ? 'No question is like that. ' : `${count} of ${all} questions`;
  if (count > 0 || query === '') return;
  const link = document.createElement('a');
  link.href = `${search}?${new URLSearchParams({ q: query })}`;
  link.textContent = `Search everything for “${query}”`;
  status.append(link);
}
