import { paths } from '../permalinks/paths.ts';
import { HOSTS } from '../site-config/hosts.ts';
import { site } from '../site.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { REPLACEABLE } from './content-routes.ts';

/** Folders that hold nothing but what the build puts there. */
const OWN_FOLDERS = ['_astro', paths.searchIndex.replaceAll('/', '')];

/** Files that the sitemap is divided into. */
const SITEMAP = /^sitemap-\d+\.xml$/;

/** Where to set what a host file sets, by the name of the file. */
const HOST_SETTINGS: Readonly<Record<string, string>> = {
  _headers: 'Add your headers to rulesOf() in src/hosting/rules.ts, which writes them for every host.',
  _redirects:
    'Redirect a published address with npm run publish -- --from "/essays/old/" --to "/essays/new/", which works on every host.',
};

const NGINX_SETTINGS =
  'Write your settings beside the lines that include the two files of the build; .github/hosting/nginx.md shows them.';

/**
 * Files of the public folder whose address the build needs for a file of its own. Capital letters make no difference:
 * on many systems they do not make another file.
 *
 * @param files Files of the public folder, relative to it.
 * @param generated What the build makes: each address (`/faq/`, `/rss.xml`) with the source file it comes from, where
 *   that is one.
 * @param hostFiles What the build makes for the host of the site, from the root of the site.
 */
export function collisionProblems(
  files: readonly string[],
  generated: ReadonlyMap<string, string | undefined>,
  hostFiles: readonly string[] = HOSTS[site.host].files,
): FileProblem[] {
  const addresses = new Map([...generated.keys()].map((address) => [keyOf(fileAt(address)), address]));
  const folders = new Map(
    [...addresses].flatMap(([file, address]) => foldersOf(file).map((folder) => [folder, address])),
  );
  return files.flatMap((file): FileProblem[] => {
    const place = { file: `public/${file}`, line: 1, column: 1 };
    const key = keyOf(file);
    const reserved = reservedProblem(key, hostFiles);
    if (reserved) return [{ ...place, ...reserved }];
    // A compressed copy belongs to the file that it is a copy of.
    const address =
      addresses.get(key) ??
      addresses.get(key.replace(/\.(?:br|gz)$/, '')) ??
      folders.get(key) ??
      foldersOf(key)
        .map((folder) => addresses.get(folder))
        .find((found) => found !== undefined);
    if (address === undefined) return [];
    const source = generated.get(address);
    return [
      {
        ...place,
        message: source
          ? `This file and ${source} have the same address: ${address}`
          : `This file has the same address as one that the build makes: ${address}`,
        hint:
          source !== undefined && REPLACEABLE.includes(address)
            ? `Rename or delete this file; or delete ${source} to serve this one instead.`
            : 'Rename or delete this file.',
      },
    ];
  });
}

/**
 * Files beside texts that would have the address of something the build makes.
 *
 * @param generated Addresses of all else that the build makes.
 */
export function adjacentCollisions(
  texts: readonly {
    page: string;
    file: string;
    pictures: readonly string[];
    linkedFiles: readonly string[];
  }[],
  generated: readonly string[],
): FileProblem[] {
  const taken = new Map(generated.map((address) => [keyOf(fileAt(address)), address]));
  return texts.flatMap(({ page, file, pictures, linkedFiles }) =>
    [...new Set([...pictures, ...linkedFiles])].flatMap((name): FileProblem[] => {
      const address = taken.get(keyOf(paths.adjacent(page, name).slice(1)));
      if (address === undefined) return [];
      return [
        {
          file: file.replace(/[^/]*$/, name),
          line: 1,
          column: 1,
          message: `This file has the same address as one that the build makes: ${address}`,
          hint: 'Rename the file, and write its new name in the text.',
        },
      ];
    }),
  );
}

function reservedProblem(
  file: string,
  hostFiles: readonly string[],
): Pick<FileProblem, 'message' | 'hint'> | undefined {
  if (hostFiles.includes(file)) {
    return {
      message: `The build writes ${file} itself, from src/hosting/.`,
      hint: HOST_SETTINGS[file] ?? NGINX_SETTINGS,
    };
  }
  const [folder = ''] = file.split('/');
  if (OWN_FOLDERS.includes(folder)) {
    return {
      message: `The folder ${folder}/ of the site is filled by the build.`,
      hint: 'Move the file to another folder, or name it differently.',
    };
  }
  if (!SITEMAP.test(file.replace(/\.(?:br|gz)$/, ''))) return undefined;
  return { message: `The build makes the sitemap itself: /${file}`, hint: 'Rename or delete this file.' };
}

/** The file that a host serves for an address. */
function fileAt(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}

/** Each folder above a file. */
function foldersOf(file: string): string[] {
  const pieces = file.split('/').slice(0, -1);
  return pieces.map((_, index) => pieces.slice(0, index + 1).join('/'));
}

function keyOf(file: string): string {
  return file.normalize('NFC').toLowerCase();
}
