import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { documentOf } from '../../document.ts';

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

  it('changes with the data of its charts, and only with those of its own answer', () => {
    const withData = (pay: string, file = 'pay.csv', text = `<LineChart title="So" data=" ./${file}" />`) =>
      documentOf(
        'essay',
        'a',
        `---\ntitle: A\ndescription: So.\npublished: 2026-01-01\n---\n\n## Why?\n\nSo.\n\n${text}\n\n## How?\n\nThus.\n`,
        ['index.mdx', file],
        { [file]: pay },
      ).outline?.questions.map(({ hash }) => hash) ?? [];
    const before = withData('year,pay\n2024,1\n2025,2\n');
    const after = withData('year,pay\n2024,1\n2025,3\n');
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(withData('\ufeffyear,pay\r\n2024,1\r\n2025,2')).toEqual(before);
    const yaml = (pay: number) =>
      withData(`- {year: 2024, pay: 1}\n- {year: 2025, pay: ${pay}}\n`, 'pay.yaml');
    expect(yaml(3)[0]).not.toBe(yaml(2)[0]);
    const link = 'See [the data](./pay.csv).';
    expect(withData('a,b\n1,2\n', 'pay.csv', link)).toEqual(withData('a,b\n1,3\n', 'pay.csv', link));
  });

  it('is the same for ever for what published ledgers have of it', () => {
    const published: [answer: string, hash: string][] = [
      ['<BarChart title="Tea wins">\n| Drink | Cups |\n| - | - |\n| Tea | 2 |\n</BarChart>', 'c6fccca6'],
      ['So.[^1]\n\n![A](./a.png "One")\n\n<OptionPrice years={4} />\n\n[^1]: A *note*.', '57f8cab6'],
      ['### Part {/* #part */}\n\n- One\n- Two\n\n```js\n5\n```', 'b1b3895d'],
    ];
    expect(hashes(...published.map(([answer]) => answer))).toEqual(published.map(([, hash]) => hash));
  });

  it('is that of its own answer alone', () => {
    const [first] = outlineOf(parseMdx('## Why?\n\nSo.\n\n## How?\n\nThus.\n\n[^1]: Unused.'), 'en').outline
      .questions;
    expect(first?.hash).toBe(hashes('So.')[0]);
  });
});
