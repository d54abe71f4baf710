import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('the host of a site', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the stated one, or any', () => {
    expect(defineSite({ ...site.stated, host: undefined }).host).toBe('any');
    expect(defineSite({ ...site.stated, host: 'nginx' }).host).toBe('nginx');
  });

  it('is that of SITE_HOST for one build', () => {
    vi.stubEnv('SITE_HOST', 'netlify');
    expect(defineSite({ ...site.stated, host: 'nginx' }).host).toBe('netlify');
    vi.stubEnv('SITE_HOST', 'netlfy');
    expect(() => defineSite(site.stated)).toThrow('Did you mean "netlify"?');
  });
});
