import { describe, expect, it } from 'vitest';
import { localeOf, siteProblems } from '../../../src/publication/site-problems.ts';
import type { SiteValues } from '../../../src/publication/site-values.ts';

const TODAY = new Date('2026-11-25');

const sound: SiteValues = {
  name: 'Ask Me Why',
  description: 'Long answers to what people ask about bees.',
  author: { name: 'A. N. Author', address: 'https://example.org/me' },
  address: 'https://example.org/blog',
  language: 'en',
  locale: 'en_US',
  tagAuthority: 'example.org,2026',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  social: [
    { name: 'Mastodon', address: 'https://mastodon.example/@me' },
    { name: 'Mail', address: 'mailto:me@example.org' },
  ],
  feeds: ['rss', 'json'],
  hub: 'https://hub.example/',
  theme: {
    light: { paper: '#ffffff', ink: '#000000', accent: '#a3311d' },
    dark: { paper: '#000000', ink: '#ffffff', accent: '#f0937a' },
  },
};

/** What is said of a site with some values changed, a line a problem. */
const said = (change: Record<string, unknown>, siteUrl?: string) =>
  siteProblems({ ...sound, ...change }, TODAY, siteUrl).map(
    ({ field, message, hint }) => `${field} ${message} → ${hint}`,
  );

it('nothing is said of what can be', () => {
  expect(said({})).toEqual([]);
  expect(said({ author: undefined, licence: undefined, hub: undefined, social: [], feeds: [] })).toEqual([]);
});

it('everything is said at once', () => {
  expect(siteProblems({}, TODAY).map(({ field }) => field)).toEqual([
    'name',
    'description',
    'address',
    'language',
    'locale',
    'tagAuthority',
    'social',
    'feeds',
    ...['light', 'dark'].flatMap((theme) =>
      ['paper', 'ink', 'accent'].map((colour) => `theme.${theme}.${colour}`),
    ),
  ]);
});

describe('an address of the site', () => {
  it.each([
    ['https://example.org', []],
    ['http://localhost:4321/a/b/', []],
    ['https://münchen.example/', []],
    ['', ['is not there.']],
    ['example.org', ['is “example.org”, which is no absolute address.']],
    ['ftp://example.org', ['is “ftp://example.org”, which is no address of the web.']],
    ['https://example.org/?a', ['is “https://example.org/?a”, which has a query.']],
    ['https://example.org/?', ['is “https://example.org/?”, which has a query.']],
    ['https://example.org/#top', ['is “https://example.org/#top”, which has a fragment.']],
    ['https://me@example.org', ['is “https://me@example.org”, which has the name of a user.']],
    [
      'https://example.org/ blog',
      ['is “https://example.org/ blog”, which has characters that no address has.'],
    ],
    ['https://example.org/;', ['is “https://example.org/;”, which has characters that no address has.']],
    [
      'https://example.org/index.html',
      ['is “https://example.org/index.html”, which is no folder to serve a site from.'],
    ],
  ])('is held to what links can be made of: %j', (address, messages) => {
    expect(siteProblems({ ...sound, address }, TODAY).map(({ message }) => message)).toEqual(messages);
  });

  it('may come from the environment, which is named when it is wrong', () => {
    expect(said({}, 'https://example.org/x')).toEqual([]);
    expect(said({}, 'example.org')).toEqual([
      'address comes from the environment: SITE_URL is “example.org”, which is no absolute address. → Write an absolute address like https://example.org or https://example.org/blog, or unset SITE_URL.',
    ]);
  });
});

describe('what is said of', () => {
  it.each([
    [
      'an empty name',
      { name: ' ' },
      ["name is empty. → Write a line of at most 60 characters: 'Ask Me Why'"],
    ],
    [
      'a name of two lines',
      { name: 'Ask\nMe' },
      ["name is more than one line. → Write a line of at most 60 characters: 'Ask Me Why'"],
    ],
    [
      'a long description',
      { description: 'So. '.repeat(60) },
      [
        "description has 240 characters. → Write a line of at most 200 characters: 'Long answers to what people ask about bees.'",
      ],
    ],
    ['a misspelled field', { athor: 'Me' }, ['athor is not known. → Did you mean `author`?']],
    [
      'an author without a name',
      { author: { name: '' } },
      ["author.name is empty. → Write a line of at most 60 characters: 'A. N. Author'"],
    ],
    [
      'an author who is a text',
      { author: 'Me' },
      ["author.name is empty. → Write a line of at most 60 characters: 'A. N. Author'"],
    ],
    [
      'an author at no address',
      { author: { name: 'Me', address: 'me.example' } },
      [
        'author.address is “me.example”, which is no address of the web. → Write one with its scheme, like https://example.org/, or leave it out.',
      ],
    ],
    [
      'an underscore in a language',
      { language: 'en_US' },
      [
        "language is “en_US”, which is no tag of a language. → Write a BCP 47 tag, with hyphens: 'en', 'de', 'pt-BR', 'zh-Hant'.",
      ],
    ],
    [
      'a language by its name',
      { language: 'english' },
      [
        "language is “english”, which is no tag of a language. → Write a BCP 47 tag, with hyphens: 'en', 'de', 'pt-BR', 'zh-Hant'.",
      ],
    ],
    [
      'a locale of another language',
      { locale: 'de_DE' },
      [
        "locale is “de_DE”, which does not fit the language “en”. → Write language and region with an underscore: 'en_US'.",
      ],
    ],
    [
      'a locale of another region',
      { language: 'pt-BR', locale: 'pt_PT' },
      [
        "locale is “pt_PT”, which does not fit the language “pt-BR”. → Write language and region with an underscore: 'pt_BR'.",
      ],
    ],
    [
      'a locale with a hyphen',
      { locale: 'en-US' },
      [
        "locale is “en-US”, which is not how Open Graph spells a language and a region. → Write language and region with an underscore: 'en_US'.",
      ],
    ],
    [
      'a licence without an address',
      { licence: { name: 'CC BY 4.0' } },
      [
        'licence.address is not there. → Write one with its scheme, like https://creativecommons.org/licenses/by/4.0/.',
      ],
    ],
    [
      'a social link without a scheme',
      { social: [{ name: 'X', address: 'x.example/me' }] },
      [
        'social.0 (X) leads to “x.example/me”, which is no address. → Write one with its scheme, like https://mastodon.example/@you or mailto:you@example.org.',
      ],
    ],
    [
      'a script as a social link',
      { social: [{ name: 'X', address: 'javascript:alert(1)' }] },
      [
        'social.0 (X) leads to “javascript:alert(1)”, which is no address. → Write one with its scheme, like https://mastodon.example/@you or mailto:you@example.org.',
      ],
    ],
    [
      'an unknown format of feeds',
      { feeds: ['rss', 'rdf'] },
      [
        "feeds names “rdf”, which is no format of feeds. → Write a list of some of rss, atom, json: ['rss', 'atom'], or [] for no feeds.",
      ],
    ],
    [
      'a format named twice',
      { feeds: ['rss', 'rss'] },
      [
        "feeds names a format twice. → Write a list of some of rss, atom, json: ['rss', 'atom'], or [] for no feeds.",
      ],
    ],
    [
      'a hub without https',
      { hub: 'http://hub.example/' },
      [
        'hub is “http://hub.example/”, which is no absolute address with https. → Write one like https://hub.example/, or undefined for none.',
      ],
    ],
  ])('%s', (_, change, problems) => {
    expect(said(change)).toEqual(problems);
  });
});

describe('who gives permanent ids', () => {
  it.each(['example.org,2026', 'example.org,2026-11', 'me@example.org,2026-11-25'])(
    'may be %s',
    (tagAuthority) => {
      expect(said({ tagAuthority })).toEqual([]);
    },
  );

  it.each([
    ['', 'is not there.'],
    [
      'example.org',
      'is “example.org”, which does not begin with a domain or an address of mail, and a comma.',
    ],
    [
      'https://example.org,2026',
      'is “https://example.org,2026”, which does not begin with a domain or an address of mail, and a comma.',
    ],
    [
      'münchen.example,2026',
      'is “münchen.example,2026”, which does not begin with a domain or an address of mail, and a comma.',
    ],
    ['example.org,26', 'is “example.org,26”, which does not end in a year or a day.'],
    ['example.org,2026-02-30', 'is “example.org,2026-02-30”, whose day there never was.'],
    ['example.org,2026-11-26', 'is “example.org,2026-11-26”, whose day is still to come.'],
    ['example.org,2027', 'is “example.org,2027”, whose day is still to come.'],
  ])('may not be %j', (tagAuthority, message) => {
    expect(siteProblems({ ...sound, tagAuthority }, TODAY)).toEqual([
      {
        field: 'tagAuthority',
        message,
        hint: "Write a domain or an address of mail of yours, a comma and a year in which it was: 'example.org,2026'.",
      },
    ]);
  });
});

describe('colours', () => {
  const light = (change: Record<string, string>) =>
    said({ theme: { ...sound.theme, light: { ...sound.theme.light, ...change } } });

  it('have six digits', () => {
    expect(light({ accent: 'red' })).toEqual([
      "theme.light.accent is “red”, which is no colour. → Write it with six digits: '#a3311d'.",
    ]);
  });

  it('can be read on paper, by 4.5 to 1', () => {
    expect(light({ accent: '#777777', wash: '#ffffff' })).toEqual([
      'theme.light.accent (#777777) has a contrast of 4.4 to the paper; texts need 4.5. → Choose one that is darker, or another paper that is further from it.',
    ]);
    expect(light({ accent: '#767676', wash: '#ffffff' })).toEqual([]);
  });

  it('can be read on what is set apart', () => {
    expect(light({ muted: '#707070', wash: '#dddddd' })).toEqual([
      'theme.light.muted (#707070) has a contrast of 3.6 to the wash; texts need 4.5. → Choose one that is darker, or another wash that is further from it.',
    ]);
  });

  it('leave the figures theirs', () => {
    expect(light({ paper: '#c8c8c8', accent: '#000000', muted: '#000000' })).toEqual([
      'theme.light.wash (#bebebe) leaves the colours of the figures a contrast of 3.7; they need 4.5. → Choose one that is lighter.',
    ]);
  });
});

it('the locale of a language is where most people speak it', () => {
  expect(['en', 'de', 'pt-BR', 'ja', 'zh-Hant'].map(localeOf)).toEqual([
    'en_US',
    'de_DE',
    'pt_BR',
    'ja_JP',
    'zh_TW',
  ]);
});
