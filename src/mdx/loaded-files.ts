import type { Nodes, Root } from 'mdast';
import { closestMatch } from '../diagnostics/closest-match.ts';
import type { Problem } from '../diagnostics/problem.ts';
import { writtenPath } from '../permalinks/address.ts';
import { composed, fileBeside, isElsewhere, onDisk } from './adjacent-file.ts';
import { isElement, nodesIn, placeOf, type MdxElement } from './elements.ts';
import { mapCandidates } from './image-candidates.ts';
import { linksIn, type PlacedLink } from './links.ts';
import { picturesIn } from './pictures.ts';

/** Tags that show a file or play it; what else would load one has a message of its own. */
const LOADERS: ReadonlySet<string> = new Set([
  'Audio',
  'BarChart',
  'Embed',
  'LineChart',
  'Video',
  'audio',
  'img',
  'source',
  'track',
  'video',
]);

/** Their attributes that name the file. */
const SOURCES: readonly string[] = ['src', 'poster', 'captions', 'still', 'data'];

/** Files that would be pages, styles or programs of the site, which it makes itself. */
const NOT_SERVED = /\.(?:css|html?|js|mdx?|mjs|xhtml)$/i;

/** Everything that a text loads by its address: pictures in Markdown, and files named by tags. */
export function sourcesIn(tree: Root): PlacedLink[] {
  return [
    ...picturesIn(tree).map(({ url, node }) => ({ url, text: undefined, ...placeOf(node) })),
    ...nodesIn(tree, (node: Nodes): node is MdxElement => isElement(node)).flatMap((tag) =>
      sourcesOf(tag).map((url) => ({ url, text: undefined, ...placeOf(tag) })),
    ),
  ];
}

/** The files beside a text that it links to or loads, by their names on disk, each once; pictures of its Markdown included. */
export function usedFiles(tree: Root, beside: readonly string[]): string[] {
  const urls = [...linksIn(tree), ...sourcesIn(tree)].map(({ url }) => url);
  return [...new Set(urls.flatMap((url) => namedFile(url, beside) ?? []))].filter(
    (file) => !NOT_SERVED.test(file),
  );
}

/**
 * What is wrong with the files that tags load, and with links to files beside the text.
 *
 * @param beside What lies in the text's folder, relative to it.
 */
export function fileUseProblems(tree: Root, beside: readonly string[]): Problem[] {
  const tags = nodesIn(tree, (node: Nodes): node is MdxElement => isElement(node));
  return [
    ...[...linksIn(tree), ...sourcesIn(tree)].flatMap((use) => nameProblem(use, beside) ?? []),
    ...tags.flatMap((tag) => sourcesOf(tag).flatMap((url) => missingSource(tag, url, beside) ?? [])),
    ...linksIn(tree).flatMap(({ url, line, column }) => {
      const file = isElsewhere(url) || url.startsWith('#') ? undefined : namedFile(url, beside);
      if (file === undefined) return [];
      if (NOT_SERVED.test(file)) {
        return [
          {
            line,
            column,
            message: `The file "${file}" next to the text would become a page, style sheet or script of its own.`,
            hint: `Move it to public/, which is served unchanged: /${file.split('/').at(-1) ?? ''}`,
          },
        ];
      }
      const written = `./${writtenPath(file)}`;
      if (fileBeside(url.replace(/[?#].*$/s, '')) === composed(file)) return [];
      return [
        {
          line,
          column,
          message: `The link ${url} ends in the middle of the file name "${file}".`,
          hint: `Write: ${written}`,
        },
      ];
    }),
  ];
}

/** Signs that no file of some system can have in its name, or that hosts read in different ways, however they are encoded. */
const UNSERVABLE = /["#%*:<>?\\^`{|}\p{Cc}]/u;

function nameProblem({ url, line, column }: PlacedLink, beside: readonly string[]): Problem | undefined {
  const file = isElsewhere(url) ? undefined : namedFile(url, beside);
  const [sign] = UNSERVABLE.exec(file ?? '') ?? [];
  if (file === undefined || sign === undefined) return undefined;
  const [, folder = '', stem = '', end = ''] = /^(.*\/)?(.*?)(\.[^.]*)?$/s.exec(file) ?? [];
  const bare = (text: string) => text.replaceAll(new RegExp(UNSERVABLE, 'gu'), '').trim();
  const better = `${bare(folder)}${bare(stem) || 'file'}${bare(end)}`;
  const shown = /\p{Cc}/u.test(sign) ? 'a control character' : `the character ${sign}`;
  return {
    line,
    column,
    message: `The file name "${file.replaceAll(/\p{Cc}/gu, '\uFFFD')}" contains ${shown}, which not every system and host supports.`,
    hint: `Rename the file to ${better}, and write: ./${writtenPath(better)}`,
  };
}

/** The file beside a text that an address means, by its name on disk. */
function namedFile(url: string, beside: readonly string[]): string | undefined {
  const names = [url.replace(/[?#].*$/s, ''), url].flatMap((each) => fileBeside(each) ?? []);
  return onDisk(names, beside)[0];
}

function missingSource(tag: MdxElement, url: string, beside: readonly string[]): Problem | undefined {
  const file = fileBeside(url);
  if (file === undefined || namedFile(url, beside) !== undefined) return undefined;
  const meant = closestMatch(file, beside);
  return {
    ...placeOf(tag),
    message: `<${tag.name}> loads "${url}", but there is no such file next to the text.`,
    hint:
      meant !== undefined
        ? `Did you mean ./${writtenPath(meant)}?`
        : `Put the file in the text’s folder, and write: ./${writtenPath(file)}`,
  };
}

function sourcesOf({ name, attributes }: MdxElement): string[] {
  if (!LOADERS.has(name ?? '')) return [];
  return attributes.flatMap((one): string[] => {
    if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string') return [];
    if (SOURCES.includes(one.name)) return [one.value];
    if (!/^srcset$/i.test(one.name)) return [];
    const candidates: string[] = [];
    mapCandidates(one.value, (address) => {
      candidates.push(address);
      return address;
    });
    return candidates;
  });
}
