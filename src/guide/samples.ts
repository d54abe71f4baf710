/** An element of a text: what an author writes, and what becomes of it, both from one file. */
export interface Sample {
  /** Name of its file. */
  name: string;
  title: string;
  words: string;
  source: string;
  /** Whether it is seen, and not only written. */
  seen: boolean;
}

const sources = import.meta.glob<string>('./*.{mdx,yaml}', { query: '?raw', import: 'default', eager: true });

const TITLES: readonly [file: string, title: string, words: string][] = [
  [
    'front-matter.yaml',
    'What stands above it',
    'Title, description and day have to be there, between two lines of ---. A draft, and what is dated ahead, shows in npm run dev only. Other wordings of a question are shown nowhere, and found by the search and by links that went astray.',
  ],
  [
    'question.mdx',
    'Questions and parts',
    'A heading of the second level that ends in a question mark is a question. The comment is its anchor: short, and the same whatever becomes of the words; {#why-ask} means the same. Under a heading that does not ask, those of the third level are the questions, and it is their category.',
  ],
  ['footnote.mdx', 'Footnotes', 'Named, so that they can be moved.'],
  [
    'figure.mdx',
    'Figures',
    'Figures need no import; the page about figures names each with its settings. Settings are written out, so that feeds can show the very same state; a second figure of one kind needs an id.',
  ],
  ['code.mdx', 'Code', 'With a name and lines that matter, if you like.'],
  [
    'table.mdx',
    'Tables',
    'A paragraph that begins with “Table:” is the caption; an empty first cell makes heads of rows.',
  ],
  [
    'picture.mdx',
    'Pictures',
    'The words in brackets say what is to be seen to those who cannot see it; those in quotes are the caption. Sizes for all screens are made by the build. [decorative] is for a picture that says nothing.',
  ],
  [
    'callout.mdx',
    'Callouts',
    'A remark set apart, as GitHub writes it or as an element. The title may be left out.',
  ],
  ['pull-quote.mdx', 'Pull quotes', 'The words have to stand in the text; feeds leave them out.'],
  ['lists.mdx', 'Quotations and lists', 'As in any Markdown.'],
  ['definitions.mdx', 'Definitions', 'A term, and below it what it means behind a colon.'],
  [
    'formula.mdx',
    'Formulas',
    'TeX between dollar signs becomes MathML, which needs no script and no font. Prices are no formulas; \\$ is always a dollar.',
  ],
  ['links.mdx', 'Links', 'A link to a page or an anchor that is not there stops the build.'],
  ['typography.mdx', 'Fine print', 'Type what is on the keyboard.'],
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
