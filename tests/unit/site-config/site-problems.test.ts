import { describe, expect, it } from 'vitest';
import { siteProblems, type SiteEnvironment } from '../../../src/site-config/site-problems.ts';
import type { SiteValues } from '../../../src/site-config/site-schema.ts';

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
const said = (change: Record<string, unknown>, environment?: SiteEnvironment) =>
  siteProblems({ ...sound, ...change }, TODAY, environment).map(
    ({ message, hint }) => `${message} → ${hint}`,
  );

it('nothing is said of what can be', () => {
  expect(said({})).toEqual([]);
  expect(said({ author: undefined, licence: undefined, hub: undefined, social: [], feeds: [] })).toEqual([]);
});

it('an account of the fediverse has its server', () => {
  const account = (fediverse: string) => said({ author: { name: 'A. N. Author', fediverse } });
  expect(account('@me@social.example')).toEqual([]);
  for (const wrong of ['me', '@me', 'me@social.example', 'https://social.example/@me'])
    expect(account(wrong), wrong).toEqual([expect.stringContaining('@you@mastodon.example')]);
});

it('the navigation has paths of the site, and addresses elsewhere', () => {
  const navigation = (address: string) => said({ navigation: [{ name: 'Now', address }] });
  for (const right of ['/now/', '/about/#me', 'https://honey.example/', 'mailto:me@example.org'])
    expect(navigation(right), right).toEqual([]);
  for (const wrong of ['now/', '//now/', 'now', 'javascript:alert(1)'])
    expect(navigation(wrong), wrong).toEqual([expect.stringContaining('a path from the root of the site')]);
  expect(said({ navigation: [{ label: 'Now', address: '/now/' }] }).join()).toContain('"name"');
});

it('the home page has a headline of a line or two, and perhaps a lead', () => {
  expect(said({ home: { headline: 'Do you keep bees?' } })).toEqual([]);
  expect(said({ home: { headline: 'Bees', lead: 'At length.' } })).toEqual([]);
  expect(said({ home: { lead: 'At length.' } })).toHaveLength(1);
  expect(said({ home: { headline: 'x'.repeat(81) } })).toHaveLength(1);
});

it('HTML of the owner loads nothing that the policy refuses', () => {
  const snippet = (afterText: string, allowedHosts = {}) => said({ snippets: { afterText }, allowedHosts });
  expect(snippet('<p>Thanks. <img src="/me.png" alt=""></p><script>document.title += "!"</script>')).toEqual(
    [],
  );
  const script = '<script src="https://counter.example/a.js"></script>';
  expect(snippet(script)).toEqual([
    expect.stringContaining("allowedHosts: { scripts: ['https://counter.example'] }"),
  ]);
  expect(snippet(script, { scripts: ['https://counter.example'] })).toEqual([]);
  expect(snippet('<form action="https://letters.example/"></form>')).toEqual([
    expect.stringContaining("{ forms: ['https://letters.example'] }"),
  ]);
  expect(snippet('<iframe src="//frames.example/x"></iframe>')).toEqual([expect.stringContaining('frames')]);
  expect(snippet('<button onclick="go()">Go</button>')).toEqual([
    expect.stringContaining('Listen for the event'),
  ]);
});

it('follow-up questions go to one mailbox or one tracker', () => {
  for (const right of [
    { mail: 'ask@example.org' },
    { tracker: 'https://github.com/me/blog/issues/new' },
    { tracker: 'https://gitlab.com/me/blog/-/issues/new' },
    { tracker: 'https://codeberg.org/me/blog/issues/new?template=ask.md' },
    undefined,
  ])
    expect(said({ ask: right })).toEqual([]);
  const ask = (wrong: object) => said({ ask: wrong }).join();
  expect(ask({ mail: 'me' })).toContain('"me", which is not an email address');
  expect(ask({ mail: 'a@example.org,b@example.org' })).toContain('not an email address');
  expect(ask({ tracker: 'https://github.com/me/blog' })).toContain('/issues/new');
  expect(ask({ tracker: 'http://github.com/me/blog/issues/new' })).toContain('https://github.com/you/blog');
  expect(ask({})).toContain('exactly one');
  expect(ask({ mail: 'me@example.org', tracker: 'https://github.com/me/blog/issues/new' })).toContain(
    "Write ask: { mail: 'ask@example.org' }",
  );
});

it('everything is said at once', () => {
  expect(siteProblems({}, TODAY).map(({ field }) => field)).toEqual([
    'name',
    'description',
    'address',
    'language',
    'tagAuthority',
    'theme',
  ]);
});

describe('an address of the site', () => {
  it.each([
    ['https://example.org', []],
    ['http://localhost:4321/a/b/', []],
    ['https://münchen.example/', []],
    ['', ['is empty.']],
    ['example.org', ['is "example.org", which is not an absolute URL.']],
    ['ftp://example.org', ['is "ftp://example.org", which is not a web address.']],
    ['https://example.org/?a', ['is "https://example.org/?a", which has a query.']],
    ['https://example.org/?', ['is "https://example.org/?", which has a query.']],
    ['https://example.org/#top', ['is "https://example.org/#top", which has a fragment.']],
    ['https://me@example.org', ['is "https://me@example.org", which has a user name.']],
    [
      'https://example.org/ blog',
      ['is "https://example.org/ blog", which has characters that URLs cannot contain.'],
    ],
    ['https://example.org/;', ['is "https://example.org/;", which has characters that URLs cannot contain.']],
    [
      'https://example.org/index.html',
      ['is "https://example.org/index.html", which is not a folder that a site can be served from.'],
    ],
  ])('is held to what links can be made of: %j', (address, messages) => {
    expect(siteProblems({ ...sound, address }, TODAY).map(({ message }) => message)).toEqual(
      messages.map((message) => `The field "address" ${message}`),
    );
  });

  it('may come from the environment, which is named when it is wrong', () => {
    expect(said({}, { SITE_URL: 'https://example.org/x' })).toEqual([]);
    expect(said({}, { SITE_URL: 'example.org' })).toEqual([
      'The environment variable "SITE_URL" is "example.org", which is not an absolute URL. → Write an absolute URL, with the base path if there is one: SITE_URL=https://example.org/blog, or unset SITE_URL.',
    ]);
  });
});

describe('a host', () => {
  it.each(['any', 'github-pages', 'netlify', 'cloudflare-pages', 'nginx', undefined])('may be %s', (host) => {
    expect(said({ host })).toEqual([]);
  });

  it('is one of those that builds know', () => {
    const all = 'any, github-pages, netlify, cloudflare-pages, nginx';
    expect(said({ host: 'netlfy' })).toEqual([
      `The field "host" cannot be "netlfy". → Did you mean "netlify"? Write one of these: ${all}.`,
    ]);
    expect(said({ host: 'geocities' })).toEqual([
      `The field "host" cannot be "geocities". → Write one of these: ${all}.`,
    ]);
    expect(said({}, { SITE_HOST: 'nginex' })).toEqual([
      `The environment variable "SITE_HOST" cannot be "nginex". → Did you mean "nginx"? Write one of these: ${all}, or unset SITE_HOST.`,
    ]);
  });
});

describe('what is said of', () => {
  it.each([
    [
      'an empty name',
      { name: ' ' },
      ['The field "name" is empty. → Write a line of at most 60 characters: name: \'Ask Me Why\''],
    ],
    [
      'a name of two lines',
      { name: 'Ask\nMe' },
      [
        'The field "name" is more than one line. → Write a line of at most 60 characters: name: \'Ask Me Why\'',
      ],
    ],
    [
      'a long description',
      { description: 'So. '.repeat(60) },
      [
        'The field "description" has 240 characters; at most 200 are allowed. → Write a line of at most 200 characters: description: \'Long answers to what people ask about bees.\'',
      ],
    ],
    [
      'a misspelled field',
      { athor: 'Me' },
      ['There is no field "athor" in src/site.ts. → Did you mean "author"?'],
    ],
    [
      'an author without a name',
      { author: { name: '' } },
      ['The field "author.name" is empty. → Write a line of at most 60 characters: name: \'A. N. Author\''],
    ],
    [
      'an author who is a text',
      { author: 'Me' },
      [
        'The field "author" is "Me", not a group of fields. → Remove it, or write: author: { name: \'A. N. Author\' }',
      ],
    ],
    [
      'an author at no address',
      { author: { name: 'Me', address: 'me.example' } },
      [
        'The field "author.address" is "me.example", which is not a web address. → Remove it, or write a full web address: address: \'https://example.org/\'',
      ],
    ],
    [
      'an underscore in a language',
      { language: 'en_US' },
      [
        'The field "language" is "en_US", which is not a language tag. → Write a BCP 47 tag with hyphens, like en, pt-BR or zh-Hant: language: \'en\'',
      ],
    ],
    [
      'a language by its name',
      { language: 'english' },
      [
        'The field "language" is "english", which is not a language tag. → Write a BCP 47 tag with hyphens, like en, pt-BR or zh-Hant: language: \'en\'',
      ],
    ],
    [
      'a locale of another language',
      { locale: 'de_DE' },
      [
        'The field "locale" is "de_DE", which does not fit the language "en". → Write language and region with an underscore: locale: \'en_US\'',
      ],
    ],
    [
      'a locale of another region',
      { language: 'pt-BR', locale: 'pt_PT' },
      [
        'The field "locale" is "pt_PT", which does not fit the language "pt-BR". → Write language and region with an underscore: locale: \'pt_BR\'',
      ],
    ],
    [
      'a locale with a hyphen',
      { locale: 'en-US' },
      [
        'The field "locale" is "en-US", which is not an Open Graph locale. → Remove it, or write language and region with an underscore: locale: \'en_US\'',
      ],
    ],
    [
      'a licence without an address',
      { licence: { name: 'CC BY 4.0' } },
      [
        'The field "licence.address" is missing. → Write a full web address: address: \'https://creativecommons.org/licenses/by/4.0/\'',
      ],
    ],
    [
      'a social link without a scheme',
      { social: [{ name: 'X', address: 'x.example/me' }] },
      [
        'The field "address" of social 1 is "x.example/me", which is not an address. → Write a web address, or mailto: and an email address: address: \'https://mastodon.example/@you\'',
      ],
    ],
    [
      'a script as a social link',
      { social: [{ name: 'X', address: 'javascript:alert(1)' }] },
      [
        'The field "address" of social 1 is "javascript:alert(1)", which is not an address. → Write a web address, or mailto: and an email address: address: \'https://mastodon.example/@you\'',
      ],
    ],
    [
      'an unknown format of feeds',
      { feeds: ['rss', 'rdf'] },
      ['The entry feeds 2 cannot be "rdf". → Did you mean "rss"? Write one of these: rss, atom, json.'],
    ],
    [
      'a format named twice',
      { feeds: ['rss', 'rss'] },
      [
        "The field \"feeds\" names a format twice. → Remove it, or write a list, [] for no feeds: feeds: [ 'rss', 'atom' ]",
      ],
    ],
    [
      'a former feed that no file can be',
      { formerFeeds: ['/feed/'] },
      [
        'The entry formerFeeds 1 is "/feed/", which is not a path that ends in .xml or .json. → Remove it, or write a list of paths from the root of the site: formerFeeds: [ \'/index.xml\' ]',
      ],
    ],
    [
      'a former feed of a format that the site has not',
      { feeds: ['json'], formerFeeds: ['/index.xml'] },
      [
        'The entry formerFeeds 1 is "/index.xml", but the site has no feed of that kind. → Add \'rss\' to feeds, or leave the path out.',
      ],
    ],
    [
      'a hub without https',
      { hub: 'http://hub.example/' },
      [
        'The field "hub" is "http://hub.example/", which is not an https URL. → Remove it, or write an https URL: hub: \'https://hub.example/\'',
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
    ['', 'is empty.'],
    ['example.org', 'is "example.org", which does not begin with a domain or an email address, and a comma.'],
    [
      'https://example.org,2026',
      'is "https://example.org,2026", which does not begin with a domain or an email address, and a comma.',
    ],
    [
      'münchen.example,2026',
      'is "münchen.example,2026", which does not begin with a domain or an email address, and a comma.',
    ],
    ['example.org,26', 'is "example.org,26", which does not end in a year or a day.'],
    ['example.org,2026-02-30', 'is "example.org,2026-02-30", which has a date that does not exist.'],
    ['example.org,2026-11-26', 'is "example.org,2026-11-26", which has a date in the future.'],
    ['example.org,2027', 'is "example.org,2027", which has a date in the future.'],
  ])('may not be %j', (tagAuthority, message) => {
    expect(siteProblems({ ...sound, tagAuthority }, TODAY)).toMatchObject([
      {
        field: 'tagAuthority',
        message: `The field "tagAuthority" ${message}`,
        hint: "Write a domain or email address of yours, a comma and a year in which you owned it: tagAuthority: 'example.org,2026'",
      },
    ]);
  });
});

describe('colours', () => {
  const light = (change: Record<string, string>) =>
    said({ theme: { ...sound.theme, light: { ...sound.theme.light, ...change } } });

  it('have six digits', () => {
    expect(light({ accent: 'red' })).toEqual([
      'The field "theme.light.accent" is "red", which is not a colour. → Write a colour with six digits: accent: \'#a3311d\'',
    ]);
  });

  it('can be read on paper, by 4.5 to 1', () => {
    expect(light({ accent: '#777777', wash: '#ffffff' })).toEqual([
      'The field "theme.light.accent" has a contrast of 4.4 against the paper (#777777 on #ffffff); text needs 4.5. → Choose a darker one, or another paper that contrasts with it more.',
    ]);
    expect(light({ accent: '#767676', wash: '#ffffff' })).toEqual([]);
  });

  it('can be read on what is set apart', () => {
    expect(light({ muted: '#707070', wash: '#dddddd' })).toEqual([
      'The field "theme.light.muted" has a contrast of 3.6 against the wash (#707070 on #dddddd); text needs 4.5. → Choose a darker one, or another wash that contrasts with it more.',
    ]);
  });

  it('leave the figures theirs', () => {
    expect(light({ paper: '#c8c8c8', accent: '#000000', muted: '#000000' })).toEqual([
      'The field "theme.light.wash" gives the colours of the figures a contrast of 3.7 (#1d5c94 on #bebebe); they need 4.5. → Choose a lighter one.',
    ]);
  });
});

it('a locale that does not fit is reported beside other problems, and not if the language is wrong itself', () => {
  const fields = (change: object) => siteProblems({ ...sound, ...change }, TODAY).map(({ field }) => field);
  expect(fields({ name: '', locale: 'de_DE' })).toEqual(['name', 'locale']);
  expect(fields({ language: 'english', locale: 'de_DE' })).toEqual(['language']);
});

it('a problem has the line of its field in the source', () => {
  const source =
    "export const site = defineSite({\n  name: '',\n  theme: {\n    light: {\n      accent: 'red',\n";
  const theme = { ...sound.theme, light: { ...sound.theme.light, accent: 'red' } };
  expect(siteProblems({ ...sound, name: '', theme }, TODAY, {}, source)).toMatchObject([
    { line: 2, column: 3 },
    { line: 5, column: 7 },
  ]);
});
