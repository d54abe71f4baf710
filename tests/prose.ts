import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEST_SITE } from './test-site.ts';

const QUESTIONS = 6;

/** What an article is made of, as everybody takes it: Markdown, and a question over every so many paragraphs. */
export interface Article {
  title: string;
  description: string;
  /** Day of publication. */
  day: string;
  body: string;
  words: number;
}

/**
 * An article of plain paragraphs of the example. Made-up sentences would not do: their words come again and again, so that
 * they compress to a third of what prose does.
 *
 * @param most How many words it has at most.
 */
export function articleOfProse(most: number): Article {
  const paragraphs = readdirSync(TEST_SITE.content, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .toSorted()
    .flatMap((file) =>
      withoutFrontMatter(readFileSync(join(TEST_SITE.content, file), 'utf8')).split(/\n{2,}/),
    )
    .filter((block) => /^[A-Z]/.test(block) && !/[<{}[\]]/.test(block));
  const taken: string[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    const more = paragraph.split(/\s+/).length;
    if (words + more > most) break;
    taken.push(paragraph);
    words += more;
  }
  const each = Math.ceil(taken.length / QUESTIONS);
  const body = taken
    .map((text, index) => (index % each === 0 ? `## What about point ${index / each + 1}?\n\n${text}` : text))
    .join('\n\n');
  return {
    title: 'An article of plain prose',
    description: 'The same article for every generator that is compared.',
    day: '2026-01-02',
    body,
    words,
  };
}

/** The article as an essay's file. */
export function essayOf({ title, description, day, body }: Article): string {
  return `---\ntitle: ${title}\ndescription: ${description}\npublished: ${day}\n---\n\n${body}\n`;
}

function withoutFrontMatter(mdx: string): string {
  return mdx.replace(/^---\n.*?\n---\n/s, '').trim();
}
