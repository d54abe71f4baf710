/**
 * Where a field of an object stands in a source, as a line and a column from 1; its parent where it has no line of its own,
 * the beginning of the file where there is nothing of it.
 *
 * @param field Names from the outside in, `theme.light.accent`; numbers are places in a list.
 */
export function placeOfField(source: string, field: string): { line: number; column: number } {
  const [outer = '', ...inner] = field.split('.').filter((name) => !/^\d+$/.test(name));
  const lines = source.split('\n');
  const [start] = lines
    .map((line, index) => ({ index, indent: names(line, outer) ? indentOf(line) : Infinity }))
    .toSorted((one, other) => one.indent - other.indent);
  let place = start && start.indent < Infinity ? start : undefined;
  if (!place) return { line: 1, column: 1 };
  for (const name of inner) place = within(lines, place, name) ?? place;
  return { line: place.index + 1, column: place.indent + 1 };
}

/** The field in the block that begins at a line. */
function within(
  lines: readonly string[],
  { index, indent }: { index: number; indent: number },
  name: string,
) {
  for (let at = index + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() !== '' && indentOf(line) <= indent) return undefined;
    if (names(line, name)) return { index: at, indent: indentOf(line) };
  }
  return undefined;
}

function names(line: string, field: string): boolean {
  return line.trimStart().startsWith(`${field}:`);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
