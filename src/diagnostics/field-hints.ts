import { z } from 'astro/zod';
import { closestMatch } from './closest-match.ts';
import type { Path } from './problem.ts';

/** What a schema's `.meta()` may say of it for messages. */
export interface SchemaMeta {
  /** Name of an object: "the front matter of a note". */
  title?: string | undefined;
  /** What to write, after the word "Write": "a line of at most 60 characters". */
  description?: string | undefined;
  /** A value that the schema takes. */
  example?: unknown;
  /** What to do about a field that an object does not have, where more is known of it than its letters. */
  unknownField?: (field: string, fields: readonly string[]) => string | undefined;
}

/** What to do about a field that the object at a path does not have. */
export function hintForUnknown(schema: z.ZodType, path: Path, field: string): string {
  const at = schemaAt(schema, path);
  const around = unwrapped(at);
  const fields = around instanceof z.ZodObject ? Object.keys(around.shape) : [];
  const known = metaOf(at).unknownField?.(field, fields);
  if (known !== undefined) return known;
  const meant = closestMatch(field, fields);
  return meant ? `Did you mean "${meant}"?` : `Remove it, or use one of these: ${fields.join(', ')}.`;
}

/**
 * What to write for a path, or for the innermost field around it of which the schema has an example.
 *
 * @param value What stands there.
 * @param written The same as it is written, where that is known.
 */
export function hintFor(
  schema: z.ZodType,
  path: Path,
  write: (field: string, value: unknown) => string,
  value: unknown,
  written?: string,
): string {
  const here = unwrapped(schemaAt(schema, path));
  const field = path.at(-1);
  // YAML takes 2024, no and 1.0 for numbers and the like.
  if (here instanceof z.ZodString && written && /^(?:number|bigint|boolean|object)$/.test(typeof value)) {
    const quoted = JSON.stringify(written);
    return typeof field === 'string'
      ? `Put it in quotes: ${field}: ${quoted}`
      : `Put it in quotes: ${quoted}`;
  }
  if (here instanceof z.ZodEnum) {
    const options = here.options.map(String);
    const meant = typeof value === 'string' ? closestMatch(value, options) : undefined;
    return `${meant ? `Did you mean "${meant}"? ` : ''}Write one of these: ${options.join(', ')}.`;
  }
  if (path.length === 0 && here instanceof z.ZodObject)
    return `Write these fields: ${Object.keys(here.shape).join(', ')}.`;
  for (let length = path.length; length > 0; length -= 1) {
    const name = path[length - 1];
    const at = schemaAt(schema, path.slice(0, length));
    const { description, example } = metaOf(at);
    if (typeof name !== 'string' || example === undefined) continue;
    const verb = isOptional(at) ? 'Remove it, or write' : 'Write';
    return `${verb}${description === undefined ? '' : ` ${description}`}: ${write(name, example)}`;
  }
  return `Write: ${String(field ?? '')}: …`;
}

/** The metadata of the schema at a path; an example of its own or one made of those of its fields and items. */
export function metaAt(schema: z.ZodType, path: Path): SchemaMeta {
  return metaOf(schemaAt(schema, path));
}

function metaOf(schema: z.ZodType | undefined): SchemaMeta {
  const inner = unwrapped(schema);
  const own: SchemaMeta = { ...inner?.meta(), ...schema?.meta() };
  return { ...own, example: own.example ?? composedExample(inner) };
}

function composedExample(schema: z.ZodType | undefined): unknown {
  if (schema instanceof z.ZodArray) {
    const { example } = metaOf(schema.element as z.ZodType);
    return example === undefined ? undefined : [example];
  }
  if (!(schema instanceof z.ZodObject)) return undefined;
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>)
    .filter(([, field]) => !isOptional(field))
    .map(([name, field]) => [name, metaOf(field).example] as const);
  return fields.some(([, example]) => example === undefined) ? undefined : Object.fromEntries(fields);
}

function isOptional(schema: z.ZodType | undefined): boolean {
  return schema?.safeParse(undefined).success ?? false;
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  return path.reduce<z.ZodType | undefined>((around, piece) => {
    const inner = unwrapped(around);
    if (inner instanceof z.ZodObject) return (inner.shape as Record<PropertyKey, z.ZodType>)[piece];
    if (inner instanceof z.ZodArray) return inner.element as z.ZodType;
    if (inner instanceof z.ZodTuple) return inner.def.items[Number(piece)] as z.ZodType | undefined;
    return inner instanceof z.ZodRecord ? (inner.valueType as z.ZodType) : undefined;
  }, schema);
}

/** A schema without what makes it optional or gives it a default. */
function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodReadonly
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}
