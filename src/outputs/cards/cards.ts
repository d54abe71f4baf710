import * as words from '../../i18n/words.ts';
import { cardNames } from '../../site-model/card-names.ts';
import type { Writing } from '../../site-model/essay.ts';
import { questionNumbers, type Ledger, type LedgerAddress } from '../../permalinks/ledger.ts';
import { paths } from '../../permalinks/paths.ts';
import { site } from '../../site.ts';
import type { Card } from './card.ts';
import { writingCardName, type PageCard } from '../../permalinks/card-names.ts';
import { canSet } from './fonts.ts';

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

/** Path of the card of a page that is neither an essay nor an answer. */
export function pageCard(page: PageCard): string {
  return paths.card(page);
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

/** Path of the card of what is at a published address; the site's own for what has none. */
export function cardAt(address: LedgerAddress, writing: readonly Writing[], ledger: Ledger): string {
  const content = contentCards(writing).get(address);
  const name = content && canSet(content.card.title) ? nameOf(content.owner, ledger) : undefined;
  return name === undefined ? pageCard('site') : paths.card(name);
}

/**
 * Every card of the site by its name, as in its address. A name that was ever given stays: a card of what moved shows what
 * it leads to now.
 *
 * @param warn Called with each title that no card can set.
 */
export function allCards(
  writing: readonly Writing[],
  ledger: Ledger,
  warn: (reason: string) => void = () => undefined,
): Map<string, Card> {
  const cards = new Map<string, Card>(
    Object.entries(PAGES).map(([name, page]) => [name, { ...page, source: '', site: site.name }]),
  );
  const content = contentCards(writing);
  for (const { title } of new Set([...content.values()].map(({ card }) => card))) {
    if (canSet(title)) continue;
    warn(`“${title}” has letters that no typeface of the cards has; its links show the site's card.`);
  }
  for (const [name, owner] of cardNames(writing, ledger)) {
    const card = content.get(owner)?.card;
    if (card && canSet(card.title)) cards.set(name, legible(card));
  }
  return cards;
}

/** Name of a card: the number of its question, which never changes, or the slug of its essay, whose old ones keep working. */
function nameOf(owner: LedgerAddress, ledger: Ledger): string | undefined {
  const page = writingCardName(owner);
  if (page !== undefined) return page;
  const number = questionNumbers(ledger).get(owner);
  return number === undefined ? undefined : String(number);
}

const cache = new WeakMap<readonly Writing[], ReadonlyMap<LedgerAddress, ContentCard>>();

/** What the cards of essays, notes, questions and parts say, by published address; once for all that ask of one list. */
function contentCards(writing: readonly Writing[]): ReadonlyMap<LedgerAddress, ContentCard> {
  const cards = cache.get(writing) ?? makeContentCards(writing);
  cache.set(writing, cards);
  return cards;
}

function makeContentCards(writing: readonly Writing[]): Map<LedgerAddress, ContentCard> {
  return new Map(
    writing.flatMap(({ page, slug, title, description, questions }): [LedgerAddress, ContentCard][] => {
      const whole = composed({ title, text: description, source: '', site: site.name });
      return [
        [page, { card: whole, owner: page }],
        ...questions.flatMap(({ anchor, text, excerpt, parts }) => {
          const owner = paths.place(slug, anchor);
          const card = composed({ title: text, text: excerpt, source: title, site: site.name });
          return [anchor, ...parts.map((part) => part.anchor)].map((each): [LedgerAddress, ContentCard] => [
            paths.place(slug, each),
            { card, owner },
          ]);
        }),
      ];
    }),
  );
}

/** A card in the letters that typefaces have: "é" and not "e" with a mark. */
function composed({ title, text, source, site: name }: Card): Card {
  return {
    title: title.normalize('NFC'),
    text: text.normalize('NFC'),
    source: source.normalize('NFC'),
    site: name,
  };
}

/** A card without the texts that its typefaces cannot set: nothing is better than empty boxes. */
function legible({ title, text, source, site: name }: Card): Card {
  return { title, text: canSet(text) ? text : '', source: canSet(source) ? source : '', site: name };
}
