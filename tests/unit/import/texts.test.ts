import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/content/read-document.ts';
import type { ForeignPost, ForeignSite } from '../../../src/import/foreign-site.ts';
import { splitFrontMatter } from '../../../src/import/front-matter.ts';
import { importTexts, type ImportedText } from '../../../src/import/texts.ts';
import { parseText } from '../../../src/mdx/parse-mdx.ts';
import { plainText } from '../../../src/mdx/text.ts';
import { anyText } from '../../fuzz/texts.ts';

const OPTIONS = {
  language: 'en',
  content: 'content',
  origin: 'https://new.example',
  today: '2026-11-23',
  existing: new Map<string, string>(),
  topics: [],
};

function post(body: string, more: Partial<ForeignPost> = {}): ForeignPost {
  return {
    ...{ file: 'a.md', line: 1, name: 'a', body, syntax: 'markdown', addresses: [], places: [] },
    fields: { title: 'A post', date: '2019-05-01' },
    ...more,
  };
}

function site(posts: readonly ForeignPost[], more: Partial<ForeignSite> = {}): ForeignSite {
  return {
    ...{
      generator: 'Markdown',
      feed: undefined,
      templates: undefined,
      address: undefined,
      roots: [],
      folder: '.',
      remarks: [],
    },
    posts,
    ...more,
  };
}

function bring(posts: readonly ForeignPost[], more?: Partial<ForeignSite>, options = {}) {
  return importTexts(site(posts, more), { ...OPTIONS, ...options });
}

function problemsOf({ kind, source, files }: ImportedText) {
  const path = 'a/index.md';
  return readDocument(
    {
      ...{ kind, path, file: path, bytes: Buffer.from(source) },
      beside: ['index.md', ...files.map(({ name }) => name)],
      readBeside: () => new Uint8Array(),
    },
    'en',
  ).problems;
}

const bodyOf = ({ source }: ImportedText) => source.replace(/^---\n.*?\n---\n/s, '').trim();
const lettersOf = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '');

describe('imported texts', () => {
  it.each(['markdown', 'mdx', 'html'] as const)(
    'pass every check of a file, whatever is brought as %s',
    (syntax) => {
      fc.assert(
        fc.property(anyText, ({ source }) => {
          const { body } = splitFrontMatter(source);
          for (const text of bring([post(body, { syntax })]).texts) expect(problemsOf(text)).toEqual([]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each([
    ['brackets [', 'a [b and ]( c'],
    ['signs', '< > { } ` * _ # | ~ $ \\'],
    ['a table', '| a | b |\n|--|--|\n| {x} | <y> |'],
    ['code that is not closed', '```\na'],
    ['HTML that is not closed', '<div><p>One\n\n<b>two'],
    ['lists', '- a\n\n      code {x}\n- b'],
  ])('have every word of %s', (_, body) => {
    const [text] = bring([post(body)]).texts;
    expect(lettersOf(plainText(parseText('a.md', text ? bodyOf(text) : '')))).toContain(
      lettersOf(plainText(parseText('a.md', body))),
    );
  });

  it('are essays where every question has an answer, and notes where not', () => {
    const { texts } = bring([
      post('## Why?\n\nSo.', { name: 'essay' }),
      post('## Why?\n\n## How?\n\nSo.', { name: 'open' }),
      post('Text', { name: 'note' }),
    ]);
    expect(texts.map(({ kind, slug }) => `${kind} ${slug}`)).toEqual([
      'essay essay',
      'note open',
      'note note',
    ]);
  });

  it('have slugs of their own', () => {
    const { texts } = bring(
      [post('a', { name: 'Größe' }), post('b', { name: 'groesse' }), post('c', { name: '为什么' })],
      undefined,
      {
        language: 'de',
      },
    );
    expect(texts.map(({ slug }) => slug)).toEqual(['groesse', 'groesse-2', 'a-post']);
  });

  it('leave out what is here already, under whatever slug it got', () => {
    const { texts, skipped } = bring([post('a'), post('b', { name: 'b', file: 'b.md' })], undefined, {
      existing: new Map([
        ['note/a', 'A post'],
        ['note/b', 'Another post'],
        ['note/b-2', 'A post'],
      ]),
    });
    expect({ texts, skipped }).toEqual({ texts: [], skipped: ['a.md', 'b.md'] });
  });

  it.each([
    ['that of its change', { lastmod: '2020-02-02' }, '2019-03-03', '2020-02-02'],
    ['that of its file', {}, '2019-03-03', '2019-03-03'],
    ['today', {}, undefined, OPTIONS.today],
  ])('are pages without a date; the day is %s', (_, fields, changed, published) => {
    const { texts, remarks } = bring([
      post('Text', {
        fields: { title: 'P', tags: ['x'], ...fields },
        ...(changed !== undefined && { changed }),
      }),
    ]);
    expect(texts).toMatchObject([{ kind: 'page', page: '/a/', draft: false }]);
    expect(texts[0]?.source).toBe(`---\ntitle: P\ndescription: Text\npublished: ${published}\n---\n\nText\n`);
    expect(remarks).toMatchObject([{ hint: expect.stringContaining('became a page') as string }]);
  });

  it('are pages where their generator says so, with their dates and at their addresses', () => {
    const { texts, remarks } = bring([
      post('## Why?\n\nSo.', {
        ...{ isPage: true, addresses: ['/info/about-me.html'] },
        fields: { title: 'P', date: '2019-05-01', updated: '2018-01-01' },
      }),
    ]);
    expect(texts).toMatchObject([{ kind: 'page', page: '/about-me/' }]);
    expect(texts[0]?.source).not.toContain('updated');
    expect(remarks).toEqual([]);
  });

  it('have another slug where theirs is the site’s or another text’s, and say so', () => {
    const { texts, remarks } = bring(
      ['tags', 'now', 'about'].map((name) => post('Text', { name, isPage: true })),
      undefined,
      { existing: new Map([['page/now', 'Now']]) },
    );
    expect(texts.map(({ page }) => page)).toEqual(['/tags-2/', '/now-2/', '/about/']);
    expect(remarks.map(({ what }) => what)).toEqual([
      'the address /tags/, which the site has itself',
      'the address /now/, which another text has',
    ]);
  });

  it('are neither the old home page nor a page that only a layout filled', () => {
    const { texts, remarks } = bring(
      [
        post('Hello', { isPage: true, addresses: ['/'] }),
        post('{{< archive >}}', { isPage: true, name: 'archive' }),
        post('[Home](/) and more', { name: 'b' }),
      ],
      { templates: 'hugo', address: new URL('https://old.example') },
    );
    expect(texts.map(({ source }) => source)).toEqual([expect.stringContaining('[Home](/)')]);
    expect(remarks.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['the home page', 'a page without a text']),
    );
  });

  it('show a cover, not what only previews showed, and name the one for previews with its description', () => {
    const from = { address: new URL('https://old.example') };
    const fields = { title: 'A post', date: '2019-05-01' };
    const previewOf = (more: object, body = 'Text') => {
      const [text] = bring([post(body, { fields: { ...fields, ...more } })], from).texts;
      return { body: text && bodyOf(text), preview: text?.preview };
    };
    expect(previewOf({ cover: '/b.png', cover_alt: 'B' })).toEqual({
      body: '![B](./b.png)\n\nText',
      preview: { name: 'b.png', alt: 'B' },
    });
    expect(previewOf({ cover: '/b.png' }, 'Text\n\n![In the text](/b.png)').preview).toEqual({
      name: 'b.png',
      alt: 'In the text',
    });
    expect(previewOf({ og_image: '/c.png', og_image_alt: 'C' })).toEqual({
      body: 'Text',
      preview: { name: 'c.png', alt: 'C' },
    });
    expect(previewOf({ cover: 'data:image/png;base64,x' }).preview).toBeUndefined();
  });

  it('spell a topic as the site does', () => {
    const { texts } = bring(
      [post('a', { fields: { title: 'A', date: '2019-05-01', tags: ['Bees'] } })],
      undefined,
      {
        topics: ['bees'],
      },
    );
    expect(texts[0]?.source).toContain('- bees\n');
  });

  it('link to each other by their old addresses, their files and their aliases', () => {
    const links = [
      '/2019/two.html',
      '/2019/two/',
      'https://www.old.example/2019/two.html#part',
      '../b/two.md',
      './two.html',
      '/alias/',
    ];
    const { texts } = bring(
      [
        post(links.map((url) => `[x](${url})`).join('\n'), {
          file: 'c/one.md',
          addresses: ['/2019/one.html'],
        }),
        post('## Part', {
          ...{ file: 'b/two.md', name: 'two', addresses: ['/2019/two.html'], places: ['b/two.md'] },
          fields: { title: 'Two', date: '2019-05-01', aliases: ['/alias/'] },
        }),
      ],
      { address: new URL('https://old.example/') },
    );
    expect(bodyOf(texts[0] as ImportedText).split('\n')).toEqual(
      links.map((url) => `[x](/notes/two/${url.includes('#') ? '#part' : ''})`),
    );
    expect(texts[1]?.addresses).toEqual(['/2019/two.html', '/alias/']);
  });

  it('name what the old site still has by its full address', () => {
    const { texts } = bring(
      [post('[a](/about/), [b](x.html), [c](https://else.example/a)', { addresses: ['/one/'] })],
      {
        address: new URL('https://old.example/blog/'),
      },
    );
    expect(bodyOf(texts[0] as ImportedText)).toBe(
      '[a](https://old.example/about/), [b](https://old.example/one/x.html), [c](https://else.example/a)',
    );
  });

  it('take pictures along from the web, each once, and say which are not described', () => {
    const { texts, remarks } = bring(
      [post('![](/a.png)\n\n![A](/a.png "B")\n\n<img src="/b/a.png" alt="C">')],
      {
        address: new URL('https://old.example/'),
      },
    );
    expect(bodyOf(texts[0] as ImportedText)).toBe(
      '![decorative](./a.png)\n\n![A](./a.png "B")\n\n![C](./a-2.png)',
    );
    expect(texts[0]?.files).toEqual([
      { name: 'a.png', from: { url: 'https://old.example/a.png' } },
      { name: 'a-2.png', from: { url: 'https://old.example/b/a.png' } },
    ]);
    expect(remarks).toMatchObject([{ what: 'pictures without a description', line: 1 }]);
  });

  it('say what they are about in the words of their author, or else in their first ones', () => {
    const long = 'All that is said twice can be said shorter. '.repeat(10);
    const { texts } = bring([
      post('First words. More.', { name: 'one' }),
      post('x', { name: 'two', fields: { title: 'A', date: '2019-05-01', description: long } }),
      post('', { name: 'three' }),
    ]);
    const descriptions = texts.map(({ source }) => /^description: (.*)$/m.exec(source)?.[1] ?? '');
    expect(descriptions[0]).toBe('First words. More.');
    expect(descriptions[1]?.length).toBeLessThanOrEqual(200);
    expect(texts[2]).toMatchObject({ draft: true });
  });
});
