import { SHOW_UNPUBLISHED } from '../site-config/unpublished-variable.ts';

const cache = new Map<string, unknown>();

/**
 * Makes something of all texts that takes long where there are many: in `npm run dev` once, when it is first asked for, or a
 * change of a word would be on screen only after the work was done again. A build makes it of what there is.
 *
 * This module may import nothing that knows the content: what does is loaded again with every change.
 */
export function memoizeInDev<T>(name: string, make: () => T): T {
  if (process.env[SHOW_UNPUBLISHED] !== 'yes') return make();
  if (!cache.has(name)) cache.set(name, make());
  return cache.get(name) as T;
}
