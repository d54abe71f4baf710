import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';

const hashes = (...answers: string[]) =>
  answers.map((answer) => outlineOf(parseMdx(`## Why?\n\n${answer}`), 'en').outline.questions[0]?.hash);
const all = (...answers: string[]) => new Set(hashes(...answers)).size;

describe('the hash of an answer', () => {
  it('is FNV-1a of its words', () => {
    // The value that the authors of FNV publish for the 32-bit FNV-1a of "foobar".
    expect(hashes('foobar')).toEqual(['bf9cf968']);
  });

  it('does not change with line breaks, quotes as typed, or the place of its footnotes', () => {
    expect(all('It is "so",\nI think.', 'It is “so”, I   think.')).toBe(1);
    expect(
      all(
        'So.[^1]\n\n[^1]: A note.\n\nMore.',
        'So.[^1]\n\nMore.\n\n[^1]: A note.',
        'So.[^x]\n\nMore.\n\n[^x]: A note.',
      ),
    ).toBe(1);
  });

  it('changes with the caption of a picture', () => {
    expect(all('![A](./a.png)', '![A](./a.png "One")', '![A](./a.png "Two")')).toBe(3);
  });

  it('changes with words, numbers, code, pictures, links, figures and footnotes', () => {
    expect(
      all(
        'So it is.',
        'So it was.',
        'So it is 5.',
        'So it is.\n\n```js\n5\n```',
        'So it is.\n\n![a](/a.png)',
        'So it is.\n\n![b](/a.png)',
        'So [it](/a/) is.',
        'So [it](/b/) is.',
        'So it is.\n\n<Figure top={20} />',
        'So it is.\n\n<Figure top={30} />',
        'So it is.[^1]\n\n[^1]: One.',
        'So it is.[^1]\n\n[^1]: Two.',
        'So it is.\n\n### Part',
      ),
    ).toBe(13);
  });

  it('is that of its own answer alone', () => {
    const [first] = outlineOf(parseMdx('## Why?\n\nSo.\n\n## How?\n\nThus.\n\n[^1]: Unused.'), 'en').outline
      .questions;
    expect(first?.hash).toBe(hashes('So.')[0]);
  });
});
