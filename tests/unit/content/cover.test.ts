import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../document.ts';

const picture = (width: number, height: number, format: 'gif' | 'jpeg' | 'png' | 'webp', orientation = 1) =>
  sharp({ create: { width, height, channels: 3, background: '#abcdef' } })
    .withMetadata({ orientation })
    .toFormat(format)
    .toBuffer();

function read(fields: string, contents: Record<string, string | Uint8Array> = {}) {
  const text = `---\ntitle: T\ndescription: D.\npublished: 2026-11-23\n${fields}---\n\nSo.\n`;
  const { cover, problems } = documentOf(
    'note',
    'a',
    text,
    ['index.mdx', ...Object.keys(contents)],
    contents,
  );
  return { cover, problems: problems.map(({ line, message }) => `${line}: ${message}`) };
}

const NAMED = 'image: ./cover.jpg\nimageAlt: A disc\n';

describe('the picture that a text names for links to it', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('may be a %s of the size of a preview', async (format) => {
    expect(read(NAMED, { 'cover.jpg': await picture(1200, 630, format) })).toEqual({
      cover: { name: 'cover.jpg', alt: 'A disc' },
      problems: [],
    });
  });

  it('has the size that it is shown in, whichever way a camera was held', async () => {
    expect(read(NAMED, { 'cover.jpg': await picture(630, 1200, 'jpeg', 6) }).problems).toEqual([]);
    expect(read(NAMED, { 'cover.jpg': await picture(1200, 630, 'jpeg', 6) }).problems).toHaveLength(1);
  });

  it('is refused if it is small, of another format, or no picture', async () => {
    const problemOf = (bytes: string | Uint8Array) => read(NAMED, { 'cover.jpg': bytes }).problems;
    expect(problemOf(await picture(1199, 900, 'jpeg'))).toEqual([
      '5: The picture "./cover.jpg" has 1199 × 900 pixels, too few for a preview.',
    ]);
    expect(problemOf(await picture(1200, 630, 'gif'))).toEqual([
      '5: The picture "./cover.jpg" is in the format GIF, and no preview can be made from it.',
    ]);
    expect(problemOf(readFileSync('tests/fixtures/site/elements/circle.svg'))).toHaveLength(1);
    expect(problemOf('no picture')).toHaveLength(1);
  });

  it('has to be described, and there', () => {
    expect(read('image: ./cover.jpg\n', { 'cover.jpg': '' }).problems).toEqual([
      '5: The picture "./cover.jpg" has no description for people who cannot see it.',
    ]);
    expect(read('imageAlt: A disc\n').problems).toHaveLength(1);
    expect(read(NAMED).problems).toEqual(['5: There is no picture "./cover.jpg" next to the text.']);
  });
});

it('a drawing is known to be in the colour of the text by what its file says', () => {
  const svg = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg"><path stroke="${colour}"/></svg>`;
  const { inkDrawings, problems } = documentOf(
    'note',
    'a',
    '---\ntitle: T\ndescription: D.\npublished: 2026-11-23\n---\n\n![A](./a.svg) ![B](./b.svg)\n',
    ['a.svg', 'b.svg'],
    { 'a.svg': svg('currentColor'), 'b.svg': svg('black') },
  );
  expect(problems).toEqual([]);
  expect(inkDrawings).toEqual(['a.svg']);
});
