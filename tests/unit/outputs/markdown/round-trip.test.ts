import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import * as words from '../../../../src/i18n/words.ts';
import { FIGURES } from '../../../../src/figures/registry.ts';
import { expand } from '../../../../src/mdx/render/component-renderers.ts';
import { componentsIn, type Component } from '../../../../src/mdx/render/pieces.ts';
import { feedRenderers } from '../../../../src/outputs/feeds/feed-renderers.ts';
import { htmlToMarkdown } from '../../../../src/outputs/markdown/html-to-markdown.ts';
import { MARKDOWN_RENDERERS } from '../../../../src/outputs/markdown/markdown-renderers.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';
import { documentOf } from '../../../document.ts';
import { soundText } from '../../../fuzz/texts.ts';
import { render } from '../../mdx/render-mdx.ts';
import { footnotesOf, textBlocksOf } from './blocks.ts';
import { THOROUGH } from '../../../thorough.ts';

const URL_OF_TEXT = 'https://example.org/essays/an-essay/';

/** A text in the form that its Markdown is made of. */
async function portable(source: string): Promise<ElementContent[]> {
  const { pieces } = await render(source);
  const nodes = pieces.flatMap(({ content }) => content);
  const figures = componentsIn(nodes).filter(({ name }) => name in FIGURES);
  const still = h('figure', [
    h('a', { href: '#figure' }, h('img', { src: '/still.png', alt: 'Circles' })),
    h('figcaption', 'Three circles.'),
  ]);
  const context = {
    words,
    address: createAddress('https://example.org'),
    page: '/essays/an-essay/',
    pictures: new Map(),
    filled: new Map(figures.map((figure): [Component, ElementContent[]] => [figure, [still]])),
  };
  return expand(nodes, { ...feedRenderers(context), ...MARKDOWN_RENDERERS });
}

/** The Markdown of a text, what it was made of, and what it is when it is rendered by somebody else. */
async function thereAndBack(source: string) {
  const before = await portable(source);
  const markdown = htmlToMarkdown(before, URL_OF_TEXT);
  const { html } = markdownToHtml(markdown, { features: { gfm: true, frontmatter: false } });
  const after = fromHtml(html, { fragment: true }).children as ElementContent[];
  return { before, markdown, after };
}

async function expectSame(source: string): Promise<string> {
  const { before, markdown, after } = await thereAndBack(source);
  expect(textBlocksOf(after), markdown).toEqual(textBlocksOf(before));
  expect(footnotesOf(after), markdown).toEqual(footnotesOf(before));
  return markdown;
}

describe('the Markdown of a text', () => {
  it.each([
    ['details', 'One.\n\n<details><summary>More</summary>Inside.</details>\n\nTwo.\n\nThree.'],
    [
      'details with blocks',
      '<details>\n<summary>More *of* it</summary>\n\nA.\n\n- B\n- C\n\n</details>\n\nD.',
    ],
    [
      'a definition list',
      '<dl><dt>Term</dt><dd>What it is.</dd><dt>Other</dt><dd>Else.</dd></dl>\n\nA.\n\nB.',
    ],
    ['keys in a line', 'Press <kbd>Ctrl</kbd>+<kbd>C</kbd>.\n\nA.\n\nB.'],
    ['keys alone', '<kbd>Ctrl</kbd>\n\nA.\n\nB.'],
    ['a paragraph in one line', '<p>One line.</p>\n\nA.\n\nB.'],
    ['a paragraph around paragraphs', '<div>\n\nA.\n\nB.\n\n</div>\n\nC.'],
    ['raised and lowered letters', 'H<sub>2</sub>O and 10<sup>6</sup>.\n\nA.'],
    ['a section with a loose line', '<section>Loose <b>words</b> here.</section>\n\nA.\n\nB.'],
    ['an aside with blocks', '<aside>\n\n> Said.\n\nA.\n\n</aside>\n\nB.'],
    [
      'a figure of one’s own',
      '<figure>\n\n```text\ncode\n```\n\n<figcaption>A caption</figcaption>\n</figure>\n\nA.',
    ],
    ['a list in tags', '<ul><li>One</li><li>Two <em>and</em></li></ul>\n\nA.\n\nB.'],
    ['a numbered list in tags', '<ol start="3"><li>One</li><li>Two</li></ol>\n\nA.'],
    ['ruby', '<ruby>漢<rt>kan</rt></ruby> and <ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby>.\n\nA.'],
    [
      'a table in tags',
      '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2 <br /> 3</td></tr></tbody></table>\n\nC.',
    ],
    [
      'a table whose cells hold blocks',
      '<table><tbody><tr><td>\n\n- a\n- b\n\n</td><td>\n\n```text\nx\n\ny\n```\n\n</td></tr></tbody></table>\n\nC.',
    ],
    ['a caption', 'Table: What *it* weighs\n\n| a | b |\n|:-:|--:|\n| 1 | 2 |\n\nC.'],
    ['a quotation in tags', '<blockquote>Said.</blockquote>\n\nA.\n\nB.'],
    ['a callout of one line', '<Callout>So *it* is.</Callout>\n\nA.\n\nB.'],
    ['emphasis inside of a word', 'un<em>frigging</em>believable **so**and*so*.\n\nA.'],
    ['emphasis around a block', '<em>\n\nA block.\n\n</em>\n\nA.'],
    ['expressions', "{1 + 1} is {'two'}.\n\nA.\n\n{'A block'}\n\nB."],
    [
      'components of its own',
      'export const Two = ({ children }) => <p>Two: {children}</p>;\n\n<Two>words</Two>\n\nA.',
    ],
    ['tasks', '- [x] done\n- [ ] open\n\nA.'],
    ['centred words and a heading in tags', '<center>Middle</center>\n\n<h3>Part</h3>\n\nA.'],
    [
      'lines that would be marks',
      '1\\. no list\n\n\\# no heading\n\n\\- no item\n\n\\> no quotation\n\n\\| no | table',
    ],
    ['a formula in tags', '<math><mi>x</mi></math>\n\nA.'],
    ['formulas', 'It is $x^2$, and\n\n$$\n\\frac{a}{\\sqrt{b}}\n$$\n\nfor $5 and $6.\n\nB.'],
    ['an alert', '> [!WARNING] Mind this\n> So.\n>\n> - A\n> - B\n\nB.'],
    ['a list of definitions', 'Term\n: What *it* is.\n\nOther\n: One.\n\n    Two.\n\nB.'],
    ['headings in tags and with anchors', '<h3 name="part-1">Part</h3>\n\nA.\n\n### Other {#other}\n\nB.'],
    ['paragraphs that begin with words of code', 'import duties rose.\n\nexport controls bite.'],
    [
      'an article with a header',
      '<article><header>Head</header><p>Body.</p><footer>Foot</footer></article>\n\nA.',
    ],
  ])('keeps words and blocks of %s', async (_, body) => {
    await expectSame(`## Why?\n\n${body}\n`);
  });

  it('keeps words and blocks of any sound text', async () => {
    await fc.assert(
      fc.asyncProperty(soundText, async ({ kind, extension, source }) => {
        fc.pre(extension === 'mdx');
        fc.pre(documentOf(kind, 'an-essay', source, ['index.mdx', 'square.png']).problems.length === 0);
        await expectSame(source.replace(/^---\n.*?\n---\n/s, ''));
      }),
      { numRuns: THOROUGH ? 200 : 60 },
    );
  });
});
