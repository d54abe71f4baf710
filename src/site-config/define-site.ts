import { directionOf } from '../i18n/direction.ts';
import { enabledFormats, type Format } from './feed-formats.ts';
import { existsSync, readFileSync } from 'node:fs';
import { ContentError } from '../diagnostics/content-error.ts';
import { createAddress, type Address } from '../permalinks/address.ts';
import type { Host } from './hosts.ts';
import { localeOf } from './language.ts';
import type { Publication } from './site-identity.ts';
import { siteProblems } from './site-problems.ts';
import { siteSchema, type SiteSettings, type SiteValues } from './site-schema.ts';
import { SHOW_UNPUBLISHED } from './unpublished-variable.ts';

/** File that states whose site this is. */
export const SITE_FILE = 'src/site.ts';

/** The publication as everything reads it. */
export interface Site extends Omit<SiteSettings, 'address' | 'locale'> {
  /** Builds every link of the site. */
  address: Address;
  /** Language and region as Open Graph spells them. */
  locale: string;
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
  const today = new Date();
  const problems = siteProblems(values, today, environment, source);
  if (problems.length > 0)
    throw new ContentError(problems.map((problem) => ({ ...problem, file: SITE_FILE })));
  const settings = siteSchema(today).parse(values);
  const { name, description, language, author, licence, social } = settings;
  const address = createAddress(environment.SITE_URL ?? settings.address);
  const enabledFeeds = enabledFormats(settings.feeds);
  return {
    ...settings,
    stated: values,
    address,
    // `siteProblems` has found it to be one.
    host: (environment.SITE_HOST as Host | undefined) ?? settings.host,
    locale: settings.locale ?? localeOf(language),
    hasGuide: settings.guide || process.env[SHOW_UNPUBLISHED] === 'yes',
    direction: directionOf(language),
    byline: author?.name ?? name,
    publication: { name, description, language, author, licence, social, absolute: address.absolute },
    enabledFeeds,
    hasEssayFeeds: enabledFeeds.includes('rss'),
  };
}
