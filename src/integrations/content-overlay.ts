import { isAbsolute, relative, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { ContentError } from '../diagnostics/content-error.ts';
import type { FileProblem } from '../diagnostics/problem.ts';
import { PUBLIC_FOLDER } from '../content/public-files.ts';
import type { Address } from '../permalinks/address.ts';

/** The content that is checked. */
export interface CheckedContent {
  /** Its folder, relative to the project. */
  content: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Where the site is served. */
  url: string;
}

const CHECK = new URL('content-check-worker.ts', import.meta.url);

/**
 * While an author writes, lays what is wrong with the content over every open page, with file and line, and takes it away
 * when it is fixed. Astro itself says it in the terminal only and shows the last sound text.
 *
 * @param content Folder of the content, relative to the project.
 * @param language BCP 47 tag of the texts.
 */
export function contentOverlay(content: string, language: string, address: Address): AstroIntegration {
  let check: Worker | undefined;
  return {
    name: 'content-overlay',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let error: ContentError | undefined;
        const send = () => {
          if (!error) return;
          const { message, loc } = error;
          const place = loc && { file: resolve(loc.file), line: loc.line, column: loc.column };
          server.ws.send({
            type: 'error',
            err: { message, stack: '', plugin: 'content', ...(place && { id: place.file, loc: place }) },
          });
        };
        const start = () => {
          const workerData: CheckedContent = { content, language, url: address.absolute('/') };
          const worker = new Worker(CHECK, { workerData });
          worker.on('message', (problems: readonly FileProblem[]) => {
            const wasWrong = error !== undefined;
            error = problems.length > 0 ? new ContentError(problems) : undefined;
            if (error) send();
            else if (wasWrong) server.ws.send({ type: 'full-reload' });
          });
          worker.on('error', (failure) => logger.error(`The content cannot be checked: ${String(failure)}`));
          worker.unref();
          return worker;
        };
        server.ws.on('connection', () => {
          // Until a page is open, nobody would see it, and the first page is made sooner.
          check ??= start();
          send();
        });
        server.watcher.on('all', (_, path) => {
          if ([content, PUBLIC_FOLDER].some((folder) => isInside(folder, path)))
            check?.postMessage('changed');
        });
      },
      'astro:server:done': async () => {
        await check?.terminate();
        check = undefined;
      },
    },
  };
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(resolve(folder), path);
  return !inside.startsWith('..') && !isAbsolute(inside);
}
