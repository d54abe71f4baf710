import type { SchemaContext } from 'astro:content';
import { z } from 'astro/zod';
import type { Kind } from '../permalinks/kinds.ts';
import { foreignFieldHint } from './foreign-fields.ts';

/** Longest description: what search engines and link previews show of one. */
const DESCRIPTION_LENGTH = 200;

/** Longest short title of a question: a line of the table of questions has room for about half of it. */
const SHORT_TITLE_LENGTH = 60;

const line = z.string().trim().min(1);

const day = z
  .date()
  .meta({ description: 'year, month and day without quotes', example: new Date('2026-11-23') });

/**
 * What an author writes above an essay; a note has the same but for `shortTitles`, `alsoAskedAs` and `first`, and a page has no
 * `topics` either.
 */
export const frontMatterSchema = z
  .strictObject({
    /** Title of the page. */
    title: line.meta({ example: 'Why I Quit Data Science' }),
    /** One or two sentences for search results, link previews and feeds. */
    description: line.max(DESCRIPTION_LENGTH).meta({
      description: `at most ${DESCRIPTION_LENGTH} characters, as search engines and link previews show no more`,
      example: 'One or two sentences that say what it is about.',
    }),
    /** Day of publication; what is from the future shows in `npm run dev` only. */
    published: day,
    /** Day of the last change of substance. */
    updated: day.optional(),
    /** What it is about, in a word or two each. */
    topics: z
      .array(line)
      .default([])
      .meta({ description: 'a list', example: ['careers', 'learning'] }),
    /** What the table of questions calls a question, by anchor; its own words if left out. */
    shortTitles: z
      .record(z.string(), line.max(SHORT_TITLE_LENGTH))
      .default({})
      .meta({
        description: `a title of at most ${SHORT_TITLE_LENGTH} characters for each anchor`,
        example: { sabbatical: 'Why not a year off?' },
      }),
    /** Other wordings of questions, by anchor: shown nowhere, found by search, filter and lost links. */
    alsoAskedAs: z
      .record(z.string(), z.array(line))
      .default({})
      .meta({
        description: 'a list of wordings for each anchor',
        example: { sabbatical: ['Why no gap year?'] },
      }),
    /** Anchors of the questions that the home page leads with; without any, it takes the first ones. */
    first: z
      .array(line)
      .default([])
      .meta({ description: 'a list of anchors', example: ['sabbatical'] }),
    /** Picture beside the text that links to it show instead of a card with its title. */
    image: line.optional().meta({
      description: 'a picture in the text’s folder',
      example: './cover.jpg',
    }),
    /** What that picture shows, for people who cannot see it. */
    imageAlt: line.optional().meta({ example: 'What the picture shows' }),
    /** Whether it is unfinished; a draft shows in `npm run dev` only. */
    draft: z.boolean().default(false).meta({ example: true }),
  })
  .meta({ title: 'the front matter of an essay', unknownField: foreignFieldHint });

const noteFrontMatterSchema = frontMatterSchema
  .omit({ shortTitles: true, alsoAskedAs: true, first: true })
  .meta({ title: 'the front matter of a note', unknownField: foreignFieldHint });

const pageFrontMatterSchema = noteFrontMatterSchema
  .omit({ topics: true })
  .meta({ title: 'the front matter of a page', unknownField: foreignFieldHint });

const inOrder = <S extends typeof pageFrontMatterSchema>(schema: S) =>
  schema.refine(({ published, updated = published }) => updated >= published, {
    path: ['updated'],
    error: 'is before "published"',
    params: { hint: 'Write the date of the last change after publication, or remove the field.' },
  });

const byKind = {
  essay: inOrder(frontMatterSchema),
  note: inOrder(noteFrontMatterSchema),
  page: inOrder(pageFrontMatterSchema),
} satisfies Record<Kind, unknown>;

/** What an author writes above a document of a kind, its dates in order. */
export function frontMatterOf(kind: Kind): (typeof byKind)[Kind] {
  return byKind[kind];
}

/** A text in its collection: its pictures as Astro imports them. The text itself is read from its file. */
export const documentSchema = ({ image }: SchemaContext) =>
  z.object({
    pictures: z.array(z.object({ file: z.string(), image: image() })),
  });
