import { expect, it } from 'vitest';
import { PAGE_TYPES } from '../../page-types.ts';
import { attribute, page } from './built-site.ts';

it.each(Object.entries(PAGE_TYPES))('allows a page nothing but its own files: %s', (_, path) => {
  const policy = attribute(page(path), 'head > meta[http-equiv=content-security-policy]', 'content');
  expect(policy).toContain("default-src 'none';script-src 'self' ");
  expect(policy).not.toMatch(/unsafe-(?:inline|eval)|\*|https?:|data:/);
});
