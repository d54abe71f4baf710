/** An element of a text: its source and the rendered result, both from one file. */
export interface Sample {
  /** Name of its file. */
  name: string;
  title: string;
  words: string;
  source: string;
  /** Whether it has a rendered result; front matter has none. */
  seen: boolean;
}

const sources = import.meta.glob<string>('./*.{mdx,yaml}', { query: '?raw', import: 'default', eager: true });

const TITLES: readonly [file: string, title: string, words: string][] = [
  [
    'front-matter.yaml',
    'Front matter',
    'Title, description and publication date are required, between two lines of `---`. Drafts and essays dated in the future only show up in `npm run dev`. `image` is shown when someone shares a link to the essay, in place of a card with its title. Other wordings of a question aren’t shown on its page, but search uses them, and so does the page that readers of a broken link see.',
  ],
  [
    'question.mdx',
    'Questions and parts',
    'A second-level heading that ends in a question mark is a question. The comment sets its anchor: keep it short, and keep it the same when you reword the heading. `{#why-ask}` works too. If the second-level heading isn’t a question, the third-level headings below it can be, and it becomes their category.',
  ],
  ['footnote.mdx', 'Footnotes', 'Give them names, so you can move them around.'],
  [
    'figure.mdx',
    'Figures',
    'You don’t need to import figures; the page about figures lists them with their settings. Write settings as plain values, so that feeds can show exactly the same state. If you use the same figure twice, give the second one an id.',
  ],
  [
    'chart.mdx',
    'Charts',
    'Put a table inside `<BarChart>` or `<LineChart>`, or name a CSV or YAML file in the essay’s folder: `<LineChart title="…" data="./pay.csv" x="year" y="cash, total" />`. The first column holds the labels (names, numbers, or dates such as 2026, 2026-11 or 2026-11-23), and each further column is a series, up to four. The title is the point the chart makes. `label` says what the numbers are, `unit` is `%`, a currency code or a short unit; `caption`, `source` and `id` are optional. Leave a cell empty if there’s no value.',
  ],
  ['code.mdx', 'Code', 'You can add a title and highlight lines.'],
  [
    'table.mdx',
    'Tables',
    'A paragraph that begins with “Table:” is the caption. If the first cell is empty, the first column holds row headers.',
  ],
  [
    'picture.mdx',
    'Pictures',
    'The text in brackets describes the picture for people who can’t see it; the text in quotes is the caption. The build resizes it for every screen. An SVG drawing gets a white background in dark mode, unless it uses `currentColor`. Use `[decorative]` if the picture doesn’t convey anything.',
  ],
  [
    'callout.mdx',
    'Callouts',
    'A highlighted aside, in GitHub’s syntax or as an element. The title is optional.',
  ],
  ['pull-quote.mdx', 'Pull quotes', 'The words must appear in the answer; feeds leave the quote out.'],
  ['lists.mdx', 'Quotes and lists', 'The same as in any Markdown file.'],
  ['definitions.mdx', 'Definitions', 'A term, and on the next line a colon and its definition.'],
  [
    'formula.mdx',
    'Formulas',
    'TeX between dollar signs becomes MathML, which needs no script and no font. Prices aren’t mistaken for formulas, and `\\$` is always a dollar sign.',
  ],
  ['links.mdx', 'Links', 'A link to a page or an anchor that doesn’t exist stops the build.'],
  ['typography.mdx', 'Typography', 'Type what’s on your keyboard.'],
];

/** Every element that an author can use, in the order of the page. */
export const SAMPLES: readonly Sample[] = TITLES.map(([file, title, words]) => {
  const source = sources[`./${file}`];
  if (source === undefined) throw new Error(`There is no sample ${file}.`);
  return {
    name: file.replace(/\.\w+$/, ''),
    title,
    words,
    source: source.trimEnd(),
    seen: file.endsWith('.mdx'),
  };
});
