import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footnoteProblems } from '../../../src/mdx/checks/footnote-problems.ts';
import { fileUseProblems, usedFiles } from '../../../src/mdx/loaded-files.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { pictureProblems } from '../../../src/mdx/pictures.ts';
import { writtenPath } from '../../../src/permalinks/address.ts';

const NAMES = [
  'photo (1).png',
  'a&b.png',
  "it's.png",
  'two  spaces.png',
  'фото.png',
  '写真.png',
  'ünï.png',
  'a+b.png',
  'semi;colon.png',
  'at@2x.png',
  'br[a]cket.png',
  'dollar$.png',
  'bang!.png',
  'tilde~.png',
  'sub folder/part.png',
];

const problems = (source: string, beside: readonly string[]) => [
  ...fileUseProblems(parseMdx(source), beside),
  ...pictureProblems(parseMdx(source), beside),
];

describe('files beside a text', () => {
  it.each(NAMES)('finds %s, as it is called and encoded, as a picture and as an attachment', (name) => {
    for (const written of [
      `<./${name}>`,
      `./${writtenPath(name)}`,
      `./${encodeURI(name)}`.replace(/[()]/g, encodeURIComponent),
    ]) {
      const address = written.startsWith('<') ? written : written.replace('(', '%28').replace(')', '%29');
      for (const source of [`![a](${address})`, `[a](${address})`]) {
        expect(problems(source, [name, 'other.txt']), source).toEqual([]);
        expect(usedFiles(parseMdx(source), [name, 'other.txt'])).toEqual([name]);
      }
    }
  });

  it('finds a file whose name is spelled in decomposed letters', () => {
    const onDisk = 'u\u0308ber.pdf';
    expect(usedFiles(parseMdx('[a](./über.pdf)'), [onDisk])).toEqual([onDisk]);
  });

  it.each([
    'C#.png',
    'why?.png',
    '100%.png',
    '50%25.png',
    'quo"te.png',
    'a:b.png',
    'a|b.png',
    '{x}.png',
    '#.png',
  ])('refuses the name %s, and accepts what it says to write', (name) => {
    const [problem] = problems(`![a](./${encodeURIComponent(name)})`, [name]);
    expect(problem).toMatchObject({ line: 1, column: 1 });
    const [, better = '', address = ''] =
      /^Rename the file to (.*), and write: (.*)$/.exec(problem?.hint ?? '') ?? [];
    expect(problems(`![a](${address})`, [better])).toEqual([]);
  });

  it('never throws, and names a file or a problem, whatever a file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), (stem) => {
        const name = `${stem.replaceAll(/[/\0\n\r]/g, '') || 'a'}.png`;
        fc.pre(!/^\.+png$/.test(name));
        const source = `![a](./${encodeURIComponent(name).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)})`;
        const found = problems(source, [name]);
        if (found.length === 0) expect(usedFiles(parseMdx(source), [name])).toEqual([name]);
        else expect(found[0]?.hint).not.toBe('');
      }),
    );
  });

  it.each([
    ['<video src="./talk.mp4" />', ['talk.mp4']],
    ['<audio controls><source src="./talk.mp3" /></audio>', ['talk.mp3']],
    [
      '<video src="talk.webm" poster="./still.jpg"><track src="./talk.vtt" /></video>',
      ['still.jpg', 'talk.vtt', 'talk.webm'],
    ],
    ['<img src="./a.png" srcset="./b.png 2x" alt="" />', ['a.png', 'b.png']],
    ['<a href="./data.csv">data</a>', ['data.csv']],
    ['[a]: ./paper.pdf\n\n[words][a]', ['paper.pdf']],
    ['[a](paper.pdf#page=3)', ['paper.pdf']],
  ])('serves what %s needs', (source, files) => {
    expect(usedFiles(parseMdx(source), [...files, 'unused.zip']).toSorted()).toEqual(files);
    expect(fileUseProblems(parseMdx(source), files)).toEqual([]);
  });

  it.each([
    ['<audio src="./tlak.mp3" />', ['talk.mp3'], 'Did you mean ./talk.mp3?'],
    ['<video src="a.mp4" />', [], 'Put the file in the text’s folder, and write: ./a.mp4'],
    ['[demo](./demo.html)', ['demo.html'], 'Move it to public/, which is served unchanged: /demo.html'],
    ['[a](<./C# notes.pdf>)', ['C# notes.pdf'], 'Rename the file to C notes.pdf, and write: ./C%20notes.pdf'],
  ])('says what to write instead of %s', (source, beside, hint) => {
    expect(fileUseProblems(parseMdx(source), beside)[0]?.hint).toBe(hint);
  });
});

it.each(['%e4', '%', '%25', 'a%b', '%%', '100%'])(
  'refuses %s as the name of a footnote, with what to write',
  (name) => {
    const found = footnoteProblems(parseMdx(`So.[^${name}]\n\n[^${name}]: A note.\n`));
    expect(found).toMatchObject([{ line: 3, column: 1 }]);
    const [, better = ''] = /\[\^(.*)\]$/.exec(found[0]?.hint ?? '') ?? [];
    expect(footnoteProblems(parseMdx(`So.[^${better}]\n\n[^${better}]: A note.\n`))).toEqual([]);
  },
);
