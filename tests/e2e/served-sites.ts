import { builtSite } from '../gallery/gallery.ts';
import { TEST_SITE_ENV } from '../test-site.ts';
import { serve } from './serve.ts';

/** Environment variable with the addresses of the sites that are served to tests, as JSON. */
const VARIABLE = 'TEST_SITE_ADDRESSES';

/** The owner's settings count for the owner's site alone. */
const AS_THE_OWNER_SAYS = { SITE_URL: '', SITE_HOST: '', CONTENT_DIR: '', INTERFACE_LANGUAGE: '' } as const;

/** The sites of the gallery that browser tests open, and what the server is told besides what the gallery says. */
const SITES = {
  example: TEST_SITE_ENV,
  elements: {},
  german: {},
  arabic: {},
  authored: {},
  own: AS_THE_OWNER_SAYS,
} as const;

/** A site that browser tests open. */
export type SiteName = keyof typeof SITES;

/** Address of a served site's home page. */
export function addressOf(site: SiteName): string {
  const addresses = JSON.parse(process.env[VARIABLE] ?? '{}') as Partial<Record<SiteName, string>>;
  const address = addresses[site];
  if (!address) throw new Error(`The site "${site}" is not served: has the global set-up run?`);
  return address;
}

/**
 * Serves each of the sites before the first test, built if it is missing or stale.
 *
 * @returns What stops them, after the last.
 */
export default async function serveSites(): Promise<() => Promise<void>> {
  const addresses: Partial<Record<SiteName, string>> = {};
  const stops: (() => Promise<void>)[] = [];
  for (const name of Object.keys(SITES) as SiteName[]) {
    const { dist, env } = await builtSite(name);
    const { address, stop } = await serve(dist, { ...env, ...SITES[name] });
    addresses[name] = address;
    stops.push(stop);
  }
  process.env[VARIABLE] = JSON.stringify(addresses);
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}
