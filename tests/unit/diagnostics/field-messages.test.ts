import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { careerLaddersSchema } from '../../../src/figures/career-ladder/schema.ts';
import { metaAt } from '../../../src/diagnostics/field-hints.ts';
import { checkData } from '../../../src/diagnostics/field-messages.ts';
import { readYaml } from '../../../src/diagnostics/yaml-source.ts';
import { frontMatterSchema } from '../../../src/content/schema.ts';
import { siteSchema } from '../../../src/site-config/site-schema.ts';

const schema = z.strictObject({
  title: z.string().min(1).max(5).meta({ description: 'a short title', example: 'Why' }),
  tags: z
    .array(z.string().min(1))
    .optional()
    .meta({ example: ['a', 'b'] }),
  people: z
    .tuple([z.strictObject({ name: z.string().meta({ example: 'Ada' }), age: z.number().optional() })])
    .optional(),
  words: z.record(z.string(), z.array(z.string())).optional(),
  kind: z.enum(['note', 'essay']).optional(),
  three: z.array(z.number()).length(3).optional(),
  link: z.strictObject({ to: z.string().meta({ example: '/a/' }), rel: z.string().optional() }).optional(),
});

function said(yaml: string): string[] {
  const source = readYaml(yaml, 'The file');
  return checkData(schema, source.document.toJS(), source).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
  );
}

describe('what is wrong with data', () => {
  it.each([
    ['tags: []', '1:1 The field "title" is missing. → Write a short title: title: Why'],
    ['title: ""', '1:1 The field "title" is empty. → Write a short title: title: Why'],
    ['title: [a]', '1:1 The field "title" is a list, not text. → Write a short title: title: Why'],
    [
      'title: because',
      '1:1 The field "title" has 7 characters; at most 5 are allowed. → Write a short title: title: Why',
    ],
    ['title: a\ntgas: []', '2:1 There is no field "tgas" in the file. → Did you mean "tags"?'],
    [
      'title: a\nlink:\n  to: b\n  class: c',
      '4:3 There is no field "class" in link. → Remove it, or use one of these: to, rel.',
    ],
    ['title: a\ntags: [a, ""]', '2:11 The entry tags 2 is empty. → Remove it, or write: tags: [a, b]'],
    ['title: a\npeople:\n  - age: 3', '3:5 The field "name" of people 1 is missing. → Write: name: Ada'],
    [
      'title: a\npeople:\n  - name: A\n    age: x',
      '4:5 The field "age" of people 1 is "x", not a number. → Write: age: …',
    ],
    ['title: a\nkind: poem', '2:1 The field "kind" cannot be "poem". → Write one of these: note, essay.'],
    ['title: a\nthree: [1]', '2:1 The field "three" has 1 entry; exactly 3 are needed. → Write: three: …'],
    [
      'title: a\nlink: b',
      '2:1 The field "link" is "b", not a group of fields. → Remove it, or write: link: {to: /a/}',
    ],
    [
      '[]',
      '1:1 The file is a list, not a group of fields. → Write these fields: title, tags, people, words, kind, three, link.',
    ],
  ])('%j', (yaml, problem) => {
    expect(said(yaml)).toEqual([problem]);
  });
});

describe('the example of every field', () => {
  it.each(
    Object.entries({
      'front matter': frontMatterSchema,
      'career ladders': careerLaddersSchema,
      'src/site.ts': siteSchema(new Date('2026-11-25')),
    }).flatMap(([name, { shape }]) =>
      Object.entries(shape as Record<string, z.ZodType>)
        .filter(([, at]) => !(at instanceof z.ZodTuple))
        .map(([field, at]) => [name, field, at] as const),
    ),
  )('of %s is one that may be written: %s', (_, __, field) => {
    expect(field.safeParse(metaAt(field, []).example)).toMatchObject({ success: true });
  });
});
