import { dirname, resolve } from 'node:path';
import { getViteConfig } from 'astro/config';
import { THOROUGH } from './thorough.ts';
import { TEST_SITE, TEST_SITE_ENV } from './test-site.ts';

// Wherever the site is deployed and whatever it speaks, tests know its address and its words.
Object.assign(process.env, { SITE_URL: TEST_SITE.url, INTERFACE_LANGUAGE: TEST_SITE_ENV.INTERFACE_LANGUAGE });

const OWNERS_SITE = resolve('src/site.ts');

/** The gallery alone reads the owner's values, to build the owner's site. */
const READS_OWNERS_SITE = resolve('tests/gallery/sites.ts');

/** Replaces `src/site.ts`, so that owners may change it as they please. */
const fixtureSite = {
  name: 'fixture-site',
  enforce: 'pre',
  resolveId(source: string, importer: string | undefined) {
    if (importer === undefined || importer === READS_OWNERS_SITE || !source.endsWith('/site.ts'))
      return undefined;
    return resolve(dirname(importer), source) === OWNERS_SITE ? resolve('tests/fixture-site.ts') : undefined;
  },
} as const;

export default getViteConfig({
  plugins: [fixtureSite],
  test: {
    root: '.',
    include: [
      'tests/unit/**/*.test.ts',
      'tests/unit/**/*.test.tsx',
      ...(THOROUGH ? ['tests/thorough/**/*.test.ts'] : []),
    ],
    // A core is left idle by default; those that wait for builds leave it idle enough.
    maxWorkers: '100%',
    // Starting a worker takes longer than most files of tests; none of them leaves anything behind in its modules.
    isolate: false,
    // Tests that build whole sites take a few seconds each.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
} as Parameters<typeof getViteConfig>[0]);
