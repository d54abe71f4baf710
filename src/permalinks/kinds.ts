import { paths } from './paths.ts';
import { writingSlug } from './slug.ts';

/** What holds for all texts of a kind. */
interface KindTraits {
  /** Folder in the content. */
  folder: string;
  /** What one of them is called in messages. */
  noun: string;
  /** Path of the page of a slug. */
  page: (slug: string) => string;
  /** Path of the same as Markdown. */
  text: (slug: string) => string;
  /** Whether its `##` headings are questions; in other texts headings are only headings. */
  asks: boolean;
  /** Whether it is a post: in the feeds, in the lists and below its topics. */
  isPost: boolean;
}

/** Every kind of text. */
export const KINDS = {
  essay: {
    folder: 'essays',
    noun: 'an essay',
    page: paths.essay,
    text: paths.essayText,
    asks: true,
    isPost: true,
  },
  note: {
    folder: 'notes',
    noun: 'a note',
    page: paths.note,
    text: paths.noteText,
    asks: false,
    isPost: true,
  },
  page: {
    folder: 'pages',
    noun: 'a page',
    page: paths.page,
    text: paths.pageText,
    asks: false,
    isPost: false,
  },
} as const satisfies Record<string, KindTraits>;

/** Name of a kind of text. */
export type Kind = keyof typeof KINDS;

/** Names of all kinds of texts. */
export const KIND_NAMES = Object.keys(KINDS) as Kind[];

/**
 * First pieces of the addresses that the site has itself: no page of an owner's can have one. `/about/` is not among them,
 * because a page of that name replaces the built-in one.
 */
const RESERVED: ReadonlySet<string> = new Set([
  '404',
  'answers',
  'cards',
  'essays',
  'faq',
  'figures',
  'notes',
  'pagefind',
  'q',
  'search',
  'subscribe',
  'tags',
]);

/** Whether the site has an address of its own where a text with a slug would have its page. */
export function isReserved(kind: Kind, slug: string): boolean {
  return KINDS[kind].page(slug) === `/${slug}/` && RESERVED.has(slug);
}

/**
 * What a file of the content holds, by its place.
 *
 * @param path Path of the file, with slashes.
 * @returns `undefined` for a file that is not a text.
 */
export function writingAt(path: string): { kind: Kind; slug: string; page: string } | undefined {
  const pieces = path.split('/');
  // A text has a folder of its own, or is a file in the folder of its kind.
  for (const place of [-3, -2]) {
    const kind = KIND_NAMES.find((each) => KINDS[each].folder === pieces.at(place));
    const slug = writingSlug(pieces.slice(place + 1).join('/'));
    if (kind && slug !== undefined) return { kind, slug, page: KINDS[kind].page(slug) };
  }
  return undefined;
}

/**
 * What kind of text has its page at an address, and under which slug.
 *
 * `/essays/why/` → essay, why; `/now/` → page, now
 *
 * @returns `undefined` for an address that no text can have. That of another page of the site, such as `/faq/`, is one that
 *   a text could have.
 */
export function textWithPage(address: string): { kind: Kind; slug: string } | undefined {
  const slug = address.split('/').at(-2) ?? '';
  const kind = KIND_NAMES.find((each) => slug !== '' && KINDS[each].page(slug) === address);
  return kind && { kind, slug };
}
