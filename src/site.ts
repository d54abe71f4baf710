import { defineSite } from './site-config/define-site.ts';

/**
 * Everything that makes this publication somebody's own. Pages, feeds, cards and metadata read it from here;
 * `npm run init` asks for it. What cannot be is said before anything is built; `npm run dev` reads it when it starts.
 */
export const site = defineSite({
  /** Name of the publication: the wordmark, the titles of pages and feeds, and the byline while there is no author. */
  name: 'Asked & Answered',

  /**
   * One sentence for search engines, link previews and feed readers, at most 200 characters. The home page shows it while it
   * has no essay to show.
   */
  description: 'Long answers to real questions: essays in which every heading is a question someone asked.',

  /** Who writes: `{ name: 'A. N. Author', address: 'https://example.org/', fediverse: '@you@mastodon.example' }`, of the last two what there is. */
  author: undefined,

  /** Where the site lives, base path included: `https://example.org/blog`. The environment's SITE_URL comes first. */
  address: 'https://asked-and-answered.example',

  /**
   * What serves the site: 'any', 'github-pages', 'netlify', 'cloudflare-pages' or 'nginx'. Builds make the files that this
   * host reads, and for nginx compressed copies; 'any' gets the files of all hosts. The environment's SITE_HOST comes first.
   */
  host: 'any',

  /**
   * Language of the texts as a BCP 47 tag (`en`, `pt-BR`), and language and region as Open Graph spells them, which may be left
   * out if the language implies them.
   */
  language: 'en',
  locale: 'en_US',

  /**
   * Who gives permanent ids to what is published, and since when (RFC 4151): a domain or an address of mail that is yours,
   * and a year in which it was. Set it before the first publication, and never change it again, not even with the domain:
   * readers would see everything twice.
   */
  tagAuthority: 'asked-and-answered.example,2026',

  /** What others may do with the texts: `{ name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' }`. */
  licence: undefined,

  /** Where else you can be met: `[{ name: 'Mastodon', address: 'https://mastodon.example/@you' }]`. */
  social: [],

  /**
   * What the navigation leads to, besides the search, in place of this list, which leaves out the notes while there are none:
   * `[{ name: 'Essays', address: '/essays/' }, { name: 'Questions', address: '/faq/' }, { name: 'Notes', address: '/notes/' },
   * { name: 'About', address: '/about/' }]`. It may lead to pages of your own, `/now/`, and to other sites. Keep what readers
   * should still find: `npm run doctor` names the pages that nothing links to.
   */
  navigation: undefined,

  /** What the home page begins with: `{ headline: 'Ask me about bees.', lead: 'I answer at length.' }`. */
  home: undefined,

  /** Formats of the feeds; one that is left out is neither built nor offered. */
  feeds: ['rss', 'atom', 'json'],

  /** Where the feeds of a site were that this one has replaced, `['/index.xml']`: whoever subscribed there gets the feed of today. */
  formerFeeds: [],

  /**
   * Address of a WebSub hub (https://www.w3.org/TR/websub/), which tells subscribers of a new entry at once. Whoever deploys
   * the site has to tell the hub; without one, readers look now and then.
   */
  hub: undefined,

  /**
   * Whether the pages for authors, /about/writing/ and /about/figures/, are published. `npm run dev` always has them;
   * `npm run init` turns this off.
   */
  guide: true,

  /**
   * Where readers ask a follow-up question: `{ mail: 'ask@example.org' }`, or the form for a new issue of your tracker,
   * `{ tracker: 'https://github.com/you/blog/issues/new' }`. Each answer then ends with a link that fills in which one it is.
   */
  ask: undefined,

  /**
   * Other sites that pages may load something from, or send forms to, by kind: pictures, media, frames, scripts and forms, each
   * a list like `frames: ['https://www.youtube-nocookie.com']`. Every policy is made of it; what it does not allow, no browser
   * loads, and no build lets pass.
   */
  allowedHosts: {},

  /**
   * HTML of your own: `head` at the end of every page's head, `afterText` below every essay, answer and note, for a counter,
   * comments or a newsletter form. What it loads from other sites has to be in `allowedHosts`.
   */
  snippets: {},

  /**
   * Colours of the two themes. Texts need a contrast of 4.5 on paper and wash, or the build says so. `wash`, `muted` and
   * `rule` may be left out; they are then mixed from paper and ink.
   */
  theme: {
    light: {
      paper: '#fbf8f1',
      ink: '#211c16',
      accent: '#a3311d',
      wash: '#f3eee2',
      muted: '#665c4f',
      rule: '#dcd3c1',
    },
    dark: {
      paper: '#171410',
      ink: '#eae2d5',
      accent: '#f0937a',
      wash: '#221e18',
      muted: '#ab9f8e',
      rule: '#3b342a',
    },
  },
});

export const { byline, publication, enabledFeeds, hasEssayFeeds } = site;
