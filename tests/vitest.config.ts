import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    root: '.',
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    // Tests that build whole sites take a few seconds each.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
} as Parameters<typeof getViteConfig>[0]);
