import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { portableMarkdown } from '../../../src/mdx/portable-markdown.ts';
import { footnotesIn } from '../../../src/mdx/answer-hash.ts';

const circles = { name: 'The circles', text: 'Three of them.', url: 'https://example.org/e/#circles' };

function portable(source: string, raise = false): string {
  const tree = parseMdx(source);
  return portableMarkdown(tree.children, {
    footnotes: footnotesIn(tree),
    url: 'https://example.org/blog/essays/e/',
    absolute: (path) => `https://example.org/blog${path}`,
    figures: new Map(
      tree.children.flatMap((node) => ('name' in node && node.name === 'Circles' ? [[node, circles]] : [])),
    ),
    raise,
  });
}

describe('portableMarkdown', () => {
  it('leaves out what only MDX and the site understand', () => {
    expect(
      portable(
        '---\ntitle: x\n---\n\nimport A from "./a"\n\n## Why? {/* #why */}\n\nSo {1 + 1} it <em>is</em>.\n\n{/* a remark */}\n',
      ),
    ).toBe('## Why?\n\nSo  it is.\n');
  });

  it('makes every link absolute, those to places of the essay too', () => {
    expect(
      portable(
        '[a](/faq/) [b](#why) [c](https://other.example/x) [d][ref]\n\n![p](./p.png)\n\n[ref]: /q/4/\n',
      ),
    ).toBe(
      '[a](https://example.org/blog/faq/) [b](https://example.org/blog/essays/e/#why) [c](https://other.example/x) [d][ref]\n\n' +
        '![p](https://example.org/blog/essays/e/p.png)\n\n[ref]: https://example.org/blog/q/4/\n',
    );
  });

  it('puts words in the place of figures, also of those it does not know', () => {
    expect(portable('<Circles />\n\n<Unknown size={3} />\n')).toBe(
      '> Figure: [The circles](https://example.org/e/#circles). Three of them.\n\n' +
        '> Figure: [Unknown](https://example.org/blog/essays/e/). It shows on the page only.\n',
    );
  });

  it('quotes callouts under their titles and leaves out what pull quotes repeat', () => {
    expect(
      portable(
        'So it is.\n\n<PullQuote>So it is</PullQuote>\n\n<Callout kind="caution">One *line*.</Callout>\n\n<Callout title="Say">\n\n- [a](/faq/)\n\n</Callout>\n',
      ),
    ).toBe(
      'So it is.\n\n> **Caution**\n>\n> One _line_.\n\n> **Say**\n>\n> - [a](https://example.org/blog/faq/)\n',
    );
  });

  it('keeps tables, code and lists, and raises headings without touching code', () => {
    const text = '| a | b |\n| - | - |\n| 1 | 2 |\n\n```md\n## Not a heading\n```\n\n- [x] done\n';
    expect(portable(text)).toBe(text.replace('- [x]', '- [x]'));
    expect(portable(`## Why?\n\n### Part\n\n${text}`, true)).toBe(`# Why?\n\n## Part\n\n${text}`);
  });

  it('brings the footnotes that are cited, those cited by footnotes too, once, and no others', () => {
    const source = 'So.[^a] So.[^a]\n\n[^a]: A, see[^b].\n\n[^b]: B, see[^a].\n\n[^c]: C.\n';
    expect(portable(source)).toBe('So.[^a] So.[^a]\n\n[^a]: A, see[^b].\n\n[^b]: B, see[^a].\n');
  });
});
