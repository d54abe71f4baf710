import fc from 'fast-check';
import { plainWords, word, words } from './words.ts';

/** An essay or note to be written into a site. */
export interface FuzzedText {
  kind: 'essay' | 'note';
  source: string;
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
      weight: 1,
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
    {
      weight: 1,
      arbitrary: fc.constantFrom('$x^2$', '$\\frac{a}{b}$', 'for $5 and $6', '$1', 'a--b', '"so"'),
    },
  ),
}));

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
  '<SkillsIntersection tops={[900]} />',
  '<SkillsIntersection tops="many" />',
  '<OptionPrice years={-1} />',
  '<CareerLadder />',
  '<Nothing />',
  '<SkillsIntersection tops={[1 + 1]} />',
);

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
    { weight: 1, arbitrary: tie('blocks').map((text) => `<Callout>\n\n${text}\n\n</Callout>`) },
    {
      weight: 1,
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
    { weight: 1, arbitrary: fc.constant('### A part {/* #part */}') },
    { weight: 1, arbitrary: plainWords.map((text) => `${text}\n\n<PullQuote>${text}</PullQuote>`) },
    { weight: 1, arbitrary: figure },
  ),
}));

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
      `title: ${yaml(title)}\ndescription: ${yaml(description)}\npublished: ${published}\ntopics: ${JSON.stringify([...new Set(topics)])}`,
  );

const footnotes =
  '[^a]: A note, with [^b] in it.\n\n[^b]: Another.\n\n    With two paragraphs.\n\n[^ü]: A third.';

/** The front matter, the blocks and the footnotes of a text, most likely a sound one. */
const parts = fc.record({
  kind: fc.constantFrom('essay', 'essay', 'essay', 'note' as const),
  head: frontMatter,
  opening: fc.array(block, { minLength: 1, maxLength: 2 }),
  answers: fc.array(fc.tuple(question, fc.array(block, { minLength: 1, maxLength: 3 })), { maxLength: 3 }),
});

/** A text by the grammar of Markdown and MDX, most likely a sound one. */
export const soundText: fc.Arbitrary<FuzzedText> = parts.map(({ kind, head, opening, answers }) => {
  let anchors = 0;
  const body = [...opening, ...answers.flatMap(([asked, blocks]) => [asked, ...blocks])]
    .join('\n\n')
    .replaceAll(/\{\/\* #[\w-]+ \*\/\}|\{#another-one\}/g, (anchor) =>
      anchor.replace(/[a-z][\w-]*/, `anchor-${(anchors += 1)}`),
    );
  // A footnote that nothing cites would be refused.
  const notes = ['[^a]', '[^ü]', '[^b]'].some((one) => body.includes(one))
    ? `${body.includes('[^a]') ? '' : '[^a] '}${body.includes('[^ü]') ? '' : '[^ü]'}\n\n${footnotes}`
    : '';
  return { kind, source: `---\n${head}\n---\n\n${body}\n\n${notes}\n` };
});

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
  .map(([{ kind, source }, spoils]): FuzzedText => ({
    kind,
    source: spoils.reduce((text, one) => one(text), source),
  }));

/** Any text: most are sound, the others spoilt in one place to three. */
export const anyText: fc.Arbitrary<FuzzedText> = fc.oneof(
  { weight: 3, arbitrary: soundText },
  { weight: 1, arbitrary: hostileText },
);
