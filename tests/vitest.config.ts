import { getViteConfig } from 'astro/config';
import { TEST_SITE } from './test-site.ts';

// Wherever the site is deployed, tests know its address.
process.env['SITE_URL'] = TEST_SITE.url;

export default getViteConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    // A core is left idle by default; those that wait for builds leave it idle enough.
    maxWorkers: '100%',
    // Tests that build whole sites take a few seconds each.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
} as Parameters<typeof getViteConfig>[0]);
