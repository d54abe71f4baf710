import { readFileSync } from 'node:fs';
import { writeToCache } from './write-atomic.ts';

/** Plain data of the last run, by key. */
export interface RunCache<T> {
  /** The value of a key in this run or the last one, or a new one. */
  get(key: string, make: () => T): T;
  /** Writes what this run asked for, for the next one. */
  save(): Promise<void>;
}

const LINE_END = 0x0a;

/**
 * A cache in one file, which holds what the last run asked for and nothing older, so that it never outgrows one site. A value
 * is parsed when it is asked for.
 *
 * @param file First line: the version. Each other line: a key, a space, and the value as JSON.
 * @param version Stands for everything besides the key that values depend on; those of another version are ignored.
 */
export function openRunCache<T>(file: string, version: string): RunCache<T> {
  const last = linesOf(contentOf(file), version);
  // New lines are strings: a small buffer is a part of one that Node shares out, and would keep all of that.
  const current = new Map<string, Buffer | string>();
  let isNew = false;
  return {
    get: (key, make) => {
      const line = current.get(key) ?? last.get(key);
      const value = line === undefined ? make() : (JSON.parse(line.toString().slice(key.length)) as T);
      if (line === undefined) isNew = true;
      current.set(key, line ?? `${key} ${JSON.stringify(value)}\n`);
      return value;
    },
    save: async () => {
      if (!isNew && current.size === last.size) return;
      await writeToCache(
        file,
        Buffer.concat([`${version}\n`, ...current.values()].map((line) => Buffer.from(line))),
      );
    },
  };
}

/** What is in a file; `undefined` if it cannot be read, as before the first build. */
function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** The lines of a cache by their keys, with their ends; none if it is of another version. */
function linesOf(cache: Buffer | undefined, version: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>();
  if (!cache?.subarray(0, version.length + 1).equals(Buffer.from(`${version}\n`))) return lines;
  for (let start = version.length + 1; start < cache.length;) {
    const end = cache.indexOf(LINE_END, start) + 1 || cache.length;
    const line = cache.subarray(start, end);
    lines.set(line.toString('utf8', 0, line.indexOf(' ')), line);
    start = end;
  }
  return lines;
}
