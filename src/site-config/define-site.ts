import { directionOf } from '../i18n/direction.ts';
import { enabledFormats, type Format } from './feed-formats.ts';
import { existsSync, readFileSync } from 'node:fs';
import { ContentError } from '../diagnostics/content-error.ts';
import { createAddress, type Address } from '../permalinks/address.ts';
import { DEFAULT_HOST, type Host } from './hosts.ts';
import type { Publication } from './site-identity.ts';
import { siteProblems } from './site-problems.ts';
import type { SiteValues } from './site-schema.ts';
import { SHOW_UNPUBLISHED } from './unpublished-variable.ts';

/** File that states whose site this is. */
export const SITE_FILE = 'src/site.ts';

/** The publication as everything reads it. */
export interface Site extends Omit<SiteValues, 'address' | 'host'> {
  /** Builds every link of the site. */
  address: Address;
  /** What serves the site. */
  host: Host;
  /** What src/site.ts says, word for word. */
  stated: SiteValues;
  /** Whether it has the pages for authors: in `npm run dev`, and where its owner publishes them. */
  hasGuide: boolean;
  /** Which way the language is written. */
  direction: 'ltr' | 'rtl';
  /** The name that stands behind the texts. */
  byline: string;
  /** The publication as structured data names it. */
  publication: Publication;
  /** Formats of the feeds that the site has, in the order of their kinds. */
  enabledFeeds: readonly Format[];
  /** Whether each essay has a feed of its answers: those are RSS and nothing else. */
  hasEssayFeeds: boolean;
}

/**
 * What an owner states, made ready for pages and feeds. `SITE_URL` overrides the address and
 * `SITE_HOST` the host, so that one repository can be deployed anywhere.
 *
 * @throws {ContentError} If anything is wrong: all of it at once, each with its line in src/site.ts.
 */
export function defineSite(values: SiteValues): Site {
  const environment = {
    SITE_URL: process.env['SITE_URL'] || undefined,
    SITE_HOST: process.env['SITE_HOST'] || undefined,
  };
  const source = existsSync(SITE_FILE) ? readFileSync(SITE_FILE, 'utf8') : '';
  const problems = siteProblems(values, new Date(), environment, source);
  if (problems.length > 0)
    throw new ContentError(problems.map((problem) => ({ ...problem, file: SITE_FILE })));
  const { name, description, language, author, licence, social } = values;
  const address = createAddress(environment.SITE_URL ?? values.address);
  const enabledFeeds = enabledFormats(values.feeds);
  return {
    ...values,
    stated: values,
    address,
    // `siteProblems` has found it to be one.
    host: (environment.SITE_HOST as Host | undefined) ?? values.host ?? DEFAULT_HOST,
    hasGuide: values.guide === true || process.env[SHOW_UNPUBLISHED] === 'yes',
    direction: directionOf(language),
    byline: author?.name ?? name,
    publication: { name, description, language, author, licence, social, absolute: address.absolute },
    enabledFeeds,
    hasEssayFeeds: enabledFeeds.includes('rss'),
  };
}
