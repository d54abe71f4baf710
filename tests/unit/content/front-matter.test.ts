import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../document.ts';

const FIELDS = { title: 'A text', description: 'What it is about.', published: '2026-01-02' };

/** A sound text with some of its fields as they are given. */
function text(
  fields: Readonly<Record<string, string>> = {},
  fences: readonly [string, string] = ['---', '---'],
): string {
  const lines = Object.entries({ ...FIELDS, ...fields }).map(([name, value]) => `${name}: ${value}`);
  return `${fences[0]}\n${lines.join('\n')}\n${fences[1]}\n\n## Why?\n\nSo.\n`;
}

const read = (source: string) => documentOf('essay', 'a-text', source);

describe('a day', () => {
  it.each([
    '2026-11-23 23:30:00 -05:00',
    '2026-11-23T23:30:00-0500',
    '2026-11-23T00:10:00+09:00',
    '2026-11-23 00:10:00 +1400',
    '2026-11-23T08:00Z',
    '2026-11-23 10:00',
    '2026-11-23T10:00:00.123456789',
    '"2026-11-23"',
    "'2026-11-23T23:59:59-11:00'",
    '2026-11-23 10:00 CET # written in Paris',
    '2026-11-23 10:00:00 America/New_York',
  ])('is that of its author: %s', (written) => {
    const { frontMatter, problems } = read(text({ published: written, updated: written }));
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject({
      published: '2026-11-23T00:00:00.000Z',
      updated: '2026-11-23T00:00:00.000Z',
    });
  });

  it('is the one that is written, whatever time and zone stand behind it', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    const zone = fc.constantFrom('Z', '+14:00', '-12:00', '+05:30', ' +0000', '');
    fc.assert(
      fc.property(day, fc.nat(23), fc.nat(59), zone, (date, hour, minute, behind) => {
        const written = date.toISOString().slice(0, 10);
        const time = [hour, minute, 0].map((each) => String(each).padStart(2, '0')).join(':');
        const { frontMatter } = read(text({ published: `${written}T${time}${behind}` }));
        expect(frontMatter?.published).toBe(`${written}T00:00:00.000Z`);
      }),
    );
  });

  it.each([
    '2026-02-31T10:00:00Z',
    '"2026-02-31"',
    '2026-13-01 10:00',
    '2026-11',
    'true',
    '20261123',
    '23/11/2026',
  ])('that is none is refused at its line: %s', (written) => {
    expect(read(text({ published: written })).problems).toMatchObject([{ line: 4, column: 1 }]);
  });
});

describe('a fence', () => {
  it.each([
    ['---', '----', 5],
    ['---', '-----', 5],
    ['---', '--', 5],
    ['---', '...', 5],
    ['---', '–––', 5],
    ['---', '--- yaml', 5],
    ['----', '---', 1],
    ['—', '---', 1],
    ['––-', '---', 1],
  ])('that only looks like one is refused with what to write: %s and %s', (opening, closing, line) => {
    const { problems } = read(text({}, [opening, closing]));
    expect(problems).toMatchObject([{ line, column: 1, hint: 'Write: ---' }]);
    const lines = text({}, [opening, closing])
      .split('\n')
      .with(line - 1, '---');
    expect(read(lines.join('\n')).problems).toEqual([]);
  });

  it.each([
    ['TOML', '+++\ntitle = "A"\n+++\n\nSo.\n'],
    ['JSON', '{\n"title": "A"\n}\n\nSo.\n'],
  ])('of %s is named', (name, source) => {
    const [problem, ...others] = read(source).problems;
    expect(problem?.message).toContain(name);
    expect(others).toEqual([]);
  });

  it('may have spaces behind it and lines that end in CRLF, and rules may stand below', () => {
    expect(read(text({}, ['---  ', '--- '])).problems).toEqual([]);
    expect(read(`${text().replaceAll('\n', '\r\n')}\r\n----\r\n\r\nMore.\r\n`).problems).toEqual([]);
  });
});

describe('a title that YAML takes for something else', () => {
  it.each(['2024', '1.0', 'true', '2024-01-01', '0x10', '1e3', 'null', '007'])(
    'gets quotes: %s',
    (written) => {
      const [problem] = read(text({ title: written })).problems;
      expect(problem).toMatchObject({ line: 2, column: 1 });
      const [, line = ''] = /^Put it into quotes: (.*)$/.exec(problem?.hint ?? '') ?? [];
      const { problems, frontMatter } = read(text({ title: line.replace('title: ', '') }));
      expect(problems).toEqual([]);
      expect(frontMatter?.title).toBe(written);
    },
  );

  it.each(['topics', 'first'])('and so do entries of %s', (field) => {
    const [problem] = read(text({ [field]: '[2024]' })).problems;
    expect(problem?.hint).toBe('Put it into quotes: "2024"');
  });
});

describe('a field of another generator', () => {
  it.each([
    ['date', 'published'],
    ['pubDate', 'published'],
    ['publishDate', 'published'],
    ['created_at', 'published'],
    ['lastmod', 'updated'],
    ['last_modified_at', 'updated'],
    ['tags', 'topics'],
    ['Categories', 'topics'],
    ['summary', 'description'],
    ['excerpt', 'description'],
  ])('%s is named as %s here', (field, meant) => {
    const hints = read(text({ [field]: 'x' })).problems.map(({ hint }) => hint);
    expect(hints).toEqual([`Did you mean "${meant}"?`]);
  });

  it.each([
    'slug',
    'permalink',
    'url',
    'aliases',
    'redirect_from',
    'layout',
    'toc',
    'author',
    'image',
    'heroImage',
    'weight',
  ])('%s has no counterpart, and what to do about it is said', (field) => {
    const [problem, ...others] = read(text({ [field]: 'x' })).problems;
    expect(problem).toMatchObject({
      line: 5,
      hint: expect.not.stringContaining('use one of these') as string,
    });
    expect(others).toEqual([]);
  });
});

describe('short titles', () => {
  it('are those of the questions that the essay asks', () => {
    const { frontMatter, problems } = read(text({ shortTitles: '{ why: The reason }' }));
    expect(problems).toEqual([]);
    expect(frontMatter?.shortTitles).toEqual({ why: 'The reason' });
    expect(read(text()).frontMatter?.shortTitles).toEqual({});
  });

  it('name a question that is there, in a line that fits', () => {
    expect(read(text({ shortTitles: '{ whi: The reason }' })).problems).toMatchObject([
      {
        line: 5,
        message: 'The field "shortTitles" names the anchor "whi", which no question of the essay has.',
        hint: 'Did you mean "why"?',
      },
    ]);
    const { problems } = read(text({ shortTitles: `{ why: ${'Because '.repeat(9)} }` }));
    expect(problems).toMatchObject([
      { line: 5, message: expect.stringContaining('shortTitles.why') as string },
    ]);
    expect(read(text({ shortTitles: '{ why: "" }' })).problems).toHaveLength(1);
  });
});
