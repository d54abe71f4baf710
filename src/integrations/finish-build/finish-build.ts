import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, RouteType } from 'astro';
import type { PageReader } from './page-reader.ts';
import { createSiteCheck } from './site-check.ts';
import { filesBelow } from '../files-below.ts';
import type { PrerendererWrapper } from '../prerenderer.ts';
import { ContentError } from '../../diagnostics/content-error.ts';
import { inPhase, reportProgress, reportRemark } from '../../diagnostics/phases.ts';
import { publicFiles } from '../../content/public-files.ts';
import { hostFiles } from '../../hosting/host-files.ts';
import { hostRedirects } from '../../hosting/host-redirects.ts';
import { leftOut } from '../../hosting/rules-files.ts';
import type { Address } from '../../permalinks/address.ts';
import type { Ledger } from '../../permalinks/ledger.ts';
import type { Host } from '../../site-config/hosts.ts';
import { isChecked, placed } from './checked-files.ts';
import { lastModified } from './last-modified.ts';
import { unusedPictures } from './unused-pictures.ts';

/** Name of the error of a site that does not keep what its links promise. */
export const BROKEN_SITE = 'BrokenSiteError';

/** Hosts that take so many redirects and no more. */
const TAKES_FEW: ReadonlySet<Host> = new Set(['cloudflare-pages', 'any']);

/** How long files are checked until timers get their turn, those of a progress bar among them, in milliseconds. */
const SLICE = 50;

/** Finishes each page as soon as it is rendered, so that what is written, cached and indexed is what will be served. */
export function finishPages(pages: PageReader, base: string): PrerendererWrapper {
  return (original) => ({
    ...original,
    render: async (request, options) => {
      const result = await original.render(request, options);
      const { response, ...metadata } = result instanceof Response ? { response: result } : result;
      if (!response.body || !response.headers.get('content-type')?.startsWith('text/html')) return result;
      const path = decodeURI(new URL(request.url).pathname).slice(base.length);
      const file = fileOf(path.replace(/\/$/, ''), options.routeData.type);
      const { status, headers } = response;
      const finished = new Response(pages.finish(file, await response.text()), { status, headers });
      return { response: finished, ...metadata };
    },
  });
}

/** The file that a route makes, relative to the site. */
function fileOf(path: string, type: RouteType): string {
  if (type !== 'page') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * Astro integration that goes once through the built site, file by file, and holds every link to what it promises. Files of the
 * public folder stay as they are, and pages may link to them. In the end it writes the files that the host is configured by.
 *
 * @throws {ContentError} If a page links to what is not there, or has an id twice: all such places at once.
 */
export function finishBuild(
  pages: PageReader,
  ledger: Ledger,
  address: Address,
  host: Host,
): AstroIntegration {
  return {
    name: 'finish-build',
    hooks: {
      'astro:build:done': ({ dir }) =>
        inPhase('Checking the site', async () => {
          const site = fileURLToPath(dir);
          const files = filesBelow(site);
          const built = new Set(files);
          const owned = new Set(publicFiles());
          const check = createSiteCheck(built, address);
          const pictures = unusedPictures(site, files);
          const modified = lastModified(address);
          const checked = files.filter((file) => isChecked(file) && !owned.has(file));
          let paused = performance.now();
          for (const [done, file] of checked.entries()) {
            const text = readFileSync(join(site, file), 'utf8');
            pictures.see(text);
            if (file.endsWith('.html')) {
              modified.see(file, text);
              check.addPage(file, pages.read(file, text));
            } else check.add(file, text);
            if (performance.now() - paused < SLICE) continue;
            reportProgress(done, checked.length);
            await setImmediate();
            paused = performance.now();
          }
          reportProgress(checked.length, checked.length);
          await pictures.remove();
          await pages.save();
          const problems = await Promise.all(check.problems().map((problem) => placed(site, problem)));
          if (problems.length > 0) throw Object.assign(new ContentError(problems), { name: BROKEN_SITE });
          modified.write(
            site,
            files.filter((file) => !owned.has(file)),
          );
          const exists = (path: string) => built.has(path.slice(1).replace(/(^|\/)$/, '$1index.html'));
          const redirects = hostRedirects(ledger, exists);
          const rest = TAKES_FEW.has(host) ? leftOut(redirects) : undefined;
          if (rest !== undefined) reportRemark(rest);
          for (const [file, text] of hostFiles(host, redirects, address))
            writeFileSync(join(site, file), text);
        }),
    },
  };
}
