import fc from 'fast-check';
import type { Kind } from '../../src/permalinks/kinds.ts';
import { chart, dataFiles } from './charts.ts';
import { plainWords, word, words } from './words.ts';

/** A text to be written into a site. */
export interface FuzzedText {
  kind: Kind;
  extension: 'md' | 'mdx';
  source: string;
  /** Data of charts beside it, by the names of the files. */
  files: Readonly<Record<string, string>>;
}

const link = fc
  .tuple(
    plainWords,
    fc.constantFrom(
      '/faq/',
      '/essays/',
      '/notes/',
      '/about/',
      '/rss.xml',
      'https://example.net/',
      'https://example.net/a_(b)?c=d&e=f',
      '//example.net/x',
      'mailto:someone@example.net',
      'tel:+6500000000',
      '#first',
      '?topic=a',
      'https://example.net/ü/日本',
    ),
    fc.constantFrom('', ' "A title"', " 'it''s'"),
  )
  .map(([text, to, title]) => `[${text}](${to}${title})`);

/** Links that lead nowhere, or somewhere that no link may. */
const badLink = fc.constantFrom(
  '[a](/nowhere/)',
  '[a](#nowhere)',
  '[a](javascript:alert(1))',
  '[a](data:text/html,x)',
  '[a](../../../../x)',
  '[](/faq/)',
  '[a]()',
  '[a](http://[)',
  '[a](/faq)',
);

const indent = (text: string, by: string) => text.replaceAll('\n', `\n${by}`);

const code = fc
  .tuple(
    fc.constantFrom('', 'ts', 'python', 'html', 'md', 'c++'),
    fc.constantFrom('', ' title="a/b.ts"', ' {1}', ' {1-2,4}'),
    fc.constantFrom(
      'const a = "<b>";\n\nif (a) {\n  b();\n}',
      '## Not a question?',
      '</pre></code>',
      ']]>\n\t{x}\n<A',
      '',
    ),
  )
  .map(([language, meta, body]) => `\`\`\`${language}${language ? meta : ''}\n${body}\n\`\`\``);

const table = fc
  .tuple(
    fc.constantFrom('', 'Table: What it weighs\n\n'),
    fc.array(plainWords, { minLength: 2, maxLength: 6 }),
  )
  .map(
    ([caption, cells]) =>
      `${caption}| ${cells.join(' | ')} |\n|${' - |'.repeat(cells.length)}\n| ${cells.join(' | ')} |`,
  );

const figure = fc.constantFrom(
  '<SkillsIntersection />',
  '<SkillsIntersection tops={[10, 20]} correlation={0.3} />',
  '<OptionPrice />',
  '<OptionPrice id="second" />',
  '<SkillsIntersection id="other" tops={[5]} />',
);

const badFigure = fc.constantFrom(
  '<BarChart title="No data" />',
  '<LineChart data="./a.csv" />',
  '<BarChart title="Not there" data="./nowhere.csv" />',
  '<BarChart title="An unknown column" data="./a.csv" y="nobody" />',
  '{[1].map(() => <BarChart title="Made" data="./a.csv" />)}',
  '\n<BarChart title="Words">\n\nNo table.\n\n</BarChart>\n',
  '<SkillsIntersection tops={[900]} />',
  '<SkillsIntersection tops="many" />',
  '<OptionPrice years={-1} />',
  '<CareerLadder />',
  '<Nothing />',
  '<SkillsIntersection tops={[1 + 1]} />',
);

/** What only Markdown has: comments, addresses between angle brackets, and signs that MDX would take for code. */
const htmlInline = fc.constantFrom(
  '{x}',
  'a < b',
  'a <3',
  '<https://example.net/a?b=c&d>',
  '<someone@example.net>',
  '<!-- said to nobody -->',
  '<br>',
  'import a from "b"',
  '{/* no comment here */}',
  '<img src="./square.png" alt="A square">',
);

const htmlBlock = fc.oneof(
  plainWords.map((text) => `<details>\n<summary>${text}</summary>\n\n${text}\n\n</details>`),
  plainWords.map((text) => `<p class="a">${text}</p>`),
  plainWords.map((text) => `<div align=center>\n${text}\n</div>`),
  plainWords.map((text) => `<!-- ${text}\n\n${text} -->`),
  plainWords.map((text) => `    ${text} {x} <y>`),
  plainWords.map((text) => `<table><tr><td>${text}<td>${text}</table>`),
  fc.constantFrom('export const a = 1', '<hr>', '<p>Not closed', '{x}', '<?php a ?>'),
);

/** The blocks of a text in a syntax. */
function blocksOf(extension: FuzzedText['extension']): fc.Arbitrary<string> {
  const [inMdx, inMarkdown] = extension === 'mdx' ? [1, 0] : [0, 1];
  const { inline } = fc.letrec<{ inline: string; piece: string }>((tie) => ({
    inline: fc.array(tie('piece'), { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
    piece: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 14, arbitrary: word },
      { weight: 1, arbitrary: tie('inline').map((text) => `*${text}*`) },
      { weight: 1, arbitrary: tie('inline').map((text) => `**${text}**`) },
      { weight: 1, arbitrary: tie('inline').map((text) => `~~${text}~~`) },
      { weight: 1, arbitrary: plainWords.map((text) => `\`${text}\``) },
      { weight: 1, arbitrary: fc.constant('`` a ` b {c} <d> ``') },
      { weight: 2, arbitrary: link },
      { weight: 1, arbitrary: fc.constantFrom('[^a]', '[^b]', '[^ü]') },
      {
        weight: inMdx,
        arbitrary: fc.constantFrom('{1 + 1}', "{'text'}", '{/* said to nobody */}', '{[1, 2].join()}'),
      },
      { weight: 1, arbitrary: plainWords.map((text) => `<abbr title="${text}">${text}</abbr>`) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          '<b>so</b>',
          '<br />',
          '<kbd>Ctrl</kbd>',
          '<sub>2</sub>',
          '<q lang="de">so</q>',
        ),
      },
      { weight: 1, arbitrary: plainWords.map((text) => `![${text}](./square.png)`) },
      { weight: inMarkdown, arbitrary: htmlInline },
      {
        weight: 1,
        arbitrary: fc.constantFrom('$x^2$', '$\\frac{a}{b}$', 'for $5 and $6', '$1', 'a--b', '"so"'),
      },
    ),
  }));
  const { block } = fc.letrec<{ block: string; blocks: string }>((tie) => ({
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((all) => all.join('\n\n')),
    block: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      { weight: 9, arbitrary: inline },
      {
        weight: 1,
        arbitrary: fc.array(inline, { minLength: 2, maxLength: 4 }).map((lines) => lines.join('\n')),
      },
      { weight: 1, arbitrary: code },
      { weight: 1, arbitrary: table },
      { weight: 1, arbitrary: fc.constantFrom('***', '---\n\n', '<hr />') },
      { weight: 1, arbitrary: plainWords.map((text) => `![${text}](./square.png "${text}")`) },
      {
        weight: 1,
        arbitrary: fc
          .array(tie('blocks'), { minLength: 1, maxLength: 4 })
          .map((items) => items.map((item) => `- ${indent(item, '  ')}`).join('\n')),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(tie('blocks'), { minLength: 1, maxLength: 3 })
          .map((items) => items.map((item, index) => `${index + 3}. ${indent(item, '   ')}`).join('\n')),
      },
      {
        weight: 1,
        arbitrary: fc
          .array(inline, { minLength: 1, maxLength: 3 })
          .map((items) => items.map((item) => `- [x] ${item}`).join('\n')),
      },
      { weight: 1, arbitrary: tie('blocks').map((text) => `> ${indent(text, '> ')}`) },
      { weight: inMdx, arbitrary: tie('blocks').map((text) => `<Callout>\n\n${text}\n\n</Callout>`) },
      {
        weight: inMdx,
        arbitrary: fc
          .tuple(plainWords, tie('blocks'))
          .map(([title, text]) => `<Callout kind="caution" title="${title}">\n\n${text}\n\n</Callout>`),
      },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('NOTE', 'tip', 'Warning] Mind this'), tie('blocks'))
          .map(([mark, text]) => `> [!${mark.includes(']') ? mark : `${mark}]`}\n>\n> ${indent(text, '> ')}`),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(plainWords, inline).map(([term, text]) => `${term}\n: ${text}`),
      },
      { weight: 1, arbitrary: fc.constantFrom('$$\n\\sqrt{2}\n$$', '$$a < b$$', '```math\nx\n```') },
      { weight: 1, arbitrary: plainWords.map((text) => `import ${text}`) },
      { weight: 1, arbitrary: tie('blocks').map((text) => `<div>\n\n${text}\n\n</div>`) },
      { weight: inMdx, arbitrary: fc.constant('### A part {/* #part */}') },
      { weight: inMdx, arbitrary: plainWords.map((text) => `${text}\n\n<PullQuote>${text}</PullQuote>`) },
      { weight: inMdx, arbitrary: figure },
      { weight: inMdx, arbitrary: chart },
      { weight: inMarkdown, arbitrary: htmlBlock },
      { weight: inMarkdown, arbitrary: fc.constant('### A part {#part}') },
    ),
  }));
  return block;
}

const BLOCKS = { md: blocksOf('md'), mdx: blocksOf('mdx') };

const question = fc
  .tuple(
    words,
    fc.constantFrom('?', '?', '?', '？', ''),
    fc.constantFrom('', '', ' {/* #own */}', ' {#another-one}'),
    // Below a heading that does not ask, it is its category.
    fc.constantFrom('##', '##', '##', '## Category\n\n###'),
  )
  .map(([text, mark, anchor, signs]) => `${signs} ${text}${mark}${anchor}`);

const yaml = (text: string) => JSON.stringify(text.slice(0, 150));

const frontMatter = fc
  .record({
    title: plainWords,
    description: plainWords,
    published: fc.constantFrom('2026-01-02', '2020-02-29', '1999-12-31'),
    topics: fc.array(fc.constantFrom('a', 'long words', 'C++', '日本', 'Ärger'), { maxLength: 2 }),
  })
  .map(
    ({ title, description, published, topics }) =>
      (kind: Kind) =>
        `title: ${yaml(title)}\ndescription: ${yaml(description)}\npublished: ${published}${kind === 'page' ? '' : `\ntopics: ${JSON.stringify([...new Set(topics)])}`}`,
  );

const footnotes =
  '[^a]: A note, with [^b] in it.\n\n[^b]: Another.\n\n    With two paragraphs.\n\n[^ü]: A third.';

/** The front matter, the blocks and the footnotes of a text, most likely a sound one. */
const parts = fc.constantFrom('mdx' as const, 'mdx' as const, 'md' as const).chain((extension) =>
  fc.record({
    extension: fc.constant(extension),
    kind: fc.constantFrom<Kind>('essay', 'essay', 'essay', 'note', 'page'),
    head: frontMatter,
    opening: fc.array(BLOCKS[extension], { minLength: 1, maxLength: 2 }),
    answers: fc.array(fc.tuple(question, fc.array(BLOCKS[extension], { minLength: 1, maxLength: 3 })), {
      maxLength: 3,
    }),
    files: extension === 'mdx' ? dataFiles : fc.constant({}),
  }),
);

/** A text by the grammar of Markdown and MDX, most likely a sound one. */
export const soundText: fc.Arbitrary<FuzzedText> = parts.map(
  ({ kind, extension, head, opening, answers, files }) => {
    let [anchors, charts] = [0, 0];
    const body = [...opening, ...answers.flatMap(([asked, blocks]) => [asked, ...blocks])]
      .join('\n\n')
      .replaceAll(/\{\/\* #[\w-]+ \*\/\}|\{#another-one\}/g, (anchor) =>
        extension === 'md'
          ? `{#anchor-${(anchors += 1)}}`
          : anchor.replace(/[a-z][\w-]*/, `anchor-${(anchors += 1)}`),
      )
      // Charts of one title would have one address.
      .replaceAll('title="Chart', () => `title="Chart ${(charts += 1)}`);
    // A footnote that nothing cites would be refused.
    const notes = ['[^a]', '[^ü]', '[^b]'].some((one) => body.includes(one))
      ? `${body.includes('[^a]') ? '' : '[^a] '}${body.includes('[^ü]') ? '' : '[^ü]'}\n\n${footnotes}`
      : '';
    return { kind, extension, files, source: `---\n${head(kind)}\n---\n\n${body}\n\n${notes}\n` };
  },
);

/** Something that spoils a text, or may do so. */
type Spoil = (source: string) => string;

const at = (source: string, permille: number) => Math.floor((source.length * permille) / 1000);

const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc
    .tuple(
      fc.nat(1000),
      fc.oneof(
        badLink,
        badFigure,
        fc.constantFrom(
          '<',
          '{',
          '}',
          '<a',
          '</b>',
          '{x',
          '\u0000',
          '\ud800',
          '```',
          '---',
          '# One',
          '<!-- a -->',
          'import a from "./b"',
          'export const a = 1;\n',
          '[^nowhere]',
          '![](./square.png)',
          '<script>alert(1)</script>',
          '<img src="x" onerror="a()">',
          '<a href="javascript:a()">x</a>',
          '<p id="main">x</p>',
          '<style>{`a{}`}</style>',
          '{(() => { throw 1 })()}',
          '\n## ?\n',
          '\n##\n',
          '\n##### Deep?\n',
          '\n#### Smaller\n',
          '\n## Own? {/* #anchor-1 */}\n',
          '\n```no-such-language\na\n```\n',
        ),
      ),
    )
    .map(
      ([where, what]): Spoil =>
        (source) =>
          source.slice(0, at(source, where)) + what + source.slice(at(source, where)),
    ),
  fc.tuple(fc.nat(1000), fc.nat(40)).map(
    ([from, length]): Spoil =>
      (source) =>
        source.slice(0, at(source, from)) + source.slice(at(source, from) + length),
  ),
  fc.tuple(fc.nat(1000), fc.nat(1000)).map(
    ([one, other]): Spoil =>
      (source) =>
        source +
        source.slice(
          Math.min(at(source, one), at(source, other)),
          Math.max(at(source, one), at(source, other)),
        ),
  ),
  fc.constantFrom<Spoil>(
    (source) => source.replace(/^---\n/, ''),
    (source) => source.replace('title:', 'titel:'),
    (source) => source.replace(/published: .*/, 'published: yesterday'),
    (source) => source.replace(/title: .*/, 'title: [1, 2]'),
    (source) => source.replace(/title: .*/, 'title: &a {b: *a}'),
    (source) => source.replace(/title: .*/, 'title: !!binary aGk='),
    (source) => source.replace(/topics: .*/, 'topics: {a: b}'),
    (source) => source.replace(/topics: .*/, 'topics:\n\t- tab'),
    (source) => source.replace(/description: .*/, `description: ${'long '.repeat(80)}`),
    (source) => source.replace(/published: .*/, 'published: 2026-02-31'),
    (source) => source.replace(/published: .*/, 'published: 2026-01-01\nupdated: 2020-01-01'),
    (source) => source.replaceAll('\n', '\r\n'),
    (source) => `\ufeff${source}`,
    (source) => source.replaceAll(' ', '\u00a0'),
    (source) => source + '\n\n' + '> '.repeat(120) + 'deep',
    (source) =>
      source + '\n\n' + Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- deep`).join('\n'),
    (source) => source + '\n\n' + '*'.repeat(3000),
    (source) => source + '\n\n' + '['.repeat(2000),
    (source) => source + '\n\n' + 'word '.repeat(20_000),
    (source) => source + '\n\n' + '<div>\n\n'.repeat(60) + 'deep' + '\n\n</div>'.repeat(60),
  ),
);

const hostileText = fc
  .tuple(soundText, fc.array(spoil, { minLength: 1, maxLength: 3 }))
  .map(([{ source, ...text }, spoils]): FuzzedText => ({
    ...text,
    source: spoils.reduce((spoilt, one) => one(spoilt), source),
  }));

/** Any text: most are sound, the others spoilt in one place to three. */
export const anyText: fc.Arbitrary<FuzzedText> = fc.oneof(
  { weight: 3, arbitrary: soundText },
  { weight: 1, arbitrary: hostileText },
);
