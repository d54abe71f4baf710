import { dayOf } from './fields.ts';
import type { ForeignPost, ForeignSite, Remark } from './foreign-site.ts';
import { splitFrontMatter } from './front-matter.ts';
import { asciiSlugOf } from '../permalinks/slug.ts';
import {
  datedName,
  isMarkdownFile,
  plainValue,
  siteAddress,
  textOf,
  withoutExtension,
  type SiteFolder,
} from './site-folder.ts';

type Data = Readonly<Record<string, unknown>>;

const CONFIGS = [
  '.eleventy.js',
  '.eleventy.cjs',
  ...['js', 'mjs', 'cjs', 'ts'].map((each) => `eleventy.config.${each}`),
];

/** Whether a folder is a site of Eleventy's. */
export function isEleventy(folder: SiteFolder): boolean {
  return CONFIGS.some((name) => folder.has(name));
}

/** Reads a site of Eleventy's: its Markdown files, with the data of their folders. */
export function readEleventy(folder: SiteFolder): ForeignSite {
  const source = folder.read(CONFIGS.find((name) => folder.has(name)) ?? '');
  const input = (plainValue(source, 'input') ?? '.').replace(/^\.\//, '').replace(/\/$/, '') || '.';
  const remarks: Remark[] = [];
  const posts = folder
    .files(input)
    .flatMap((file): ForeignPost[] =>
      isMarkdownFile(file) && !/(?:^|\/)_/.test(file) ? [readPost(folder, file, input, remarks)] : [],
    );
  return {
    generator: 'Eleventy',
    feed: '/feed/feed.xml',
    templates: 'nunjucks',
    address: siteAddress(plainValue(source, 'url'), plainValue(source, 'pathPrefix')),
    posts,
    roots: [input, '.', 'public', 'static', `${input}/assets`],
    folder: folder.path,
    remarks,
  };
}

function readPost(folder: SiteFolder, file: string, input: string, remarks: Remark[]): ForeignPost {
  const own = splitFrontMatter(folder.read(file));
  const place = input === '.' ? file : file.slice(input.length + 1);
  const fields = { ...folderData(folder, file, input), ...own.fields };
  const pieces = withoutExtension(place).split('/');
  if (pieces.at(-1) === 'index') pieces.pop();
  const { day, name } = datedName(pieces.at(-1) ?? '');
  const stem = [...pieces.slice(0, -1), name].join('/');
  const written = fields['permalink'];
  const pattern = textOf(written);
  const path =
    written === false
      ? undefined
      : pattern === undefined
        ? `/${stem}/`
        : filled(pattern, {
            name,
            stem,
            title: textOf(fields['title']) ?? name,
            day: dayOf(fields['date']) ?? day,
          });
  if (path === undefined && written !== false)
    remarks.push({
      file,
      line: 1,
      what: `permalink template ${pattern ?? ''}`,
      hint: 'It cannot be followed; redirect these addresses yourself: npm run record -- --from "/old/" --to "/notes/a-note/"',
    });
  return {
    ...{ file, line: own.line, fields, name },
    ...(day !== undefined && { day }),
    body: own.body,
    syntax: 'markdown',
    addresses: path === undefined ? [] : [path.replace(/\/index\.html$/, '/')],
    places: [file, place, `/${place}`, `./${place}`],
  };
}

/** What `posts.json` and `posts.11tydata.json` say of every file in `posts/`; of scripts, what is written out. */
function folderData(folder: SiteFolder, file: string, input: string): Data {
  const pieces = file.split('/').slice(0, -1);
  const data: Record<string, unknown> = {};
  for (let depth = input === '.' ? 1 : 2; depth <= pieces.length; depth += 1) {
    const stem = [...pieces.slice(0, depth), pieces[depth - 1] ?? ''].join('/');
    for (const name of [`${stem}.json`, `${stem}.11tydata.json`])
      if (folder.has(name)) Object.assign(data, folder.data([name]));
    for (const name of ['js', 'mjs', 'cjs'].map((each) => `${stem}.11tydata.${each}`)) {
      const permalink = folder.has(name) ? plainValue(folder.read(name), 'permalink') : undefined;
      if (permalink !== undefined) data['permalink'] = permalink;
    }
  }
  return data;
}

/** A permalink with its values: those that nearly every site uses. */
function filled(
  pattern: string,
  { name, stem, title, day }: { name: string; stem: string; title: string; day: string | undefined },
): string | undefined {
  const [year = '', month = '', date = ''] = day?.split('-') ?? [];
  const slugify = (text: string) => asciiSlugOf(text, 'en');
  let isComplete = true;
  const path = pattern.replaceAll(/\{\{-?\s*([^}]*?)\s*-?\}\}/g, (_, expression: string) => {
    const code = expression.replaceAll(/["']/g, '"').replaceAll(/\s+/g, ' ');
    const isDated = day !== undefined;
    if (/^(?:page\.)?fileSlug(?: \| slug(?:ify)?)?$/.test(code)) return name;
    if (/^page\.filePathStem$/.test(code)) return `/${stem}`;
    if (/^title \| slug(?:ify)?$/.test(code)) return slugify(title);
    if (isDated && /^page\.date \| date\w*\(?:? ?"(?:%Y\/%m\/%d|yyyy\/MM\/dd|YYYY\/MM\/DD)"\)?$/.test(code))
      return `${year}/${month}/${date}`;
    if (isDated && /^page\.date \| date\w*\(?:? ?"(?:%Y|yyyy|YYYY)"\)?$/.test(code)) return year;
    if (isDated && /^page\.date \| date\w*\(?:? ?"(?:%m|MM)"\)?$/.test(code)) return month;
    if (isDated && /^page\.date\.getFullYear\(\)$/.test(code)) return year;
    isComplete = false;
    return '';
  });
  return isComplete ? `/${path}`.replaceAll(/\/{2,}/g, '/') : undefined;
}
