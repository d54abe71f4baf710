import { afterEach, describe, expect, it, vi } from 'vitest';
import { defineSite } from '../../../src/site-config/define-site.ts';
import { siteSchema, type SiteValues } from '../../../src/site-config/site-schema.ts';
import { siteProblems } from '../../../src/site-config/site-problems.ts';
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

describe('a setting that may be left out', () => {
  const TODAY = new Date('2026-11-29');
  const { shape } = siteSchema(TODAY);
  const optional = Object.entries(shape).flatMap(([key, field]) =>
    field.safeParse(undefined).success ? [key] : [],
  );
  /** What a site may be without: what reads these has to ask first, which the compiler sees to. */
  const ABSENT = ['ask', 'author', 'home', 'hub', 'licence', 'navigation'];
  const without = (keys: readonly string[]) =>
    Object.fromEntries(Object.entries(site.stated).filter(([key]) => !keys.includes(key))) as SiteValues;

  it.each(optional)('is missed by nobody: %s', (key) => {
    expect(siteProblems(without([key]), TODAY)).toEqual([]);
    const value = defineSite(without([key]))[key as keyof SiteValues];
    if (ABSENT.includes(key)) expect(value).toBeUndefined();
    else expect(value).toBeDefined();
  });

  it('is any but a few, and all of them at once', () => {
    expect(Object.keys(shape).filter((key) => !optional.includes(key))).toEqual([
      'name',
      'description',
      'address',
      'language',
      'tagAuthority',
      'theme',
    ]);
    expect(defineSite(without(optional))).toMatchObject({
      locale: 'en_US',
      social: [],
      enabledFeeds: ['rss', 'atom', 'json'],
      hasGuide: false,
      allowedHosts: {},
      snippets: {},
    });
  });
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
