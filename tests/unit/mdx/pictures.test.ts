import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { pictureFiles, pictureProblems } from '../../../src/mdx/pictures.ts';
import { renderMdx } from './render-mdx.ts';

const problems = (source: string, ...files: string[]) =>
  pictureProblems(parseMdx(source), files).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} → ${hint}`,
  );

describe('a picture in Markdown', () => {
  it('with a title is a figure whose caption is set like the text', async () => {
    expect(await renderMdx('![A square](./a.png "It\'s \\"drawn\\" -- by hand")\n')).toBe(
      '<figure class="picture"><img src="./a.png" alt="A square" file="a.png"><figcaption>It’s “drawn” – by hand</figcaption></figure>',
    );
  });

  it('without one stays in its paragraph', async () => {
    expect(await renderMdx('![A square](./a.png)\n')).toBe(
      '<p><img src="./a.png" alt="A square" file="a.png"></p>',
    );
  });

  it('may be given by reference, title included', async () => {
    expect(await renderMdx('![A square][a]\n\n[a]: ./a.png "By hand"\n')).toContain(
      '<figcaption>By hand</figcaption>',
    );
  });

  it('that is decorative is silent', async () => {
    expect(await renderMdx('![decorative](./a.png)\n')).toBe(
      '<p><img src="./a.png" alt="" file="a.png"></p>',
    );
    expect(problems('![decorative](./a.png)\n', 'a.png')).toEqual([]);
  });

  it('at an address of the site is led below its base path, and is no file of the essay', async () => {
    expect(await renderMdx('![A cup](/cup.png)\n')).toBe('<p><img src="/cup.png" alt="A cup"></p>');
    expect(pictureFiles(parseMdx('![a](/cup.png) ![b](https://x.example/b.png) ![c](./d/c.png)\n'))).toEqual([
      'd/c.png',
    ]);
  });
});

describe('pictureProblems', () => {
  it('finds nothing wrong with a picture that is there and says what it shows', () => {
    expect(problems('![A](./a.png) ![B](./b/c%20d.png)\n', 'a.png', 'b/c d.png')).toEqual([]);
  });

  it.each([
    [
      'no text',
      'So:\n\n![](./a.png "Why")\n',
      '3:1 The picture "./a.png" has no description for people who cannot see it. → Describe it: ![What it shows](./a.png "Why"), or mark it as decorative: ![decorative](./a.png "Why")',
    ],
    [
      'no text in a tag',
      'So <img src="/a.png" /> it is.\n',
      '1:4 An <img> has no description for people who cannot see it. → Describe it: alt="What it shows", or mark it as decorative: alt=""',
    ],
    [
      'a slip of the pen',
      '![A](./b.png)\n',
      '1:1 There is no picture "./b.png" next to the text. → Did you mean ./a.png?',
    ],
    [
      'no file at all',
      '![A](./quite-another.png)\n',
      '1:1 There is no picture "./quite-another.png" next to the text. → Put the file in the text’s folder, or correct the path: ./quite-another.png for one next to the text.',
    ],
    [
      'no beginning',
      '![A](a.png)\n',
      '1:1 The address of the picture "a.png" starts with neither ./ nor /. → Write ./a.png',
    ],
    [
      'a file of another essay',
      '![A](../other/a.png)\n',
      '1:1 The picture "../other/a.png" is outside the text’s folder. → Put it next to the text: ./a.png',
    ],
    [
      'a caption inside a line',
      'So ![A](./a.png "Why") it is.\n',
      '1:4 The picture "./a.png" is inside a line of text, where its caption “Why” cannot be shown. → Give the picture a paragraph of its own, or remove the caption.',
    ],
  ])('tells of %s, where, and the hint', (_, source, problem) => {
    expect(problems(source, 'a.png', 'notes.txt')).toEqual([problem]);
  });

  it('lets a tag say that it shows nothing, or take its text from elsewhere', () => {
    expect(problems('<img src="/a.png" alt="" />\n\n<img {...props} />\n')).toEqual([]);
  });
});
