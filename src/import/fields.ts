import { fieldKey, foreignFieldHint, namesOfField } from '../content/foreign-fields.ts';
import { topicSlug } from '../site-model/topics.ts';
import type { ForeignPost } from './foreign-site.ts';

/** Most characters of a description. */
const DESCRIPTION_LENGTH = 200;

/** A picture as a field of another site names it. */
export interface ForeignPicture {
  url: string;
  alt: string | undefined;
}

/** The fields of a post as this site has them. */
export interface PostFields {
  title: string | undefined;
  /** As its author wrote it, in one line. */
  description: string | undefined;
  /** As in 2026-11-23. */
  published: string | undefined;
  /** Day of the last change. */
  updated: string | undefined;
  topics: string[];
  draft: boolean;
  /** The picture that the old site showed above the text. */
  cover: ForeignPicture | undefined;
  /** The picture that it showed in previews of links: one of its own, or that above the text. */
  preview: ForeignPicture | undefined;
  /** Piece of the address that its author chose. */
  slug: string | undefined;
  /** Other addresses that it had, as written. */
  aliases: string[];
  /** Fields that mean nothing here, each with what to do about it. */
  unused: { name: string; hint: string }[];
}

/** Names of fields that have no counterpart in the front matter here, but are imported. */
const ALIASES = ['aliases', 'alias', 'redirectfrom', 'redirects', 'oldurls'];
const ADDRESSES = ['permalink', 'url', 'slug', 'link', 'path'];
const COVERS = [
  'cover',
  'coverimage',
  'featuredimage',
  'featureimage',
  'heroimage',
  'image',
  'images',
  'banner',
  'thumbnail',
];
/** Pictures that only previews of links showed. */
const PREVIEWS = ['ogimage', 'socialimage'];
const PREVIEW_TEXTS = ['ogimagealt', 'socialimagealt', 'imagealt'];
const COVER_TEXTS = [
  'alt',
  'imagealt',
  'coveralt',
  'coverimagealt',
  'featuredimagealt',
  'featureimagealt',
  'heroimagealt',
];

/** Dates in the order in which they are believed. */
const DATES = ['published', 'date', 'pubdate', 'publishdate', 'datepublished', 'publishedat'];

/** Names that generators use to collect posts, which are no topics. */
const COLLECTIONS = new Set(['all', 'blog', 'nav', 'page', 'pages', 'post', 'posts', 'uncategorized']);

/**
 * Reads the fields of a post, whatever its generator calls them.
 *
 * @param options Whether a line of words is a list of topics, as in Jekyll, or one topic.
 */
export function readFields(
  { fields }: Pick<ForeignPost, 'fields'>,
  { spacesDivide = false } = {},
): PostFields {
  const byKey = new Map(Object.entries(fields).map(([name, value]) => [fieldKey(name), { name, value }]));
  const used = new Set<string>();
  const values = (names: readonly string[]) =>
    names.flatMap((name) => {
      const found = byKey.get(name);
      if (!found) return [];
      used.add(name);
      return found.value === null || found.value === undefined || found.value === '' ? [] : [found.value];
    });
  const first = <T>(names: readonly string[], read: (value: unknown) => T | undefined) =>
    values(names)
      .map(read)
      .find((value) => value !== undefined);
  const published = first([...DATES, ...namesOfField('published')], dayOf);
  const updated = first(namesOfField('updated'), dayOf);
  const isDraft =
    values(namesOfField('draft')).some((value) => value === true || value === 'true') ||
    byKey.get('published')?.value === false ||
    values(['status']).some(
      (value) => typeof value === 'string' && /^(?:draft|private|pending)$/i.test(value),
    );
  const cover = pictureOf(values(COVERS), first(COVER_TEXTS, lineOf));
  const result = {
    title: first(namesOfField('title'), lineOf),
    description: first(namesOfField('description'), lineOf),
    published,
    updated,
    topics: topicsOf(values(['tags', 'categories', ...namesOfField('topics')]), spacesDivide),
    draft: isDraft,
    cover,
    preview: pictureOf(values(PREVIEWS), first(PREVIEW_TEXTS, lineOf)) ?? cover,
    slug: first(['slug'], lineOf),
    aliases: values(ALIASES).flatMap(listOf),
  };
  for (const name of ADDRESSES) used.add(name);
  const unused = [...byKey].flatMap(([key, { name }]) =>
    used.has(key)
      ? []
      : [{ name, hint: foreignFieldHint(name, []) ?? 'It means nothing here and is left out.' }],
  );
  return { ...result, unused };
}

/** A description that fits: its first words, if it is too long. */
export function fittingDescription(text: string, shorten: (text: string, length: number) => string): string {
  return text.length <= DESCRIPTION_LENGTH ? text : shorten(text, DESCRIPTION_LENGTH);
}

/** A day as it is written, whatever its zone; for numbers, seconds or milliseconds since 1970 in Greenwich. */
export function dayOf(value: unknown): string | undefined {
  if (typeof value === 'number') return dayOf(new Date(value < 1e11 ? value * 1000 : value).toISOString());
  if (typeof value !== 'string') return undefined;
  const [, year, month, day] = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(value) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined)
    return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  // “Jul 08 2022” and “Tue, 05 Mar 2024 10:00:00 -0500” name a day, too, which no zone may move.
  const parsed = new Date(`${value.replace(/\s\d{1,2}:\d\d.*$/, '')} UTC`);
  return Number.isNaN(parsed.getTime()) ? undefined : parsed.toISOString().slice(0, 10);
}

function realDay(day: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

function lineOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const line = String(value)
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line || undefined;
}

/** A list, or what stands for one: `careers, learning`. */
function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(listOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listOf);
  const line = lineOf(value);
  return line === undefined ? [] : [line];
}

function topicsOf(values: readonly unknown[], spacesDivide: boolean): string[] {
  const topics = new Map<string, string>();
  for (const value of values) {
    const divider = typeof value === 'string' && !value.includes(',') && spacesDivide ? /\s+/ : ',';
    const names = typeof value === 'string' ? value.split(divider) : listOf(value);
    for (const name of names.map((each) => each.trim())) {
      const slug = topicSlug(name);
      if (slug !== '' && slug.length <= 100 && !COLLECTIONS.has(slug) && !topics.has(slug))
        topics.set(slug, name);
    }
  }
  return [...topics.values()];
}

function pictureOf(values: readonly unknown[], alt: string | undefined): ForeignPicture | undefined {
  for (const value of values) {
    if (typeof value === 'string') return { url: value, alt };
    if (Array.isArray(value)) {
      const picture = pictureOf(value, alt);
      if (picture) return picture;
    } else if (typeof value === 'object' && value !== null) {
      const held = new Map(Object.entries(value).map(([name, each]) => [fieldKey(name), each as unknown]));
      const url = ['src', 'url', 'path', 'image', 'feature']
        .map((name) => held.get(name))
        .find((each) => typeof each === 'string');
      const said = lineOf(held.get('alt')) ?? lineOf(held.get('caption')) ?? alt;
      if (typeof url === 'string') return { url, alt: said };
    }
  }
  return undefined;
}
