import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Address } from '../../permalinks/address.ts';
import { paths } from '../../permalinks/paths.ts';

/** Lists that change with any text in some folders of the site. */
const LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  [paths.home, [paths.essays, paths.notes]],
  [paths.essays, [paths.essays]],
  [paths.faq, [paths.essays]],
  [paths.notes, [paths.notes]],
]);

/** Collects the days of the last changes of pages, and writes them into the sitemap. */
export interface LastModified {
  /** Reads the day of a page, `essays/an-essay/index.html`, if it has one. */
  see(file: string, html: string): void;
  /** Adds the days to the files of the sitemap among those of the site. */
  write(site: string, files: readonly string[]): void;
}

/**
 * The days that pages were last changed on, as they say themselves: an essay when it was published, revised or got another
 * answer, an answer when it was published or revised; a list has the latest day of what it lists.
 */
export function lastModified(address: Address): LastModified {
  const days = new Map<string, string>();
  return {
    see: (file, html) => {
      const day = timeOf('modified', html) ?? timeOf('published', html);
      if (day !== undefined && file.endsWith('/index.html')) days.set(`/${file.slice(0, -10)}`, day);
    },
    write: (site, files) => {
      const listed = files.filter((file) => /^sitemap-\d+\.xml$/.test(file));
      const texts = new Map(listed.map((file) => [file, readFileSync(join(site, file), 'utf8')]));
      const pages = [...texts.values()].flatMap((text) => [...text.matchAll(LOCATION)].map(([, url]) => url));
      // What is framed has the day of its answer, and is no page of its own.
      const own = new Map(
        pages.map((url) => [pathOf(url ?? '', address), days.get(pathOf(url ?? '', address))]),
      );
      for (const [list, folders] of LISTS) {
        const below = [...own].filter(
          ([path]) => folders.some((folder) => path.startsWith(folder)) && !LISTS.has(path),
        );
        own.set(
          list,
          below
            .flatMap(([, day]) => day ?? [])
            .toSorted()
            .at(-1),
        );
      }
      for (const [file, text] of texts) {
        const dated = text.replace(LOCATION, (location, url: string) => {
          const day = own.get(pathOf(url, address));
          return day === undefined ? location : `${location}<lastmod>${day}</lastmod>`;
        });
        writeFileSync(join(site, file), dated);
      }
    },
  };
}

/** An address in the sitemap. */
const LOCATION = /<loc>([^<]*)<\/loc>/g;

/** The path of a page from its address, without the base path. */
function pathOf(url: string, { base }: Address): string {
  const { pathname } = new URL(url.replaceAll('&amp;', '&'));
  return `/${decodeURIComponent(pathname).slice(base.length)}`;
}

function timeOf(kind: 'modified' | 'published', html: string): string | undefined {
  return new RegExp(`<meta property="article:${kind}_time" content="([^"T]+)T`).exec(html)?.[1];
}
