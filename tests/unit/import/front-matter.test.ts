import { describe, expect, it } from 'vitest';
import { dayOf, readFields } from '../../../src/import/fields.ts';
import { splitFrontMatter } from '../../../src/import/front-matter.ts';

describe('front matter of other generators', () => {
  it.each([
    ['YAML', '---\ntitle: A\ndate: 2019-05-01 23:30:00 -0700\n---\nText'],
    ['YAML that ends in dots', '---\ntitle: A\ndate: 2019-05-01 23:30:00 -0700\n...\nText'],
    ['TOML', '+++\ntitle = "A"\ndate = "2019-05-01 23:30:00 -0700"\n+++\nText'],
    ['JSON', '{\n"title": "A",\n"date": "2019-05-01 23:30:00 -0700"\n}\nText'],
    ['JSON with a fence', ';;;\n"title": "A",\n"date": "2019-05-01 23:30:00 -0700"\n;;;\nText'],
    ['JSON of Eleventy', '---json\n{"title": "A",\n"date": "2019-05-01 23:30:00 -0700"}\n---\nText'],
    ['with Windows line ends', '---\r\ntitle: A\r\ndate: 2019-05-01 23:30:00 -0700\r\n---\r\nText'],
  ])('is read as %s', (_, source) => {
    const { fields, body, line, problem } = splitFrontMatter(source);
    expect({ body, problem }).toEqual({ body: 'Text', problem: undefined });
    expect(line).toBe(source.split('\n').length);
    expect(readFields({ fields })).toMatchObject({ title: 'A', published: '2019-05-01' });
  });

  it('has the day that a TOML date is written with, whatever its zone', () => {
    const { fields } = splitFrontMatter('+++\ndate = 2019-05-01T23:30:00-07:00\nlastmod = 2019-06-01\n+++\n');
    expect(readFields({ fields })).toMatchObject({ published: '2019-05-01', updated: '2019-06-01' });
  });

  it.each(['No front matter here.', '--- not a fence', ''])('leaves %j as a text', (source) => {
    expect(splitFrontMatter(source)).toEqual({ fields: {}, body: source, line: 1 });
  });

  it('says why it cannot be read', () => {
    expect(splitFrontMatter('+++\ntitle = \n+++\nText')).toMatchObject({
      body: 'Text',
      problem: expect.any(String) as string,
    });
    expect(splitFrontMatter('---\n- a list\n---\nText').problem).toContain('not a list of fields');
  });
});

describe('fields of other generators', () => {
  it.each<[Record<string, unknown>, object]>([
    [{ headline: 'A' }, { title: 'A' }],
    [{ pubDate: 'Jul 08 2022' }, { published: '2022-07-08' }],
    [{ publishDate: '2022-7-8' }, { published: '2022-07-08' }],
    [{ date: '2022-01-01', created: '2020-01-01' }, { published: '2022-01-01' }],
    [{ date: '2022-01-01', lastmod: '2022-02-02' }, { updated: '2022-02-02' }],
    [{ lastmod: '2021-02-02' }, { published: undefined, updated: '2021-02-02' }],
    [{ tags: ['a', 'b'], categories: 'c' }, { topics: ['a', 'b', 'c'] }],
    [{ tags: 'web design, code' }, { topics: ['web design', 'code'] }],
    [{ tags: ['Code', 'code', 'posts'] }, { topics: ['Code'] }],
    [{ published: false }, { draft: true, published: undefined }],
    [{ draft: 'true' }, { draft: true }],
    [{ status: 'private' }, { draft: true }],
    [{ excerpt: 'One\n  two <b>three</b>' }, { description: 'One two three' }],
    [{ summary: '' }, { description: undefined }],
    [{ image: '/a.png', image_alt: 'A' }, { cover: { url: '/a.png', alt: 'A' } }],
    [{ cover: { image: 'a.png', alt: 'A', caption: 'B' } }, { cover: { url: 'a.png', alt: 'A' } }],
    [{ og_image: 'a.png' }, { cover: undefined, preview: { url: 'a.png', alt: undefined } }],
    [
      { og_image: 'a.png', cover: 'b.png' },
      { cover: { url: 'b.png' }, preview: { url: 'a.png' } },
    ],
    [{ cover: 'b.png', cover_alt: 'B' }, { preview: { url: 'b.png', alt: 'B' } }],
    [{ images: ['a.png', 'b.png'] }, { cover: { url: 'a.png', alt: undefined } }],
    [{ redirect_from: '/a/', aliases: ['/b/', '/c/'] }, { aliases: ['/b/', '/c/', '/a/'] }],
  ])('%j is %j', (fields, read) => {
    expect(readFields({ fields })).toMatchObject(read);
  });

  it('splits a line of words where that is what the generator does', () => {
    expect(readFields({ fields: { tags: 'jekyll update' } }, { spacesDivide: true }).topics).toEqual([
      'jekyll',
      'update',
    ]);
    expect(readFields({ fields: { tags: 'Web design' } }).topics).toEqual(['Web design']);
  });

  it('names what means nothing here, with what to do', () => {
    const { unused } = readFields({ fields: { title: 'A', layout: 'post', mood: 'fine' } });
    expect(unused.map(({ name }) => name)).toEqual(['layout', 'mood']);
    for (const { hint } of unused) expect(hint).not.toBe('');
  });

  it.each([
    [1_556_668_800, '2019-05-01'],
    [1_556_668_800_000, '2019-05-01'],
    ['Tue, 05 Mar 2024 23:00:00 -0500', '2024-03-05'],
    ['2024-02-31', undefined],
    ['soon', undefined],
    [true, undefined],
  ])('the day of %j is %j', (value, day) => {
    expect(dayOf(value)).toBe(day);
  });
});
