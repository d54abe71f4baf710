import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../content/check-content.ts';
import { createDocumentReader, DOCUMENT_CACHE } from '../content/document-cache.ts';
import { readContent } from '../content/read-content.ts';
import { createAddress } from '../permalinks/address.ts';
import type { CheckedContent } from './content-overlay.ts';

/*
 * Checks content at once and whenever it is sent a message, and sends back what has to be fixed. It is a thread of its own, because the
 * check of a large site takes longer than showing a changed page, which must not wait for it.
 */

/** Milliseconds from a change to its check, so that files that are saved together are checked once. */
const AFTER_CHANGE = 300;

const { content, language, url } = workerData as CheckedContent;
const address = createAddress(url);
const read = createDocumentReader(DOCUMENT_CACHE);
const check = () => {
  const { problems } = checkContent(readContent({ content, language, read }), { address, now: new Date() });
  parentPort?.postMessage(problems);
};

let due: NodeJS.Timeout | undefined;
parentPort?.on('message', () => {
  clearTimeout(due);
  due = setTimeout(check, AFTER_CHANGE);
});
check();
