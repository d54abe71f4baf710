import { getViteConfig } from 'astro/config';
import { TEST_SITE, TEST_SITE_ENV } from './test-site.ts';

// Wherever the site is deployed and whatever it speaks, tests know its address and its words.
Object.assign(process.env, { SITE_URL: TEST_SITE.url, INTERFACE_LANGUAGE: TEST_SITE_ENV.INTERFACE_LANGUAGE });

export default getViteConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    // A core is left idle by default; those that wait for builds leave it idle enough.
    maxWorkers: '100%',
    // Tests that build whole sites take a few seconds each.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
} as Parameters<typeof getViteConfig>[0]);
