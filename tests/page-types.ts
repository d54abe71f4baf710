/** The example essay, which every browser test reads. */
export const ESSAY = 'essays/why-i-quit-data-science/';

/** One page of each type, relative to the address the site is served at. */
export const PAGE_TYPES = {
  home: './',
  essays: 'essays/',
  essay: ESSAY,
  'answer with figures': `${ESSAY}weighing/`,
  'answer with a footnote': `${ESSAY}for-and-against/`,
  'plain answer': `${ESSAY}sabbatical/`,
  'embedded answer': `${ESSAY}weighing/embed/`,
  notes: 'notes/',
  note: 'notes/how-rare-is-the-intersection/',
  tags: 'tags/',
  tag: 'tags/how-it-works/',
  faq: 'faq/',
  search: 'search/',
  about: 'about/',
  subscribe: 'subscribe/',
  'about the figures': 'about/figures/',
  'how to write': 'about/writing/',
  'figure in a state': 'figures/option-price/short-chapter/',
  'not found': '404.html',
} as const;
