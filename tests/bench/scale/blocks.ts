import type { Chance } from './chance.ts';
import type { Speaker } from './vocabulary.ts';

/** A block that reads the same everywhere, or one that others write another way than this site. */
export type Block = string | { mdx: string; markdown: string };

/** Some words in a row. */
export function phrase(count: number, say: Speaker): string {
  return Array.from({ length: count }, say).join(' ');
}

/** Words with a capital in front. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A sentence, short or long, some with a comma, a dash or a word that matters. */
export function sentence(say: Speaker, chance: Chance): string {
  const words = Array.from({ length: Math.round(3 + 26 * chance.next() ** 1.6) }, say);
  const at = chance.whole(1, words.length - 1);
  if (chance.is(0.4)) words[at] = `${words[at - 1] === words[at] ? '' : words[at]},`;
  else if (chance.is(0.08)) words[at] = `*${words[at]}*`;
  else if (chance.is(0.05)) words[at] = `\`${words[at]}\``;
  return capital(words.filter(Boolean).join(' ').replace(/,$/, '')) + chance.one(['.', '.', '.', '.', '?']);
}

/**
 * Paragraphs of so many words in all.
 *
 * @param aside Called at the end of each sentence for what stands there besides, a footnote's mark.
 */
export function paragraphs(length: number, say: Speaker, chance: Chance, aside: () => string): string[] {
  const written: string[] = [];
  let left = length;
  while (left > 0) {
    const sentences = Array.from({ length: chance.whole(1, 6) }, () => sentence(say, chance) + aside());
    const text = sentences.join(' ');
    written.push(text);
    left -= text.split(' ').length;
  }
  return written;
}

/** What some answers have besides paragraphs, and how many of them. */
export const EXTRAS: readonly [
  share: number,
  block: (say: Speaker, chance: Chance, name: string) => Block,
][] = [
  [0.15, (say, chance) => times(chance.whole(3, 6), () => `- ${sentence(say, chance)}`)],
  [0.05, (say, chance) => `> ${sentence(say, chance)}`],
  [0.1, code],
  [0.08, table],
  [0.04, callout],
];

function code(say: Speaker, chance: Chance): Block {
  const name = () => say().replace(/\W/g, '');
  const lines = times(
    chance.whole(3, 18),
    () => `const ${name()} = await ${name()}(${chance.whole(0, 99)}, '${name()}'); // ${phrase(3, say)}`,
  );
  return `\`\`\`js\n${lines}\n\`\`\``;
}

function table(say: Speaker, chance: Chance): Block {
  const row = () => `| ${say()} | ${chance.whole(1, 999)} | ${phrase(3, say)} |`;
  const body = `| ${say()} | ${say()} | ${say()} |\n| --- | --: | --- |\n${times(chance.whole(2, 8), row)}`;
  return { mdx: `Table: ${capital(phrase(4, say))}\n\n${body}`, markdown: body };
}

function callout(say: Speaker, chance: Chance): Block {
  const text = sentence(say, chance);
  return { mdx: `<Callout kind="note">\n\n${text}\n\n</Callout>`, markdown: `> ${text}` };
}

/** A figure with values of its own; peers have none. */
export function figure(chance: Chance): Block {
  const correlation = chance.whole(0, 9) / 10;
  const tops = `${chance.whole(5, 50)}, ${chance.whole(5, 50)}`;
  return { mdx: `<SkillsIntersection tops={[${tops}]} correlation={${correlation}} />`, markdown: '' };
}

function times(count: number, line: () => string): string {
  return Array.from({ length: count }, line).join('\n');
}
