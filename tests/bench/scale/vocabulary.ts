import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chanceOf, type Chance } from './chance.ts';

/** Different words that a language of the bench has; ten years of essays use about as many. */
const WORDS = 20_000;

/** How steeply words grow rare (B. Mandelbrot, An informational theory of the statistical structure of languages, 1953). */
const [STEEPNESS, FLATTENING] = [1.07, 2.7];

/** Words of one subject, and how often one of them is taken instead of any. */
const [SUBJECT_WORDS, SUBJECT_SHARE] = [24, 0.12];

/** The commonest words, which belong to no subject. */
const EVERYWHERE = 250;

/** Takes a word. */
export type Speaker = () => string;

/** The words of the bench's texts, the commonest first: those that this project's own prose uses, then coined ones. */
export function vocabulary(): readonly string[] {
  const counts = new Map<string, number>();
  const prose = readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .map((file) => join('content', file));
  for (const file of [...prose, 'README.md', 'CONTRIBUTING.md']) {
    for (const word of readFileSync(file, 'utf8')
      .toLowerCase()
      .match(/(?<![\w/.-])[a-z]+(?![\w/.-])/g) ?? []) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const used = [...counts].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const words = new Set(used.map(([word]) => word));
  const chance = chanceOf(1);
  while (words.size < WORDS) words.add(coined(chance));
  return [...words];
}

/** A word that nobody has used yet, as names and terms are to whoever reads them first. */
function coined(chance: Chance): string {
  const syllable = () =>
    chance.one(['b', 'br', 'd', 'dr', 'g', 'gr', 'l', 'm', 'n', 'pl', 'r', 's', 'st', 't', 'tr', 'v', 'w']) +
    chance.one(['a', 'e', 'i', 'o', 'ea']) +
    chance.one(['', '', 'l', 'n', 'r', 's', 'm']);
  const body = Array.from({ length: chance.whole(1, 3) }, syllable).join('');
  return body + chance.one(['', '', 'ing', 'ed', 'er', 'ion', 'ness', 'al', 'ly', 's']);
}

/** Somebody who uses words as often as people do, and those of some subjects more often. */
export function speaker(words: readonly string[], chance: Chance): { about: () => Speaker } {
  const total: number[] = [];
  words.forEach((_, rank) => total.push((total.at(-1) ?? 0) + (rank + FLATTENING) ** -STEEPNESS));
  const any = () => words[rankAt(total, chance.next() * (total.at(-1) ?? 0))] ?? '';
  return {
    about: () => {
      const subject = Array.from(
        { length: SUBJECT_WORDS },
        () => words[chance.whole(EVERYWHERE, words.length - 1)] ?? '',
      );
      return () => (chance.is(SUBJECT_SHARE) ? chance.one(subject) : any());
    },
  };
}

/** First place of a rising list that reaches a value. */
function rankAt(total: readonly number[], value: number): number {
  let [low, high] = [0, total.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((total[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
