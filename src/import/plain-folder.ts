import type { ForeignSite } from './foreign-site.ts';
import { splitFrontMatter } from './front-matter.ts';
import { datedName, isMarkdownFile, textOf, withoutExtension, type SiteFolder } from './site-folder.ts';

/** Reads a folder of Markdown files of which nobody knows how they became a site: only what they say is known. */
export function readPlainFolder(folder: SiteFolder): ForeignSite {
  const posts = folder
    .files()
    .filter(isMarkdownFile)
    .map((file) => {
      const { fields, body, line } = splitFrontMatter(folder.read(file));
      const stem = withoutExtension(file).replace(/\/index$/, '');
      const { day, name } = datedName(stem.split('/').at(-1) ?? '');
      const address = textOf(fields['permalink']) ?? textOf(fields['url']);
      return {
        ...{ file, line, fields, body, name },
        ...(day !== undefined && { day }),
        syntax: file.endsWith('.mdx') ? ('mdx' as const) : ('markdown' as const),
        addresses: address === undefined ? [] : [address],
        places: [file],
      };
    });
  return {
    generator: 'Markdown',
    feed: undefined,
    templates: undefined,
    address: undefined,
    posts,
    roots: ['public', 'static', 'assets', '.'],
    folder: folder.path,
    remarks: [],
  };
}
