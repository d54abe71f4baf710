import type { ForeignPost, ForeignSite } from './foreign-site.ts';
import { dayOf } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { pathFromPattern } from './permalink-patterns.ts';
import {
  datedName,
  isMarkdownFile,
  siteAddress,
  textOf,
  withoutExtension,
  type SiteFolder,
} from './site-folder.ts';

/** Jekyll's names of patterns; `date` is what it takes if none is set. */
const STYLES: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  none: '/:categories/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
};

/** Whether a folder is a site of Jekyll's. */
export function isJekyll(folder: SiteFolder): boolean {
  return folder.has('_config.yml') || folder.has('_config.yaml') || folder.has('_posts');
}

/** Reads a site of Jekyll's: its posts, drafts, pages in Markdown, and collections that have pages. */
export function readJekyll(folder: SiteFolder): ForeignSite {
  const config = folder.data(['_config.yml', '_config.yaml']);
  const collections = config['collections'];
  const withPages =
    typeof collections === 'object' && collections !== null && !Array.isArray(collections)
      ? Object.entries(collections as Record<string, { output?: unknown } | null>).flatMap(
          ([name, options]) => (options?.output === true ? [name] : []),
        )
      : [];
  const kinds = new RegExp(`(?:^|/)_(posts|drafts${withPages.map((name) => `|${name}`).join('')})/`);
  const posts = folder.files().flatMap((file): ForeignPost[] => {
    const [, kind = ''] = kinds.exec(file) ?? [];
    if (kind === '') return isMarkdownFile(file) ? readPage(folder, file, config) : [];
    if (!isMarkdownFile(file) && !file.endsWith('.html')) return [];
    return [readPost(folder, file, { kind, config, before: file.slice(0, file.indexOf(`_${kind}/`)) })];
  });
  return {
    generator: 'Jekyll',
    feed: '/feed.xml',
    templates: 'liquid',
    address: siteAddress(config['url'], config['baseurl']),
    posts,
    roots: ['.'],
    folder: folder.path,
    remarks: [],
  };
}

function readPost(
  folder: SiteFolder,
  file: string,
  { kind, config, before }: { kind: string; config: Readonly<Record<string, unknown>>; before: string },
): ForeignPost {
  const { fields, body, line } = splitFrontMatter(folder.read(file));
  const { day, name: fileName } = datedName(withoutExtension(file.split('/').at(-1) ?? ''));
  const name = textOf(fields['slug']) ?? fileName;
  const written = textOf(fields['date']);
  const categories = [
    ...before.split('/').filter(Boolean),
    ...[fields['categories'] ?? fields['category'] ?? []]
      .flat()
      .flatMap((each) =>
        typeof each === 'string' ? (Array.isArray(fields['categories']) ? [each] : each.split(/\s+/)) : [],
      ),
  ];
  const style =
    textOf(fields['permalink']) ??
    (kind === 'posts' ? (textOf(config['permalink']) ?? 'date') : `/:collection/:name.html`);
  const pattern = STYLES[style] ?? style;
  const path = pathFromPattern(
    pattern,
    {
      name,
      title: name,
      day: dayOf(written) ?? day,
      time: /[T ](\d{1,2}:\d\d(?::\d\d)?)/.exec(written ?? '')?.[1],
      categories,
      sections: [kind],
    },
    { titleIsName: true },
  );
  return {
    file,
    line,
    // What stands in a folder of drafts has never been published.
    fields: kind === 'drafts' ? { ...fields, draft: true } : fields,
    name,
    ...(day !== undefined && { day }),
    topics: before.split('/').filter(Boolean),
    body,
    syntax: file.endsWith('.html') ? 'html' : 'markdown',
    addresses: path === undefined ? [] : [path],
    places: [file, file.replace(/^.*?_posts\//, '')].flatMap((place) => [place, withoutExtension(place)]),
  };
}

/** A page: Markdown with front matter that is in no folder of Jekyll's own. */
function readPage(
  folder: SiteFolder,
  file: string,
  config: Readonly<Record<string, unknown>>,
): ForeignPost[] {
  const { fields, body, line } = splitFrontMatter(folder.read(file));
  if (line === 1 || /(?:^|\/)[_.]/.test(file)) return [];
  const place = `/${withoutExtension(file)}`;
  const style = textOf(config['permalink']) ?? 'date';
  const path = place.endsWith('/index')
    ? place.slice(0, -'index'.length)
    : place +
      (style === 'pretty' || style.endsWith('/')
        ? '/'
        : style in STYLES || style.endsWith(':output_ext')
          ? '.html'
          : '');
  return [
    {
      ...{ file, line, fields, body, isPage: true },
      name: place.split('/').at(-1) ?? '',
      syntax: 'markdown',
      addresses: [textOf(fields['permalink']) ?? path],
      places: [file, withoutExtension(file)],
    },
  ];
}
