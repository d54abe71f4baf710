import { slug as githubSlug } from 'github-slugger';
import type { ForeignPost, ForeignSite } from './foreign-site.ts';
import { splitFrontMatter } from './front-matter.ts';
import {
  datedName,
  isMarkdownFile,
  plainValue,
  siteAddress,
  textOf,
  withoutExtension,
  type SiteFolder,
} from './site-folder.ts';

const CONFIGS = ['mjs', 'ts', 'js', 'mts', 'cjs'].map((each) => `astro.config.${each}`);
const COLLECTIONS = [
  'src/content.config.ts',
  'src/content/config.ts',
  'src/content.config.js',
  'src/content/config.js',
];

/** Whether a folder is a site of Astro's. */
export function isAstro(folder: SiteFolder): boolean {
  return CONFIGS.some((name) => folder.has(name));
}

/** A collection of texts: its folder, and the path that its pages are below. */
interface Collection {
  base: string;
  path: string;
}

/** Reads a site of Astro's: the texts of its collections, and the Markdown among its pages. */
export function readAstro(folder: SiteFolder): ForeignSite {
  const source = folder.read(CONFIGS.find((name) => folder.has(name)) ?? '');
  const collections = collectionsOf(folder);
  const extension = plainValue(source, 'format') === 'file' ? '.html' : '/';
  const posts = folder.files().flatMap((file): ForeignPost[] => {
    if (!isMarkdownFile(file)) return [];
    const collection = collections.find(({ base }) => file.startsWith(`${base}/`));
    return collection ? [readPost(folder, file, collection, extension)] : [];
  });
  return {
    generator: 'Astro',
    feed: '/rss.xml',
    templates: undefined,
    address: siteAddress(plainValue(source, 'site'), plainValue(source, 'base')),
    posts,
    roots: ['public', 'src/assets', 'src', '.'],
    folder: folder.path,
    remarks: [],
  };
}

function readPost(
  folder: SiteFolder,
  file: string,
  { base, path }: Collection,
  extension: string,
): ForeignPost {
  const { fields, body, line } = splitFrontMatter(folder.read(file));
  const id = withoutExtension(file.slice(base.length + 1)).replace(/(?:^|\/)index$/, '');
  const own = textOf(fields['slug']) ?? textOf(fields['permalink']);
  const ids =
    own?.replaceAll(/^\/|\/$/g, '') ??
    id
      .split('/')
      .map((piece) => githubSlug(piece))
      .join('/');
  const { day, name } = datedName(id.split('/').at(-1) ?? '');
  return {
    ...{ file, line, fields, body },
    name: own?.split('/').filter(Boolean).at(-1) ?? name,
    ...(day !== undefined && { day }),
    syntax: file.endsWith('.mdx') ? 'mdx' : 'markdown',
    addresses: [`${path}${ids}${extension}`],
    places: [file, id, ids],
  };
}

function collectionsOf(folder: SiteFolder): Collection[] {
  const config = COLLECTIONS.filter((name) => folder.has(name))
    .map((name) => folder.read(name))
    .join('\n');
  const bases = [...config.matchAll(/\bbase\s*:\s*(['"`])(?:\.\/)?([^'"`]+?)\/?\1/g)].map(
    ([, , base = '']) => base,
  );
  const below = folder
    .files('src/content')
    .filter(isMarkdownFile)
    .map((file) => file.split('/').slice(0, 3).join('/'))
    .filter((base) => !/\.\w+$/.test(base));
  const pages = folder.files('src/pages');
  return [
    ...[...new Set([...bases, ...below])].map((base) => ({ base, path: pathOf(folder, base, pages) })),
    { base: 'src/pages', path: '/' },
  ];
}

/** Where the page is that shows the texts of a collection: in `src/pages/blog/[...slug].astro` they are below `/blog/`. */
function pathOf(folder: SiteFolder, base: string, pages: readonly string[]): string {
  const name = base.split('/').at(-1) ?? '';
  const page = pages.find(
    (file) =>
      /\[[^\]]+\]\.astro$/.test(file) &&
      !/\[(?:\.\.\.)?page\]|tag|categor/.test(file) &&
      new RegExp(`getCollection\\(\\s*['"\`]${name}['"\`]`).test(folder.read(file)),
  );
  if (page === undefined) return `/${name}/`;
  return page.slice('src/pages'.length).replace(/[^/]*$/, '');
}
