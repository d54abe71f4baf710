/** Fields of other generators that say what a field here says, by that field. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  title: ['headline', 'name'],
  description: [
    'abstract',
    'deck',
    'excerpt',
    'intro',
    'lede',
    'seodescription',
    'subtitle',
    'summary',
    'teaser',
  ],
  published: [
    'created',
    'createdat',
    'date',
    'datepublished',
    'pubdate',
    'publishdate',
    'publishedat',
    'publisheddate',
    'publishedon',
  ],
  updated: [
    'changed',
    'datemodified',
    'edited',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'lastupdated',
    'modified',
    'modifieddate',
    'updatedat',
    'updateddate',
    'updatedon',
  ],
  topics: ['categories', 'category', 'keywords', 'labels', 'subjects', 'tag', 'tags', 'taxonomies', 'topic'],
  image: [
    'banner',
    'cover',
    'coverimage',
    'featuredimage',
    'featureimage',
    'heroimage',
    'ogimage',
    'socialimage',
    'thumbnail',
  ],
  imageAlt: ['alt', 'coveralt', 'coverimagealt', 'heroalt', 'heroimagealt', 'ogimagealt'],
  draft: ['hidden', 'isdraft', 'unlisted', 'unpublished', 'wip'],
};

const ADDRESS = 'The address comes from the folder: rename the folder, and remove the field.';
const MOVED =
  'Remove it, and redirect each old address: npm run record -- --from "/old/" --to "/essays/an-essay/"';
const LOOK = 'Remove it: every text has the same layout.';
const AUTHOR = 'Remove it: the author is set in src/site.ts.';

/** Fields of other generators that have no counterpart, with what to do about them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  aliases: MOVED,
  author: AUTHOR,
  authors: AUTHOR,
  byline: AUTHOR,
  comments: LOOK,
  id: ADDRESS,
  lang: 'Remove it: the language is set in src/site.ts.',
  language: 'Remove it: the language is set in src/site.ts.',
  layout: LOOK,
  math: LOOK,
  order: 'Remove it: texts are sorted by date; "first" lists the questions that the home page features.',
  permalink: ADDRESS,
  redirectfrom: MOVED,
  redirects: MOVED,
  slug: ADDRESS,
  template: LOOK,
  toc: LOOK,
  type: LOOK,
  url: ADDRESS,
  weight: 'Remove it: texts are sorted by date; "first" lists the questions that the home page features.',
};

/** A field as names are compared: `pub_date`, `pubDate` and `PubDate` are one. */
export function fieldKey(field: string): string {
  return field.toLowerCase().replaceAll(/[^a-z]/g, '');
}

/** What generators call a field of ours, in the form in which names are compared, our own name first. */
export function namesOfField(field: string): readonly string[] {
  return [field, ...(MEANT[field] ?? [])];
}

/**
 * What to do about a field that another generator reads.
 *
 * @param fields Fields that there are here.
 * @returns `undefined` for a field that no generator is known for.
 */
export function foreignFieldHint(field: string, fields: readonly string[]): string | undefined {
  const key = fieldKey(field);
  const meant = fields.find((each) => MEANT[each]?.includes(key));
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : undefined;
}
