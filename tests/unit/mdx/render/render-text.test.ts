import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../../src/mdx/parse-mdx.ts';
import { componentsIn } from '../../../../src/mdx/render/pieces.ts';
import { plainText } from '../../../../src/mdx/text.ts';
import { htmlOf, render } from '../render-mdx.ts';
import { THOROUGH } from '../../../thorough.ts';

const html = async (source: string) =>
  htmlOf((await render(source)).pieces.flatMap(({ content }) => content)).trim();

describe('a text in pieces', () => {
  it('has one for each answer, and one for what stands before them', async () => {
    const { pieces, modules, runsCode } = await render(
      'Opening.\n\n## Why? {/* #why */}\n\nSo.\n\n## How?\n\nThus.\n',
    );
    expect(pieces.map(({ anchor }) => anchor)).toEqual([undefined, 'why', 'how']);
    expect(modules).toEqual([]);
    expect(runsCode).toBe(false);
  });

  it('that asks nothing has one piece, without a box around it', async () => {
    const { pieces } = await render('One.\n\n## Two\n\nThree.\n');
    expect(pieces).toHaveLength(1);
    expect(htmlOf(pieces[0]?.content ?? [])).toMatch(/^<p>One\.<\/p>/);
  });

  it('has the words of the text, each once, in its order', async () => {
    const word = fc.constantFrom(
      'so',
      '*it*',
      '**is**',
      '`said`',
      '[there](/faq/)',
      'x & y',
      'a\\<b',
      '{"run"}',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const block = fc.oneof(
      line,
      line.map((words) => `## Why ${words}?`),
      line.map((words) => `### ${words}`),
      line.map((words) => `> ${words}`),
      line.map((words) => `- ${words}\n- ${words}`),
      line.map((words) => `<Callout>\n\n${words}\n\n</Callout>`),
      line.map((words) => `<details>\n\n${words}\n\n</details>`),
      line.map((words) => `<span title={"no " + "word"}>${words}</span>`),
    );
    const wordsOf = (text: string) => text.match(/[\p{L}&<]+/gu) ?? [];
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 8 }), async (blocks) => {
        // Headings of one text each need an anchor of their own.
        const source = blocks
          .map((text, index) => (/^#/.test(text) ? `${text} {/* #anchor-${index} */}` : text))
          .join('\n\n');
        const { pieces } = await render(source);
        const shown = pieces.map(({ content }) => content.map((node) => toString(node)).join(' '));
        const written = parseMdx(source.replaceAll('{"run"}', 'run')).children.map(plainText);
        expect(wordsOf(shown.join(' ').replaceAll(/\s+/g, ' ')).join('')).toBe(
          wordsOf(written.join(' ')).join(''),
        );
      }),
      { numRuns: THOROUGH ? 200 : 60 },
    );
  }, 300_000);
});

describe('expressions and tags', () => {
  it.each([
    ['{1 + 1}', '2'],
    ['{[1, 2].map((each) => <b key={each}>{each}</b>)}', '<b key="1">1</b><b key="2">2</b>'],
    ['{true}{null}{undefined}{false}', ''],
    ['{await Promise.resolve("late")}', 'late'],
    ['<i className="a b" title={"c" + "d"} hidden>so</i>', '<i class="a b" title="cd" hidden>so</i>'],
    ['<b style={{ fontSize: "2em", "--x": 1 }}>so</b>', '<b style="font-size:2em;--x:1">so</b>'],
    ['<b {...{ lang: "de" }}>so</b>', '<b lang="de">so</b>'],
    ['<>so</>', 'so'],
    ['{frontmatter.title ?? "untitled"}', 'untitled'],
    ['{/* not said */}', ''],
    ['{<Callout kind="note">so</Callout>}', 'so'],
  ])('%s is rendered as %s', async (source, expected) => {
    expect(await html(source)).toBe(expected);
  });

  it('use what the text itself defines, without a module of the bundle', async () => {
    const { pieces, modules, runsCode } = await render(
      'export const who = "you";\nexport const Box = ({ children, of }) => <div title={of}>{children}</div>;\n\n<Box of={who}>\n\nTo {who}.\n\n</Box>\n',
    );
    expect(htmlOf(pieces[0]?.content ?? []).replaceAll('\n', '')).toBe(
      '<div title="you"><p>To you.</p></div>',
    );
    expect(modules).toEqual([]);
    expect(runsCode).toBe(true);
  });

  it('leave holes where they use what the text imports, each with a module of its own', async () => {
    const { pieces, modules } = await render(
      'import { Box, who } from "./box.tsx";\n\n<Box of={who} client:visible>\n\nTo **{who}**, {1 + 1}.\n\n</Box>\n\n<img src={who} alt="" />\n',
    );
    const holes = pieces.flatMap(({ content }) => componentsIn(content));
    expect(holes.map(({ name, props }) => [name, props['module']])).toEqual([
      ['Module', 1],
      ['Module', 0],
      ['Module', 2],
    ]);
    expect(toString({ type: 'root', children: holes[0]?.children ?? [] }).trim()).toBe('To , 2.');
    for (const source of modules) expect(source).toContain('import { Box, who } from "./box.tsx";');
    expect(modules[0]).toContain('{(() => { try { return (who\n)');
    expect(modules[1]).toMatch(/<Box of=\{\(\(\) => .*\} client:visible>\{props\.children\}<\/Box>/s);
    expect(modules[2]).toMatch(/<img src=\{.*\} alt="" \/>/s);
  });
});
