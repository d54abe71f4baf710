import type { Essay } from '../essays/essay.ts';
import { getEssays, getLedger } from '../essays/load.ts';
import { questionNumbers } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import { site } from '../site.ts';
import { canSet, type Card } from './card.ts';

/** The card of every page that does not have one of its own. */
const siteCard: Card = { title: site.name, text: site.description, source: '', site: site.name };

/** Path of the card of a question; the site's own while it has no number, or in a script that the typeface lacks. */
export function questionCard(number: number | undefined, question: string): string {
  return number !== undefined && canSet(question) ? paths.card(String(number)) : paths.card('site');
}

/** Path of the card of an essay; the site's own in a script that the typeface lacks. */
export function essayCard(essay: { slug: string; title: string }): string {
  return canSet(essay.title) ? paths.card(`essay-${essay.slug}`) : paths.card('site');
}

/** Path of the card of what is at a published address; the site's own for what has none. */
export function cardAt(address: string, essays: readonly Essay[]): string {
  for (const essay of essays) {
    if (address === paths.essay(essay.slug)) return essayCard(essay);
    const question = essay.questions.find(({ anchor }) => address === paths.place(essay.slug, anchor));
    if (question) return questionCard(questionNumbers(getLedger()).get(address), question.text);
  }
  return paths.card('site');
}

/** Every card of the site by its name, as in its address. */
export async function allCards(): Promise<Map<string, Card>> {
  const numbers = questionNumbers(getLedger());
  const cards = new Map([['site', siteCard]]);
  for (const essay of await getEssays()) {
    const { slug, title, description } = essay;
    if (canSet(title))
      cards.set(`essay-${slug}`, { title, text: legible(description), source: '', site: site.name });
    for (const { anchor, text, excerpt } of essay.questions) {
      const number = numbers.get(paths.place(slug, anchor));
      if (number === undefined || !canSet(text)) continue;
      cards.set(String(number), {
        title: text,
        text: legible(excerpt),
        source: legible(title),
        site: site.name,
      });
    }
  }
  return cards;
}

/** A text if the card's typeface can set it, and nothing instead of empty boxes if not. */
function legible(text: string): string {
  return canSet(text) ? text : '';
}
