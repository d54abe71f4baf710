import { dayOf } from './fields.ts';
import type { ForeignPost, ForeignSite, Remark } from './foreign-site.ts';
import { splitFrontMatter } from './front-matter.ts';
import { pathFromPattern } from './permalink-patterns.ts';
import { unicodeSlugOf } from '../permalinks/slug.ts';
import {
  datedName,
  isMarkdownFile,
  siteAddress,
  textOf,
  withoutExtension,
  type SiteFolder,
} from './site-folder.ts';

type Data = Readonly<Record<string, unknown>>;

const CONFIGS = ['hugo', 'config', 'config/_default/hugo', 'config/_default/config'].flatMap((name) =>
  ['toml', 'yaml', 'yml', 'json'].map((extension) => `${name}.${extension}`),
);

/** Whether a folder is a site of Hugo's. */
export function isHugo(folder: SiteFolder): boolean {
  return CONFIGS.some((name) => folder.has(name)) && folder.has('content');
}

/** Reads a site of Hugo's: every page of its content that is not a list. */
export function readHugo(folder: SiteFolder): ForeignSite {
  const config = folder.data(CONFIGS);
  const content = textOf(config['contentDir']) ?? 'content';
  const remarks: Remark[] = [];
  const posts = folder.files(content).flatMap((file): ForeignPost[] => {
    if (!isMarkdownFile(file) || /(?:^|\/)_index\./.test(file)) return [];
    return [readPost(folder, file, { content, config, remarks })];
  });
  return {
    generator: 'Hugo',
    feed: '/index.xml',
    templates: 'hugo',
    address: siteAddress(config['baseURL'] ?? config['baseurl']),
    posts,
    roots: ['static', 'assets', content],
    folder: folder.path,
    remarks,
  };
}

function readPost(
  folder: SiteFolder,
  file: string,
  { content, config, remarks }: { content: string; config: Data; remarks: Remark[] },
): ForeignPost {
  const { fields, body, line } = splitFrontMatter(folder.read(file));
  const place = file.slice(content.length + 1);
  const pieces = withoutExtension(place).split('/');
  // A folder with an index is one page; its other files belong to it.
  if (pieces.at(-1) === 'index') pieces.pop();
  const name = pieces.at(-1) ?? '';
  const sections = pieces.slice(0, -1);
  const { day } = datedName(name);
  const slug = textOf(fields['slug']);
  const parts = {
    name: slug ?? name,
    title: textOf(fields['title']) ?? name,
    day: dayOf(fields['date']) ?? day,
    categories: [],
    sections,
  };
  const pattern = patternFor(config, sections[0] ?? '');
  const own = textOf(fields['url']);
  const hasPlainFiles = config['uglyURLs'] === true || config['uglyurls'] === true;
  const simple = `/${[...sections, slug ?? name].map((piece) => urlized(piece)).join('/')}${hasPlainFiles ? '.html' : '/'}`;
  const made = pattern === undefined ? simple : pathFromPattern(pattern, parts, { titleIsName: false });
  if (made === undefined)
    remarks.push({
      file,
      line: 1,
      what: `permalink pattern ${pattern ?? ''}`,
      hint: 'It cannot be followed; redirect these addresses yourself: npm run record -- --from "/old/" --to "/notes/a-note/"',
    });
  return {
    file,
    line,
    fields,
    name: slug ?? name,
    ...(day !== undefined && { day }),
    body,
    syntax: 'markdown',
    addresses: own === undefined ? (made === undefined ? [] : [made]) : [`/${own.replace(/^\/+/, '')}`],
    places: [file, place, `/${place}`, pieces.join('/'), place.split('/').at(-1) ?? ''].flatMap((each) => [
      each,
      withoutExtension(each),
    ]),
  };
}

/** Hugo's form of a piece of an address: in lower case, with hyphens for spaces. */
function urlized(piece: string): string {
  return piece.includes('.') ? piece.toLowerCase().replaceAll(/\s+/g, '-') : unicodeSlugOf(piece);
}

/** The pattern of a section: `[permalinks] posts = "/:year/:slug/"`, or the same below `page`. */
function patternFor(config: Data, section: string): string | undefined {
  const patterns = config['permalinks'] as Data | undefined;
  const ofPages = patterns?.['page'];
  const found = typeof ofPages === 'object' && ofPages !== null ? (ofPages as Data)[section] : undefined;
  return textOf(found) ?? textOf(patterns?.[section]);
}
