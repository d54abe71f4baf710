import { defineSite } from '../src/site-config/define-site.ts';
import { FIXTURE_VALUES } from './gallery/fixture-site.ts';

/**
 * Stands in for `src/site.ts` in tests, so that none depends on whose site this is. Vitest gives it to every module that
 * imports `src/site.ts`.
 */
export const site = defineSite(FIXTURE_VALUES);

export const { byline, publication, enabledFeeds, hasEssayFeeds } = site;
