import * as words from '../../i18n/words.ts';
import { memoize } from '../../cache/memoize.ts';
import { cardNames } from '../../site-model/card-names.ts';
import type { Writing } from '../../site-model/writing.ts';
import { questionNumbers, type Ledger, type LedgerAddress } from '../../permalinks/ledger.ts';
import { paths } from '../../permalinks/paths.ts';
import type { FileProblem } from '../../diagnostics/problem.ts';
import { site } from '../../site.ts';
import { drawnExcerpt, type Card } from './card-layout.ts';
import { writingCardName, type PageCard } from '../../permalinks/card-naming.ts';
import { canSet, charactersWithoutFont } from './fonts.ts';

/** Cards of the pages that are neither essays nor answers, by their names. */
const PAGES = {
  site: { title: site.name, text: site.description },
  notes: { title: words.notes, text: words.cards.notes },
  tags: { title: words.topics.title, text: words.topics.description },
  essays: { title: words.essays, text: site.description },
  questions: { title: words.faq.heading, text: words.faq.description },
  search: { title: words.searchPage.heading, text: words.searchPage.description },
  subscribe: { title: words.subscription.heading, text: words.cards.subscribe },
  about: { title: words.aboutSite(site.name), text: words.cards.about },
} satisfies Record<PageCard, Pick<Card, 'title' | 'text'>>;

/** What stands below the rule of a card of somebody's text. */
const SIGNED = { site: site.name, author: site.author?.name };

/** A card as pages name it. */
export interface CardLink {
  /** Path of the picture. */
  path: string;
  /** Text alternative: the words drawn on it, or what an author says of a picture. */
  alt: string;
}

/** The card of a page that is neither an essay nor an answer. */
export function pageCard(page: PageCard): CardLink {
  return linkTo(page, { ...PAGES[page], source: '', site: site.name });
}

/** A card by its name, with what it draws. */
export function linkTo(name: string, card: Card): CardLink {
  const { title, text, source, author } = legible(card);
  const excerpt = drawnExcerpt(text);
  const words = [source, title === card.site ? '' : title, excerpt, card.site, author].filter(Boolean);
  return { path: paths.card(name), alt: words.join(' · ') };
}

/** What the card of a published address says, and the address that names it. */
interface ContentCard {
  card: Card;
  /** The essay or question whose card it is; a part shows that of its question. */
  owner: LedgerAddress;
}

/** Whether a card can set a title. */
export function hasCard(title: string): boolean {
  return canSet(title.normalize('NFC'));
}

/** The picture or card of what is at a published address; the site's own for what has none. */
export function cardAt(address: LedgerAddress, writing: readonly Writing[], ledger: Ledger): CardLink {
  const cover = writing.find(({ page }) => page === address)?.cover;
  const ownName = writingCardName(address);
  if (cover && ownName !== undefined) return { path: paths.cover(ownName), alt: cover.alt };
  const content = contentCards(writing).get(address);
  const name = content && canSet(content.card.title) ? nameOf(content.owner, ledger) : undefined;
  return content && name !== undefined ? linkTo(name, content.card) : pageCard('site');
}

/**
 * Every card of the site by its name, as in its address. A name that was ever given stays: a card of what moved shows what
 * its address redirects to.
 */
export function allCards(writing: readonly Writing[], ledger: Ledger): Map<string, Card> {
  const cards = new Map<string, Card>(
    Object.entries(PAGES).map(([name, page]) => [name, { ...page, source: '', site: site.name }]),
  );
  const content = contentCards(writing);
  for (const [name, owner] of cardNames(writing, ledger)) {
    const card = content.get(owner)?.card;
    if (card && canSet(card.title)) cards.set(name, legible(card));
  }
  return cards;
}

/** What to tell the author of a text of which some cards cannot be drawn; `undefined` if all can. */
export function cardProblem({
  title,
  questions,
}: Writing): Pick<FileProblem, 'message' | 'hint'> | undefined {
  const titles = [title, ...questions.map(({ text }) => text)].filter((each) => !canSet(each));
  if (titles.length === 0) return undefined;
  const characters = charactersWithoutFont(titles.join('')).join(' ');
  return {
    message: `The card fonts have no ${characters}, so links show the site's card for ${titles.map((each) => `“${each}”`).join(', ')}.`,
    hint: 'Install a Fontsource package for the script, and add it to FAMILIES in src/outputs/cards/fonts.ts.',
  };
}

/** Name of a card: the number of its question, which never changes, or the slug of its essay, whose old ones stay alive. */
function nameOf(owner: LedgerAddress, ledger: Ledger): string | undefined {
  const page = writingCardName(owner);
  if (page !== undefined) return page;
  const number = questionNumbers(ledger).get(owner);
  return number === undefined ? undefined : String(number);
}

/** What the cards of essays, notes, questions and parts say, by published address. */
const contentCards = memoize(contentCardsOf);

function contentCardsOf(writing: readonly Writing[]): Map<LedgerAddress, ContentCard> {
  return new Map(
    writing.flatMap(({ page, slug, title, description, questions }): [LedgerAddress, ContentCard][] => {
      const whole = { title, text: description, source: '', ...SIGNED };
      return [
        [page, { card: whole, owner: page }],
        ...questions.flatMap(({ anchor, text, excerpt, parts }) => {
          const owner = paths.place(slug, anchor);
          const card = { title: text, text: excerpt, source: title, ...SIGNED };
          return [anchor, ...parts.map((part) => part.anchor)].map((each): [LedgerAddress, ContentCard] => [
            paths.place(slug, each),
            { card, owner },
          ]);
        }),
      ];
    }),
  );
}

/** A card without the texts that its typefaces cannot set: nothing is better than empty boxes. */
function legible({ title, text, source, site: name, author = '' }: Card): Card {
  const shown = (words: string) => (canSet(words) ? words : '');
  return {
    title,
    text: shown(text),
    source: shown(source),
    site: name,
    ...(shown(author) !== '' && { author }),
  };
}
