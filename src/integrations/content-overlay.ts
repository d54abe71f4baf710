import { isAbsolute, relative, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../content/check-content.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { ContentError } from '../diagnostics/content-error.ts';
import { PUBLIC_FOLDER } from '../content/public-files.ts';
import { readContent } from '../content/read-content.ts';
import type { Address } from '../permalinks/address.ts';

/** Milliseconds from a change to its check, so that the page is first, and files that are saved together are checked once. */
const AFTER_CHANGE = 300;

/**
 * While an author writes, lays what is wrong with the content over every open page, with file and line, and takes it away
 * when it is fixed. Astro itself says it in the terminal only and shows the last sound text.
 *
 * @param content Folder of the content, relative to the project.
 * @param language BCP 47 tag of the texts.
 */
export function contentOverlay(content: string, language: string, address: Address): AstroIntegration {
  const read = createDocumentReader(DOCUMENT_CACHE);
  const check = () => checkContent(readContent({ content, language, read }), { address, now: new Date() });
  return {
    name: 'content-overlay',
    hooks: {
      // All is read before the author changes something, so that this takes no longer than one text does.
      'astro:server:start': () => void check(),
      'astro:server:setup': ({ server }) => {
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
        const report = () => {
          const wasWrong = error !== undefined;
          const { problems } = check();
          error = problems.length > 0 ? new ContentError(problems) : undefined;
          if (error) send();
          else if (wasWrong) server.ws.send({ type: 'full-reload' });
        };
        let due: NodeJS.Timeout | undefined;
        server.ws.on('connection', send);
        server.watcher.on('all', (_, path) => {
          if (![content, PUBLIC_FOLDER].some((folder) => isInside(folder, path))) return;
          clearTimeout(due);
          due = setTimeout(report, AFTER_CHANGE);
        });
      },
    },
  };
}

function isInside(folder: string, path: string): boolean {
  const inside = relative(resolve(folder), path);
  return !inside.startsWith('..') && !isAbsolute(inside);
}
