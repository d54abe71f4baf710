/** Path of the list of all questions, which pages ask for in the browser; apart from the rest, which they have no need of. */
export const QUESTIONS = '/questions.json';

/**
 * The shape of every address of the site, as paths without the base path.
 * They are promises to people who link here: none of them may change.
 */
export const paths = {
  home: '/',
  essays: '/essays/',
  notes: '/notes/',
  tags: '/tags/',
  faq: '/faq/',
  search: '/search/',
  /** Folder of the index that the search reads. */
  searchIndex: '/pagefind/',
  about: '/about/',
  /** All words of every answer, for the filter of the index of questions. */
  answerTexts: '/answers.json',
  subscribe: '/subscribe/',
  /** Folder of the feeds that have an entry for each answer. */
  answers: '/answers/',
  rss: '/rss.xml',
  atom: '/atom.xml',
  json: '/feed.json',
  answersRss: '/answers/rss.xml',
  answersAtom: '/answers/atom.xml',
  answersJson: '/answers/feed.json',
  /** A document of the feed in a folder: `rss.xml` itself, or one of its archives by number. */
  feed: (folder: string, file: string, archive?: number): string =>
    `${folder}${archive === undefined ? '' : `archive-${archive}-`}${file}`,
  /** Sheet that a browser sets the feeds with. */
  feedStyles: '/feed.css',
  icon: '/favicon.svg',
  manifest: '/site.webmanifest',
  sitemap: '/sitemap-index.xml',
  /** An essay's page. */
  essay: (essay: string): string => `/essays/${essay}/`,
  /** A note's page. */
  note: (note: string): string => `/notes/${note}/`,
  /** A note as Markdown. */
  noteText: (note: string): string => `/notes/${note}.md`,
  /** A page of an owner's own. */
  page: (page: string): string => `/${page}/`,
  /** The same as Markdown. */
  pageText: (page: string): string => `/${page}.md`,
  /** A page of the list of notes, from 2; below a name of its own, which no note can have for itself. */
  notesPage: (page: number): string => (page === 1 ? '/notes/' : `/notes/page/${page}/`),
  /** Everything about a topic. */
  tag: (tag: string): string => `/tags/${tag}/`,
  /** Feed of one essay's answers. */
  essayRss: (essay: string): string => `/essays/${essay}/rss.xml`,
  /** The place of a question or part in its essay's page. */
  place: (essay: string, anchor: string): string => `/essays/${essay}/#${anchor}`,
  /** One answer on a page of its own. */
  answer: (essay: string, question: string): string => `/essays/${essay}/${question}/`,
  /** The same without the site around it, for the frames of other sites. */
  embed: (essay: string, question: string): string => `/essays/${essay}/${question}/embed/`,
  /** What an answer is in the words of oEmbed. */
  oembed: (essay: string, question: string): string => `/essays/${essay}/${question}/oembed.json`,
  /** An essay as Markdown. */
  essayText: (essay: string): string => `/essays/${essay}.md`,
  /** A file that lies beside a text, by the path of the text's page; no content hash, so that feeds and posts keep it. */
  adjacent: (page: string, file: string): string => `${page}${file.normalize('NFC')}`,
  /** An author's drawing beside a text, for readers that show no SVG. */
  drawingPng: (page: string, file: string): string => `${page}${file.normalize('NFC')}.png`,
  /** Still picture of a chart in a text, by the path of the text's page. */
  chart: (page: string, chart: string): string => `${page}charts/${chart}.png`,
  /** One answer as Markdown. */
  answerText: (essay: string, question: string): string => `/essays/${essay}/${question}.md`,
  /** Short permanent number of a question; leads to the answer. */
  number: (number: number): string => `/q/${number}/`,
  /** Card of a page: by the number of its question, so that it stays when title and words change. */
  card: (name: string): string => `/cards/${name}.png`,
  /** Picture of an author's own that links to a text show, by the name of its card. */
  cover: (name: string): string => `/cards/${name}.jpg`,
  /** Still picture of a figure, or of one of its states; no content hash, so that feeds and posts keep it. */
  still: (figure: string, state = '', type: 'png' | 'svg' = 'png'): string =>
    `/figures/${figure}${state && `/${state}`}.${type}`,
  /** A figure in a named state. */
  preset: (figure: string, preset: string): string => `${paths.presets(figure)}${preset}/`,
  /** The same without the site around it, for the frames of other sites. */
  presetEmbed: (figure: string, preset: string): string => `${paths.preset(figure, preset)}embed/`,
  /** What a figure in a named state is in the words of oEmbed. */
  presetOembed: (figure: string, preset: string): string => `${paths.preset(figure, preset)}oembed.json`,
  /** Where the pages of a figure's named states begin. */
  presets: (figure: string): string => `/figures/${figure}/`,
  figures: '/about/figures/',
  /** Every element of a text, for authors. */
  writing: '/about/writing/',
  /** The site's icon in a size, for systems that keep the site like a program. */
  iconPng: (name: string): string => `/${name}.png`,
} as const;

/** Path of the page of one answer, from the address of its question. */
export function answerPath(address: string): string {
  const [page = '', anchor = ''] = address.split('#');
  return `${page}${anchor}/`;
}
