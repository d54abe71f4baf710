import { statSync } from 'node:fs';

/**
 * A function that computes its result once for each object. A result is dropped together with the object; and one that is a
 * promise, when that is rejected, as the next attempt may succeed.
 */
export function memoize<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const results = new WeakMap<K, V>();
  return (key) => {
    if (results.has(key)) return results.get(key) as V;
    const result = compute(key);
    results.set(key, result);
    if (result instanceof Promise) result.catch(() => results.delete(key));
    return result;
  };
}

/** A function that computes its result once for as long as it is asked for the same, as strings and other primitives are. */
export function memoizeLast<K, V>(compute: (key: K) => V): (key: K) => V {
  let last: { key: K; value: V } | undefined;
  return (key) => {
    if (last?.key !== key || last === undefined) last = { key, value: compute(key) };
    return last.value;
  };
}

/** A function that reads a file once, and again whenever the file has changed. */
export function memoizeFile<V>(path: string, read: () => V): () => V {
  let last: { changed: number; value: V } | undefined;
  return () => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (last?.changed !== changed) last = { changed, value: read() };
    return last.value;
  };
}
