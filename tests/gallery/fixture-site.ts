import type { SiteValues } from '../../src/site-config/site-schema.ts';

/** Address of the sites that tests look at, with a slash at the end; those below a base path have one of their own. */
export const FIXTURE_URL = 'https://asked-and-answered.example/';

/**
 * What `src/site.ts` says in the sites of the gallery. Tests that name a name, a colour or a language mean these, so that
 * an owner may change `src/site.ts` as they please.
 */
export const FIXTURE_VALUES: SiteValues = {
  name: 'Asked & Answered',
  description: 'Long answers to real questions: essays in which every heading is something somebody asked.',
  author: undefined,
  address: 'https://asked-and-answered.example',
  host: 'any',
  language: 'en',
  locale: 'en_US',
  tagAuthority: 'asked-and-answered.example,2026',
  licence: undefined,
  social: [],
  feeds: ['rss', 'atom', 'json'],
  hub: undefined,
  guide: true,
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
};

/** The same with nothing that an owner may leave out, as in the `src/site.ts` of a site that was upgraded. */
export const REQUIRED_VALUES: SiteValues = (({
  name,
  description,
  address,
  language,
  tagAuthority,
  theme,
}: SiteValues) => ({ name, description, address, language, tagAuthority, theme }))(FIXTURE_VALUES);

/** Source of a `src/site.ts` with these values. */
export function siteSource(values: SiteValues): string {
  return `import { defineSite } from './site-config/define-site.ts';

export const site = defineSite(${JSON.stringify(values, undefined, 2)} as never);

export const { byline, publication, enabledFeeds, hasEssayFeeds } = site;
`;
}
