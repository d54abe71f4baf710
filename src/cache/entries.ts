import {
  existsSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/*
 * Caches between builds, a file for each entry. The time of the file says when the entry was used last, to within a day.
 * The first successful build of a day drops what no build of the last thirty days has used:
 *
 * - `documents`: texts as they were read, one for each file of content. Builds, checks and the development server use all of
 *   them, so that it is those of files that are gone which are dropped.
 * - `texts`: rendered texts; used when a page or a feed of the text is made, and not when Astro takes all of them over.
 * - `cards`: used by every build that has the card.
 * - `stills`: used when the picture, or a card or a feed with it, is made.
 * - `compressed`: used by every build that has the file, for hosts that read such copies.
 * - Astro's own, in its `cacheDir`: pages, resized pictures and fonts; used when the site has them.
 *
 * Each can be made again. Another process may drop an entry at any time, so nothing may rely on one that was there before.
 * `.cache/pages` is not among them: it is one file, which holds the last build alone.
 */

/** Folders of the caches of this project, relative to it. */
export const CACHES = {
  documents: '.cache/documents',
  texts: '.cache/texts',
  cards: '.cache/cards',
  stills: '.cache/stills',
  compressed: '.cache/compressed',
} as const;

/** Folders of Astro's caches whose files have the names of those in the site. */
const ASTRO_ASSETS = ['assets', 'fonts'];

/** Folder of Astro's cache of pages, which have their paths in the site. */
const ASTRO_PAGES = 'dist';

/** Empty file in Astro's cache, whose time says when unused entries were dropped last. */
const LAST_CLEANUP = 'last-cleanup';

/** Where the site has assets. */
const SITE_ASSETS = '_astro';

const DAY = 24 * 60 * 60_000;

/** Age of the time of an entry at which a use changes it: most uses cost no write. */
const PRECISION = DAY;

/** How long an entry is cached after its last use, of which its time may miss {@link PRECISION}. */
const LIFETIME = 30 * DAY;

/** Whether there is an entry; if so, it counts as used. */
export function hasEntry(file: string, now = Date.now()): boolean {
  try {
    if (now - statSync(file).mtimeMs > PRECISION) utimesSync(file, now / 1000, now / 1000);
    return true;
  } catch {
    // Whoever may not change the time of a file may still read it.
    return existsSync(file);
  }
}

/** What is in an entry, if it is there; it counts as used. */
export async function readEntry(file: string, now?: number): Promise<Buffer | undefined> {
  return hasEntry(file, now) ? readFile(file).catch(() => undefined) : undefined;
}

/** The same as {@link readEntry}, at once. */
export function readEntrySync(file: string, now?: number): Buffer | undefined {
  try {
    return hasEntry(file, now) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}

/** Where a build caches, and what it made. */
export interface BuildFolders {
  /** Folder that the folders of {@link CACHES} are in. */
  root?: string;
  /** Astro's `cacheDir`. */
  cacheDir: string;
  /** The new site. */
  site: string;
}

/**
 * Drops what was not used lately, once a day: looking at every file of a large site takes a tenth of a build in which little
 * has changed. To be called when a build has succeeded. What cannot be removed stays.
 */
export function dropUnusedEntries({ root = '.', cacheDir, site }: BuildFolders, now = Date.now()): void {
  if (!isCleanupDue(join(cacheDir, LAST_CLEANUP), now)) return;
  const pages = join(cacheDir, ASTRO_PAGES);
  for (const file of filesIn(pages)) {
    if (existsSync(join(site, relative(pages, file)))) hasEntry(file, now);
  }
  const assets = ASTRO_ASSETS.map((folder) => join(cacheDir, folder));
  const used = new Set(filesIn(join(site, SITE_ASSETS)).map((file) => basename(file)));
  for (const file of assets.flatMap(filesIn)) {
    // Astro describes a picture of another site in a file beside it.
    if (used.has(basename(file).replace(/\.json$/, ''))) hasEntry(file, now);
  }
  const folders = [...Object.values(CACHES).map((folder) => join(root, folder)), pages, ...assets];
  for (const folder of folders) dropUnused(folder, now);
}

function isCleanupDue(marker: string, now: number): boolean {
  try {
    if (existsSync(marker) && now - statSync(marker).mtimeMs <= PRECISION) return false;
    writeFileSync(marker, '');
    utimesSync(marker, now / 1000, now / 1000);
  } catch {
    // Without Astro's cache, or where nobody may write to it, the entries are looked at in every build.
  }
  return true;
}

function dropUnused(folder: string, now: number): void {
  for (const file of filesIn(folder)) {
    try {
      if (now - statSync(file).mtimeMs <= LIFETIME + PRECISION) continue;
      rmSync(file);
      if (dirname(file) !== folder) rmdirSync(dirname(file));
    } catch {
      // Another process was quicker, the file is not ours, or its folder has others.
    }
  }
}

/** Every file in a folder; none if it is not there, or not to be read. */
function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [];
  }
}
