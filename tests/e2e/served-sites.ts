import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { galleryPaths } from '../gallery/gallery.ts';
import { BASE_PATH_URL } from '../gallery/sites.ts';
import { TEST_SITE_ENV } from '../test-site.ts';
import { serve } from './serve.ts';

/** Environment variable with the addresses of the sites that are served to tests, as JSON. */
const VARIABLE = 'TEST_SITE_ADDRESSES';

/** The sites that browser tests open: their folders, and what the server has to know of them. */
const SITES = {
  example: { dist: galleryPaths('example').dist, env: TEST_SITE_ENV },
  elements: { dist: galleryPaths('elements').dist, env: { SITE_URL: BASE_PATH_URL } },
  /** The owner's, which knows nothing of what the tests' sites are told. */
  own: { dist: 'dist', env: { SITE_URL: '', CONTENT_DIR: '', INTERFACE_LANGUAGE: '' } },
} as const;

/** A site that browser tests open. */
export type SiteName = keyof typeof SITES;

/** Address of a served site's home page. */
export function addressOf(site: SiteName): string {
  const addresses = JSON.parse(process.env[VARIABLE] ?? '{}') as Partial<Record<SiteName, string>>;
  const address = addresses[site];
  if (!address) throw new Error(`There is no site in ${SITES[site].dist}/. Run the tests with: npm test`);
  return address;
}

/**
 * Serves each of the sites that is built, before the first test.
 *
 * @returns What stops them, after the last.
 */
export default async function serveSites(): Promise<() => Promise<void>> {
  const built = Object.entries(SITES).filter(([, { dist }]) => existsSync(join(dist, 'index.html')));
  const served = await Promise.all(
    built.map(async ([name, { dist, env }]) => ({ name, ...(await serve(dist, env)) })),
  );
  process.env[VARIABLE] = JSON.stringify(
    Object.fromEntries(served.map(({ name, address }) => [name, address])),
  );
  return async () => {
    await Promise.all(served.map(({ stop }) => stop()));
  };
}
