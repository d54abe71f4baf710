import { join } from 'node:path';
import { readEntry } from '../cache/entries.ts';
import { writeToCache } from '../cache/write-atomic.ts';
import type { RenderedText } from '../mdx/render/pieces.ts';

/** Texts that are held in memory: pages of one text are made one after the other, and feeds come back to a few. */
const IN_MEMORY = 40;

/** Renders a text unless it is known by a key, which stands for everything that the result depends on. */
export type TextCache = (key: string, render: () => Promise<RenderedText>) => Promise<RenderedText>;

/**
 * A cache of rendered texts, in memory and on disk. What runs expressions of an author's is never written: it may depend
 * on the day.
 *
 * @param folder Where it is written; in memory alone if not given.
 */
export function createTextCache(folder?: string): TextCache {
  const recent = new Map<string, Promise<RenderedText>>();
  const load = async (key: string, render: () => Promise<RenderedText>): Promise<RenderedText> => {
    if (folder === undefined) return render();
    const file = join(folder, `${key}.json`);
    const written = await readEntry(file);
    if (written) return JSON.parse(String(written)) as RenderedText;
    const text = await render();
    if (!text.runsCode) await writeToCache(file, JSON.stringify(text));
    return text;
  };
  return (key, render) => {
    const text = recent.get(key) ?? load(key, render);
    // What failed may succeed once its author has changed something.
    text.catch(() => recent.delete(key));
    recent.delete(key);
    recent.set(key, text);
    const [oldest] = recent.keys();
    if (recent.size > IN_MEMORY && oldest !== undefined) recent.delete(oldest);
    return text;
  };
}
