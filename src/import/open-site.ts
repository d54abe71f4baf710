import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isAstro, readAstro } from './astro.ts';
import { isEleventy, readEleventy } from './eleventy.ts';
import { readJsonFeed, readXmlFeed } from './feed.ts';
import type { ForeignSite } from './foreign-site.ts';
import { readGhost } from './ghost.ts';
import { isHugo, readHugo } from './hugo.ts';
import { isJekyll, readJekyll } from './jekyll.ts';
import { readPlainFolder } from './plain-folder.ts';
import { openSiteFolder, type SiteFolder } from './site-folder.ts';
import { isWordPress, readWordPress } from './wordpress.ts';

/** Milliseconds in which a feed has to answer. */
const PATIENCE = 30_000;

/**
 * Reads another site, whatever it was made with.
 *
 * @param source Folder of its sources, file of an export or a feed, or address of a feed.
 * @throws {Error} If there is nothing to import, with what to do about it.
 */
export async function openForeignSite(source: string): Promise<ForeignSite> {
  if (/^https?:\/\//.test(source)) return readExport(await fetched(source), source, '.');
  if (!existsSync(source)) throw new Error(`There is no file or folder ${source}.`);
  if (!statSync(source).isDirectory())
    return readExport(readFileSync(source, 'utf8'), source, dirname(source));
  const folder = openSiteFolder(source);
  if (isHugo(folder)) return withChanges(readHugo(folder), folder);
  if (isAstro(folder)) return withChanges(readAstro(folder), folder);
  if (isEleventy(folder)) return withChanges(readEleventy(folder), folder);
  if (isJekyll(folder)) return withChanges(readJekyll(folder), folder);
  for (const name of folder.files().filter((file) => /^[^/]+\.(?:json|xml)$/.test(file))) {
    const site = exportIn(folder.read(name), `${source.replace(/\/$/, '')}/${name}`, source);
    if (site) return site;
  }
  return withChanges(readPlainFolder(folder), folder);
}

/** A site whose posts have the days on which their files last changed. */
function withChanges(site: ForeignSite, folder: SiteFolder): ForeignSite {
  return { ...site, posts: site.posts.map((post) => ({ ...post, changed: folder.changedOn(post.file) })) };
}

function readExport(text: string, file: string, folder: string): ForeignSite {
  const site = exportIn(text, file, folder);
  if (site) return site;
  throw new Error(
    `${file} is neither an export of WordPress (XML) or Ghost (JSON) nor a feed (RSS, Atom or JSON Feed). For texts in Markdown, name their folder.`,
  );
}

function exportIn(text: string, file: string, folder: string): ForeignSite | undefined {
  if (/^\s*\{/.test(text)) {
    const data = jsonOf(text);
    return readGhost(data, file, folder) ?? readJsonFeed(data, file, folder);
  }
  return isWordPress(text) ? readWordPress(text, file, folder) : readXmlFeed(text, file, folder);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function fetched(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: unknown) => {
    throw new Error(`${url} could not be reached: ${String((error as Error).cause ?? error)}`);
  });
  if (!response.ok) throw new Error(`${url} answered with ${response.status} ${response.statusText}.`);
  return response.text();
}
