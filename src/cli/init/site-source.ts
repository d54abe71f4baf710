import ts from 'typescript';
import type { SiteValues } from '../../site-config/site-schema.ts';

/**
 * The source of `src/site.ts` with other values. Comments and all that is not named stay as they are; a formatter has to go
 * over it.
 *
 * @throws {Error} If the source does not state the site as an object given to `defineSite`.
 */
export function withValues(source: string, values: Partial<SiteValues>): string {
  const file = ts.createSourceFile('site.ts', source, ts.ScriptTarget.Latest, true);
  const stated = statedObject(file);
  if (!stated) throw new Error('src/site.ts has no defineSite({ … }) to write the values into.');
  const places = new Map(
    stated.properties.flatMap((property) =>
      ts.isPropertyAssignment(property) ? [[property.name.getText(file), property.initializer] as const] : [],
    ),
  );
  const edits = Object.entries(values).map(([field, value]) => {
    const place = places.get(field);
    const end = stated.properties.end;
    return place
      ? { from: place.getStart(file), to: place.getEnd(), text: literal(value) }
      : {
          from: end,
          to: end,
          text: `${stated.properties.hasTrailingComma ? '' : ','}\n${field}: ${literal(value)},`,
        };
  });
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), source);
}

function statedObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  if (ts.isCallExpression(node) && node.expression.getText() === 'defineSite') {
    const [first] = node.arguments;
    if (first && ts.isObjectLiteralExpression(first)) return first;
  }
  return ts.forEachChild(node, statedObject);
}

/** JSON is TypeScript; what it leaves out, values that are not there, is what is written as they are. */
function literal(value: unknown): string {
  return value === undefined ? 'undefined' : JSON.stringify(value);
}
