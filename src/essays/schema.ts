import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import type { Kind } from './essay.ts';

/** Longest description: what search engines and link previews show of one. */
const DESCRIPTION_LENGTH = 200;

const line = (what: string) =>
  z
    .string({
      error: (issue) => (issue.input === undefined ? `is missing: ${what}` : `is not a text: ${what}`),
    })
    .trim()
    .min(1, `is empty: ${what}`);

const day = (what: string) =>
  z.date({
    error: (issue) =>
      issue.input === undefined
        ? `is missing: ${what}, as in 2026-11-23`
        : 'is not a date of the form 2026-11-23 (year, month, day, without quotes)',
  });

/** What an author writes above an essay; a note has the same but for `alsoAskedAs` and `first`. Messages continue a sentence that begins with the field's name. */
export const frontMatterSchema = z.strictObject({
  /** Title of the page. */
  title: line('the title'),
  /** One or two sentences for search results, link previews and feeds. */
  description: line('one or two sentences that say what it is about').max(
    DESCRIPTION_LENGTH,
    `is longer than ${DESCRIPTION_LENGTH} characters, more than search engines and link previews show`,
  ),
  /** Day of publication; what is from the future shows in `npm run dev` only. */
  published: day('the day of publication'),
  /** Day of the last change of substance. */
  updated: day('the day of the last change').optional(),
  /** What it is about, in a word or two each. */
  topics: z.array(line('a topic'), { error: 'is not a list of texts, as in [careers]' }).default([]),
  /** Other wordings of questions, by anchor: shown nowhere, found by search, filter and lost links. */
  alsoAskedAs: z
    .record(
      z.string(),
      z.array(line('another wording'), { error: 'is not a list of wordings for each anchor' }),
      { error: 'is not a list of wordings for each anchor' },
    )
    .default({}),
  /** Anchors of the questions that the home page leads with; without any, it takes the first ones. */
  first: z.array(line('an anchor'), { error: 'is not a list of anchors, as in [sabbatical]' }).default([]),
  /** Whether it is unfinished; a draft shows in `npm run dev` only. */
  draft: z.boolean({ error: 'is neither true nor false' }).default(false),
});

const noteFrontMatterSchema = frontMatterSchema.omit({ alsoAskedAs: true, first: true });

/** What an author writes above a document of a kind. */
export function frontMatterOf(kind: Kind): typeof noteFrontMatterSchema {
  return kind === 'note' ? noteFrontMatterSchema : frontMatterSchema;
}

const partSchema = z.object({ anchor: z.string(), text: z.string(), line: z.number() });

/** What the loader adds to the front matter. */
const read = ({ image }: SchemaContext) => ({
  outline: z.object({
    questions: z.array(
      partSchema.extend({
        parts: z.array(partSchema),
        excerpt: z.string(),
        words: z.number(),
        hash: z.string(),
      }),
    ),
    words: z.number(),
    excerpt: z.string(),
  }),
  figures: z.array(z.object({ figure: z.string(), state: z.string(), id: z.string().optional() })),
  pictures: z.array(z.object({ name: z.string(), file: z.string(), image: image() })),
});

/** An essay in its collection: its front matter, and what the loader read from the text. */
export const essaySchema = (context: SchemaContext) => frontMatterSchema.extend(read(context));

/** A note in its collection. */
export const noteSchema = (context: SchemaContext) => noteFrontMatterSchema.extend(read(context));
