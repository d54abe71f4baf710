import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import pMap from 'p-map';
import { readPage, withEdits, type ReadPage } from './finish-page.ts';
import { createSiteCheck, type SiteCheck } from './site-check.ts';
import { codeDigest, digestOf } from '../../cache/code-digest.ts';
import { openRunCache } from '../../cache/run-cache.ts';
import { ContentError } from '../../diagnostics/content-error.ts';
import { inPhase, reportProgress } from '../../diagnostics/phases.ts';
import { publicFiles } from '../../content/public-files.ts';
import { hostFiles } from '../../hosting/host-files.ts';
import { isText, mediaType } from '../../permalinks/media-types.ts';
import type { Address } from '../../permalinks/address.ts';
import type { Redirect } from '../../permalinks/redirects.ts';
import { HOSTS, type Host } from '../../site-config/hosts.ts';
import { compress } from '../../hosting/compress.ts';
import { isChecked, placed } from './checked-files.ts';
import { unusedPictures } from './unused-pictures.ts';

/** Name of the error of a site that does not keep what its links promise. */
export const BROKEN_SITE = 'BrokenSiteError';

/** What the last build read of its pages: most are what they were. */
const PAGES_CACHE = '.cache/pages/last-build';

/** Files that are worked on at a time: while one is read or compressed, another is looked through. */
const AT_A_TIME = 8;

/**
 * Astro integration that goes once through the built site, file by file. Each page gets the policy of what it may load and
 * run; every link is held to what it promises; and beside each text come its compressed copies, if the host reads them.
 * Files of the public folder stay as they are, and pages may link to them. In the end it writes the files that the host is
 * configured by. Has to be the last, because what is compressed may not change.
 *
 * @throws {ContentError} If a page links to what is not there, or has an id twice: all such places at once.
 */
export function finishBuild(
  redirects: readonly Redirect[],
  address: Address,
  host: Host,
  pagesCache = PAGES_CACHE,
): AstroIntegration {
  const { copies } = HOSTS[host];
  return {
    name: 'finish-build',
    hooks: {
      'astro:build:done': ({ dir }) =>
        inPhase('Checking the site', async () => {
          const site = fileURLToPath(dir);
          const entries = await readdir(site, { recursive: true, withFileTypes: true });
          const files = entries
            .filter((entry) => entry.isFile())
            .map(({ parentPath, name }) => join(parentPath, name).slice(site.length).replaceAll('\\', '/'));
          const owned = new Set(publicFiles());
          const check = createSiteCheck(new Set(files), address);
          const pictures = unusedPictures(site, files);
          const version = digestOf([codeDigest(), address.absolute('/')]);
          const cache = await openRunCache<ReadPage>(pagesCache, version);
          const read: PageReader = (file, html) =>
            cache.get(digestOf([file, html]), () => readPage(file, html, address));
          let done = 0;
          await pMap(
            files.toSorted(),
            async (file) => {
              const path = join(site, file);
              const content = owned.has(file) ? undefined : await finish(path, file, check, read);
              if (content) pictures.see(content.toString());
              if (copies && isText(mediaType(file))) await compress(path, content ?? (await readFile(path)));
              done += 1;
              reportProgress(done, files.length);
            },
            { concurrency: AT_A_TIME },
          );
          await pictures.remove();
          await cache.save();
          const problems = await Promise.all(check.problems().map((problem) => placed(site, problem)));
          if (problems.length > 0) throw Object.assign(new ContentError(problems), { name: BROKEN_SITE });
          await Promise.all(
            [...hostFiles(host, redirects, address)].map(([file, text]) =>
              writeFile(new URL(file, dir), text),
            ),
          );
        }),
    },
  };
}

type PageReader = (file: string, html: string) => ReadPage;

/** Finishes a file that the build made, and gives its content if it was looked at. */
async function finish(
  path: string,
  file: string,
  check: SiteCheck,
  read: PageReader,
): Promise<Buffer | undefined> {
  if (!isChecked(file)) return undefined;
  const content = await readFile(path);
  if (!file.endsWith('.html')) {
    check.add(file, content.toString());
    return content;
  }
  const html = content.toString();
  const { edits, ...page } = read(file, html);
  check.addPage(file, page);
  const finished = Buffer.from(withEdits(html, edits));
  await writeFile(path, finished);
  return finished;
}
