import { similarity } from './similarity.ts';

/** A place that somebody may have meant who followed a link that leads nowhere. */
export interface RecoveryCandidate {
  /** Path of the page of the essay or note, base path included. */
  page: string;
  /** Anchor of the question or part; empty for the page itself. */
  anchor: string;
  /** Whether it is a part, which has no page of its own. */
  part?: true;
  /** Words of the title, question or part. */
  text: string;
  /** Other words it goes or went by. */
  also: readonly string[];
}

/** Below this a link and a place have little more than small words in common. */
const ENOUGH = 0.4;

/**
 * The places that a lost link may have meant, the most similar first: those whose words, now or formerly, are most like the
 * words in the link. For a page below that of a text, the places in the text come before the text itself.
 *
 * @param link Path of the link, base path included, with its anchor, if it has one: `/essays/an-essay/#old-words`.
 * @param most Most places of the result.
 */
export function mostSimilarPlaces(
  link: string,
  places: readonly RecoveryCandidate[],
  most: number,
): RecoveryCandidate[] {
  const text = textAbove(link, places);
  const lost = wordingsOf(text === undefined ? link : link.slice(text.length));
  return places
    .map((place) => {
      const known = [place.text, place.anchor || place.page.split('/').at(-2) || '', ...place.also];
      const score = Math.max(...lost.flatMap((one) => known.map((other) => similarity(one, other))));
      // Of two alike places the one on the page that the link names.
      if (place.page === text && place.anchor === '') return { place, score: ENOUGH };
      return { place, score: score + (link.startsWith(place.page) ? 0.05 : 0) };
    })
    .filter(({ score }) => score >= ENOUGH)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ place }) => place);
}

/** The page of the text that a link leads below: `/essays/work/` for `/essays/work/lost/`. */
function textAbove(link: string, places: readonly RecoveryCandidate[]): string | undefined {
  const isBelow = (page: string) => link.startsWith(page) && !/^(?:#|$)/.test(link.slice(page.length));
  return places.find(({ page }) => isBelow(page))?.page;
}

/**
 * Link to a place from some page: within it where it is there, else to the answer alone, else to its place in the essay.
 *
 * @param from Path of that page, base path included.
 */
export function linkTo({ page, anchor, part }: RecoveryCandidate, from: string): string {
  if (anchor === '') return page;
  if (from === page) return `#${anchor}`;
  return part ? `${page}#${anchor}` : `${page}${anchor}/`;
}

/** What a link says in words: its anchor, or the last piece of its path and all of them. */
function wordingsOf(link: string): string[] {
  const [path = '', anchor] = decode(link).split('#');
  if (anchor) return [anchor];
  const pieces = path
    .replace(/\.\w+$/, '')
    .split('/')
    .filter(Boolean);
  return [pieces.at(-1) ?? '', pieces.join(' ')];
}

function decode(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
