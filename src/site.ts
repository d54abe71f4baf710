import { createAddress } from './permalinks/address.ts';
import type { Publication } from './questions/structured-data.ts';

/** Where the site lives. `SITE_URL` overrides it, base path included, so that one repository can be deployed anywhere. */
const DEFAULT_ADDRESS = 'https://asked-and-answered.example';

/** Everything that makes this publication somebody's own; stated here once and read by pages, feeds and metadata. */
export const site = {
  /** Name of the publication; the wordmark, the feed title and the byline while `author` is not set. */
  name: 'Asked & Answered',
  /** Who writes. Bylines and metadata use `name` until this is set. */
  author: undefined as string | undefined,
  /**
   * Who gives permanent ids to what is published, and since when (RFC 4151). Set it to a domain of yours before the first
   * publication, and never change it again, not even with the domain: readers would see everything twice.
   */
  tagAuthority: 'asked-and-answered.example,2026',
  /** BCP 47 tag of the language of the texts. */
  language: 'en',
  /** Open Graph's spelling of language and region. */
  locale: 'en_US',
  /** One sentence for search engines and feed readers. */
  description: 'Long answers to real questions: essays in which every heading is something somebody asked.',
  /**
   * Address of a WebSub hub (https://www.w3.org/TR/websub/), which tells subscribers of a new entry at once. Whoever
   * deploys the site has to tell the hub; without one, readers look now and then.
   */
  hub: undefined as string | undefined,
  /** Builds every link of the site, see `permalinks/address.ts`. */
  address: createAddress(process.env['SITE_URL'] || DEFAULT_ADDRESS),
} as const;

/** What a file of the content may have at most. */
export const limits = {
  /** Bytes of an essay or note: more than a long novel, and less than what makes an editor and a browser slow. */
  textBytes: 2_000_000,
} as const;

/** The publication as structured data names it. */
export const publication: Publication = {
  name: site.name,
  description: site.description,
  language: site.language,
  author: site.author,
  absolute: site.address.absolute,
};

/** The name that stands behind the texts. */
export const byline: string = site.author ?? site.name;
