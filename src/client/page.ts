import { keysDo } from '../i18n/words.ts';
import styles from './page.css?inline';
import { QUESTIONS } from '../permalinks/paths.ts';
import { prepareAnnouncements } from './announce.ts';
import { markNewRevisions } from './new-revisions.ts';
import { copyOnClick } from './copy.ts';
import { listenToKeys, type Shortcut } from './keys.ts';
import { brokenLink } from './broken-link.ts';
import { focusScrollersOnly } from './scrollers.ts';
import { offerToShare } from './share.ts';
import { canStep, step } from './step-questions.ts';
import { addStyles } from './styles.ts';

const questions = import.meta.env.BASE_URL + QUESTIONS.slice(1);

const openSearch = () => {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  if (!link) return;
  import('./search-dialog.ts').then(
    ({ openSearch: open }) => open(link),
    // Offline, or from a version of the site that is gone: the page of the search may still be there.
    () => location.assign(link.href),
  );
};

const shortcuts: Shortcut[] = [
  { key: 'j', applies: canStep, does: keysDo.next, run: () => step(1) },
  { key: 'k', applies: canStep, does: keysDo.previous, run: () => step(-1) },
  { key: '/', applies: () => true, does: keysDo.search, run: openSearch },
  { key: '?', applies: () => true, does: keysDo.list, run: () => void openKeys() },
];
const openKeys = async () => (await import('./keys-dialog.ts')).showKeys(shortcuts);

listenToKeys(shortcuts);
const keys = document.querySelector<HTMLButtonElement>('[data-keys]');
keys?.addEventListener('click', () => void openKeys());
document.querySelector('[data-search]')?.addEventListener('click', (event) => {
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
  // In a new tab, the page of the search is meant.
  if (ctrlKey || metaKey || shiftKey || document.querySelector('form[data-index]')) return;
  event.preventDefault();
  openSearch();
});

addStyles(styles);
prepareAnnouncements();
copyOnClick();
offerToShare();
focusScrollersOnly();
markNewRevisions();

// Few readers select words, and fewer are lost: what helps them waits until it is needed.
document.addEventListener(
  'selectionchange',
  () => void import('./quote.ts').then(({ offerQuotations }) => offerQuotations()),
  { once: true },
);

const lookAtAnchor = () => {
  document.querySelector('.lost')?.remove();
  const link = brokenLink();
  if (link !== undefined)
    void import('./suggest-pages.ts').then(({ suggestPages }) => suggestPages(link, questions));
};
lookAtAnchor();
addEventListener('hashchange', lookAtAnchor);

// A click that waited for this script may be one that only what helps to read can answer.
if (document.querySelector('.prose')) (await import('./reading-aids.ts')).helpReading();
