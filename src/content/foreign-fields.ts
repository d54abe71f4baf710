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
  draft: ['hidden', 'isdraft', 'unlisted', 'unpublished', 'wip'],
};

const ADDRESS = 'The folder of a text is its address: rename the folder, and remove the field.';
const MOVED =
  'Remove it, and let each old address lead here once: npm run publish -- --from "/old/" --to "/essays/an-essay/"';
const LOOK = 'Remove it: every text has the same layout, and its elements are written into it.';
const AUTHOR = 'Remove it: src/site.ts says who writes.';
const CARD = 'Remove it: the card that links unfurl to is drawn from title and description.';

/** Fields of other generators that have no counterpart, with what to do about them. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  aliases: MOVED,
  author: AUTHOR,
  authors: AUTHOR,
  banner: CARD,
  byline: AUTHOR,
  comments: LOOK,
  cover: CARD,
  featuredimage: CARD,
  heroimage: CARD,
  id: ADDRESS,
  image: CARD,
  lang: 'Remove it: src/site.ts says in which language the texts are.',
  language: 'Remove it: src/site.ts says in which language the texts are.',
  layout: LOOK,
  math: LOOK,
  order:
    'Remove it: texts stand in the order of their days; "first" names the questions that the home page leads with.',
  permalink: ADDRESS,
  redirectfrom: MOVED,
  redirects: MOVED,
  slug: ADDRESS,
  template: LOOK,
  thumbnail: CARD,
  toc: LOOK,
  type: LOOK,
  url: ADDRESS,
  weight:
    'Remove it: texts stand in the order of their days; "first" names the questions that the home page leads with.',
};

/**
 * What to do about a field that another generator reads.
 *
 * @param fields Fields that there are here.
 * @returns `undefined` for a field that no generator is known for.
 */
export function foreignFieldHint(field: string, fields: readonly string[]): string | undefined {
  const key = field.toLowerCase().replaceAll(/[^a-z]/g, '');
  const meant = fields.find((each) => MEANT[each]?.includes(key));
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  return Object.hasOwn(ELSEWHERE, key) ? ELSEWHERE[key] : undefined;
}
