import * as words from '../i18n/words.ts';

/** Where the browser keeps how many revisions of each answer its reader has seen; nothing of it leaves the browser. */
const KEY = 'answers-seen';

/** Numbers of revisions seen, by the path of the essay and the anchor of the question. */
type Seen = Record<string, Record<string, number>>;

/**
 * Marks the answers that changed since this reader last saw them, here or in the table of questions, and remembers those
 * on this page as seen now. The index of questions marks them too, and does not count as seeing them.
 */
export function markNewRevisions(): void {
  const seen = read();
  for (const group of document.querySelectorAll<HTMLElement>('[data-essay]')) {
    const { essay = '' } = group.dataset;
    const known = seen[essay] ?? {};
    for (const answer of group.querySelectorAll<HTMLElement>('[data-answer]')) {
      const { answer: anchor = '', revisions = '0' } = answer.dataset;
      const before = known[anchor];
      if (before !== undefined && before < Number(revisions)) mark(answer, group, anchor);
      if (answer.matches('.answer')) known[anchor] = Number(revisions);
    }
    if (group.querySelector('.answer')) seen[essay] = known;
  }
  write(seen);
}

function mark(answer: HTMLElement, group: HTMLElement, anchor: string): void {
  const note = answer.querySelector('.revisions li, .revised');
  note?.append(label());
  for (const link of group.querySelectorAll(`.table-of-questions a[href="#${CSS.escape(anchor)}"]`)) {
    link.append(label());
  }
}

function label(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'changed';
  element.textContent = words.newToYou;
  return element;
}

function read(): Seen {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Seen;
  } catch {
    // A reader may forbid storage; whatever else stands there is not ours.
    return {};
  }
}

function write(seen: Seen): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // Full or forbidden: then nothing is remembered.
  }
}
