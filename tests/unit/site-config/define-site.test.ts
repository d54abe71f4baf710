import { expect, it } from 'vitest';
import { defineSite } from '../../../src/site-config/define-site.ts';
import { localeOf } from '../../../src/site-config/language.ts';
import { site } from '../../fixture-site.ts';

it.each([
  ['en-GB', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['az-Arab', 'rtl'],
] as const)('a publication in %s is written %s', (language, direction) => {
  expect(defineSite({ ...site.stated, language, locale: localeOf(language) }).direction).toBe(direction);
});
