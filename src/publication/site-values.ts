import type { Format } from '../feeds/formats.ts';

/** Colours of a theme, each as `#rrggbb`. */
export interface ThemeColours {
  /** What everything stands on. */
  paper: string;
  /** What texts are set in. */
  ink: string;
  /** The one accent: what has to do with a question. */
  accent: string;
  /** Ground of what is set apart; close to the paper if it is left out. */
  wash?: string;
  /** Words that stand back; between paper and ink if it is left out. */
  muted?: string;
  /** Lines; close to the paper if it is left out. */
  rule?: string;
}

/** Somebody who writes. */
export interface Author {
  name: string;
  /** Where they are at home on the web; the page about the publication if it is left out. */
  address?: string;
}

/** A licence that the texts are given under. */
export interface Licence {
  /** As people call it: `CC BY 4.0`. */
  name: string;
  /** Where it can be read. */
  address: string;
}

/** Where else the author, or the publication, can be met. */
export interface SocialLink {
  /** As it is called: `Mastodon`. */
  name: string;
  /** An address of the web, or `mailto:` and one of mail. */
  address: string;
}

/** All that `src/site.ts` states. */
export interface SiteValues {
  name: string;
  description: string;
  author: Author | undefined;
  address: string;
  /** BCP 47 tag of the texts. */
  language: string;
  /** Language and region in the words of Open Graph. */
  locale: string;
  tagAuthority: string;
  licence: Licence | undefined;
  social: readonly SocialLink[];
  feeds: readonly Format[];
  /** Address of a WebSub hub. */
  hub: string | undefined;
  theme: { light: ThemeColours; dark: ThemeColours };
}
