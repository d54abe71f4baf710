import { brokenLink } from '../i18n/words.ts';
import { mostSimilarPlaces, linkTo, type RecoveryCandidate } from '../permalinks/recovery.ts';

/** Most places to offer; more would be a list to search. */
const MOST = 3;

/**
 * Offers the most similar places to a reader whose link leads nowhere: to an anchor that the page does not have, or to a page
 * that is not there. Says nothing where nothing is like it.
 *
 * @param link Path that was followed, with its anchor.
 * @param questions Address of the list of all questions.
 */
export async function suggestPages(link: string, questions: string): Promise<void> {
  const main = document.querySelector('main');
  if (!main) return;
  const places = mostSimilarPlaces(link, await fetchPlaces(questions), MOST);
  // The text of the page that is not there has a column of its own.
  const column = main.querySelector('[data-not-found]')?.parentElement ?? main;
  if (places.length > 0) column.prepend(offer(places));
}

/** None for a reader who is offline, or on to another page already. */
async function fetchPlaces(questions: string): Promise<RecoveryCandidate[]> {
  try {
    const response = await fetch(questions);
    return response.ok ? ((await response.json()) as RecoveryCandidate[]) : [];
  } catch {
    return [];
  }
}

function offer(places: readonly RecoveryCandidate[]): HTMLElement {
  const box = document.createElement('div');
  box.className = 'lost';
  box.role = 'status';
  const words = document.createElement('p');
  words.textContent = brokenLink;
  const list = document.createElement('ul');
  for (const place of places) {
    const link = document.createElement('a');
    link.href = linkTo(place, location.pathname);
    link.textContent = place.text;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  box.append(words, list);
  return box;
}
