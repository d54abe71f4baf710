import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Pictures that Astro has put into the site, by their names. */
const PICTURE = /^_astro\/[^/]+\.(?:avif|gif|jpe?g|png|tiff?|webp)$/i;

/** Addresses of such files, wherever they stand: in attributes, in properties of islands, in style sheets. */
const NAMED = /_astro\/([^\s"'`()<>&?#,\\]+)/g;

/** Pictures of which it is not known yet whether anything shows them. */
export interface UnusedPictures {
  /** Reads a file of the site: what it names is used. */
  see(text: string): void;
  /** Removes those that nothing names. */
  remove(): Promise<void>;
}

/**
 * Finds pictures that nothing in a site shows. Astro leaves the original of a picture there when a page has looked at its
 * size: photographs as large as they were taken, with all that the camera has written into them.
 *
 * @param site Folder of the site.
 * @param files Every file of it, relative to it.
 */
export function unusedPictures(site: string, files: readonly string[]): UnusedPictures {
  const left = new Set(files.filter((file) => PICTURE.test(file)));
  const see = (text: string) => {
    if (left.size === 0) return;
    for (const [, name = ''] of text.matchAll(NAMED)) {
      left.delete(`_astro/${name}`);
      left.delete(`_astro/${decoded(name)}`);
    }
  };
  return {
    see,
    remove: async () => {
      const programs = left.size > 0 ? files.filter((file) => /^_astro\/.*\.(?:css|m?js)$/.test(file)) : [];
      for (const file of programs) see(await readFile(join(site, file), 'utf8'));
      await Promise.all([...left].map((file) => rm(join(site, file))));
    },
  };
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
