/**
 * The items around a place in a list, in order: all of a short list, `most` of a long one.
 *
 * @param index Place of the item to be among them, from 0.
 * @param most Most items of the result; at least 1.
 */
export function around<T>(items: readonly T[], index: number, most: number): readonly T[] {
  const first = Math.max(0, Math.min(index - Math.floor(most / 2), items.length - most));
  return items.slice(first, first + most);
}
