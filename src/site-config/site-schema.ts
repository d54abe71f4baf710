import { z } from 'astro/zod';
import { allowedHostsSchema } from './allowed-hosts.ts';
import { askSchema } from './ask.ts';
import { formatAt, FORMATS, isFormerFeed, type Format } from './feed-formats.ts';
import { isColour, type Theme } from './colours.ts';
import { DEFAULT_HOST, HOSTS, type Host } from './hosts.ts';
import { fitsLanguage, isLanguageTag, isLocale, localeOf } from './language.ts';
import { snippetProblems, snippetsSchema } from './snippets.ts';
import { contrastProblems } from './theme-problems.ts';
import {
  isFediverseAccount,
  isMailto,
  isSitePath,
  isUrl,
  siteAddressProblem,
  tagAuthorityProblem,
} from './web-address.ts';

/** Most characters of a name: the wordmark has one line, on a phone too. */
const NAME_LENGTH = 60;

/** Most characters of the description, as of those of essays: search engines show no more. */
const DESCRIPTION_LENGTH = 200;

/** Most characters of the headline of the home page: two lines on a phone. */
const HEADLINE_LENGTH = 80;

/** Text that is not empty and in which a function finds no problem. */
const text = (problemOf: (value: string) => string | undefined) =>
  z.string().superRefine((value, context) => {
    const problem = value.trim() === '' ? 'is empty' : problemOf(value);
    if (problem !== undefined) context.addIssue(problem);
  });

const textThat = (holds: (value: string) => boolean, otherwise: string) =>
  text((value) => (holds(value) ? undefined : `is "${value}", which ${otherwise}`));

const line = (longest: number, example: string) =>
  text((value) => {
    const { length } = [...value];
    if (/\p{Cc}/u.test(value)) return 'is more than one line';
    return length > longest ? `has ${length} characters; at most ${longest} are allowed` : undefined;
  }).meta({ description: `a line of at most ${longest} characters`, example });

const url = (example: string) =>
  textThat(isUrl, 'is not a web address').meta({ description: 'a full web address', example });

/** What serves a site. */
export const siteHost = z.enum(Object.keys(HOSTS) as Host[]);

/** Where a site lives. */
export const siteAddress = text(siteAddressProblem).meta({
  description: 'an absolute URL, with the base path if there is one',
  example: 'https://example.org/blog',
});

const colour = (example: string) =>
  textThat(isColour, 'is not a colour').meta({ description: 'a colour with six digits', example });

const theme = (name: Theme, paper: string, ink: string, accent: string) =>
  z
    .strictObject({
      /** Background of the page. */
      paper: colour(paper),
      /** Text. */
      ink: colour(ink),
      /** The one accent: whatever has to do with a question. */
      accent: colour(accent),
      /** Background of what is set apart; close to the paper if it is left out. */
      wash: colour(paper).optional(),
      /** Secondary text; between paper and ink if it is left out. */
      muted: colour(ink).optional(),
      /** Lines; close to the paper if it is left out. */
      rule: colour(ink).optional(),
    })
    .superRefine((colours, context) => {
      for (const { field, message, hint } of contrastProblems(name, colours))
        context.addIssue({ code: 'custom', path: [field], message, params: { hint } });
    });

/**
 * All that `src/site.ts` states.
 *
 * @param today Day of the build: no id is given in the future.
 */
export const siteSchema = (today: Date) =>
  z
    .strictObject({
      /** Name of the publication. */
      name: line(NAME_LENGTH, 'Ask Me Why'),
      /** One sentence for search engines, link previews and feed readers, and for the home page while there is no essay. */
      description: line(DESCRIPTION_LENGTH, 'Long answers to what people ask about bees.'),
      /** Who writes, and their own page on the web if they have one; the publication itself if it is left out. */
      author: z
        .strictObject({
          name: line(NAME_LENGTH, 'A. N. Author'),
          address: url('https://example.org/').optional(),
          /** Account that Mastodon and others name below a link to the site. */
          fediverse: textThat(isFediverseAccount, 'is not a fediverse account')
            .meta({ description: 'an account with its server', example: '@you@mastodon.example' })
            .optional(),
        })
        .optional(),
      /** Where the site lives, base path included. */
      address: siteAddress,
      /** What serves the site; builds make the files that it reads, and no others. */
      host: siteHost.default(DEFAULT_HOST),
      /** BCP 47 tag of the language of the texts. */
      language: textThat(isLanguageTag, 'is not a language tag').meta({
        description: 'a BCP 47 tag with hyphens, like en, pt-BR or zh-Hant',
        example: 'en',
      }),
      /** Language and region as Open Graph spells them; derived from the language if it is left out. */
      locale: textThat(isLocale, 'is not an Open Graph locale')
        .optional()
        .meta({ description: 'language and region with an underscore', example: 'en_US' }),
      /** Who gives permanent ids to what is published, and since when (RFC 4151). */
      tagAuthority: text((value) => tagAuthorityProblem(value, today)).meta({
        description: 'a domain or email address of yours, a comma and a year in which you owned it',
        example: `example.org,${today.getUTCFullYear()}`,
      }),
      /** Licence of the texts, and where it can be read. */
      licence: z
        .strictObject({
          name: line(NAME_LENGTH, 'CC BY 4.0'),
          address: url('https://creativecommons.org/licenses/by/4.0/'),
        })
        .optional(),
      /** Where else the author, or the publication, can be met: pages on the web, or `mailto:` and an email address. */
      social: z
        .array(
          z.strictObject({
            name: line(NAME_LENGTH, 'Mastodon'),
            address: textThat((value) => isUrl(value) || isMailto(value), 'is not an address').meta({
              description: 'a web address, or mailto: and an email address',
              example: 'https://mastodon.example/@you',
            }),
          }),
        )
        .readonly()
        .default([])
        .meta({ description: 'a list, [] for none' }),
      /** What the navigation of every page leads to, besides the search: essays, questions, notes and about if it is left out. */
      navigation: z
        .array(
          z.strictObject({
            name: line(NAME_LENGTH, 'Now'),
            address: textThat(
              (value) => isSitePath(value) || isUrl(value) || isMailto(value),
              'is neither a path of the site nor a web address',
            ).meta({ description: 'a path from the root of the site, or a web address', example: '/now/' }),
          }),
        )
        .readonly()
        .optional()
        .meta({ description: 'a list', example: [{ name: 'Now', address: '/now/' }] }),
      /** What the home page begins with, in place of “You asked? Here’s the long answer.” */
      home: z
        .strictObject({
          /** Its first line, in the typeface of questions. */
          headline: line(HEADLINE_LENGTH, 'Ask me about bees.'),
          /** What follows, in that of answers. */
          lead: line(DESCRIPTION_LENGTH, 'I answer at length.').optional(),
        })
        .optional()
        .meta({
          description: 'a headline, and a lead if there is one',
          example: { headline: 'Ask me about bees.' },
        }),
      /** Formats of the feeds; all of them if it is left out. */
      feeds: z
        .array(z.enum(Object.keys(FORMATS) as Format[]))
        .refine((formats) => new Set(formats).size === formats.length, 'names a format twice')
        .readonly()
        .default(Object.keys(FORMATS) as Format[])
        .meta({ description: 'a list, [] for no feeds', example: ['rss', 'atom'] }),
      /** Where the feeds were of a site that this one has replaced; each has the newest posts, as the feed of today has. */
      formerFeeds: z
        .array(textThat(isFormerFeed, 'is not a path that ends in .xml or .json'))
        .readonly()
        .default([])
        .meta({ description: 'a list of paths from the root of the site', example: ['/index.xml'] }),
      /** Address of a WebSub hub (https://www.w3.org/TR/websub/). */
      hub: textThat((value) => isUrl(value) && value.startsWith('https:'), 'is not an https URL')
        .optional()
        .meta({ description: 'an https URL', example: 'https://hub.example/' }),
      /** Whether the pages for authors, `/about/writing/` and `/about/figures/`, are published; `npm run dev` always has them. */
      guide: z.boolean().default(false).meta({ description: 'true or false', example: true }),
      /** Where readers ask a follow-up question to an answer; nowhere if it is left out. */
      ask: askSchema.optional(),
      /** Other sites that pages may load something from, or send forms to. */
      allowedHosts: allowedHostsSchema.default({}),
      /** HTML of one's own in the head of every page and below every text. */
      snippets: snippetsSchema.default({}),
      /** Colours of the two themes, each as `#rrggbb`. */
      theme: z.strictObject({
        light: theme('light', '#fbf8f1', '#211c16', '#a3311d'),
        dark: theme('dark', '#171410', '#eae2d5', '#f0937a'),
      }),
    })
    .superRefine(
      ({ language, locale }, context) => {
        if (locale === undefined || fitsLanguage(locale, language)) return;
        context.addIssue({
          code: 'custom',
          path: ['locale'],
          message: `is "${locale}", which does not fit the language "${language}"`,
          params: { hint: `Write language and region with an underscore: locale: '${localeOf(language)}'` },
        });
      },
      {
        // Other fields may have problems: they are all reported at once.
        when: ({ value, issues }) =>
          value instanceof Object &&
          !issues.some(({ path }) => /^(language|locale)$/.test(String(path?.[0]))),
      },
    )
    .superRefine(
      ({ feeds, formerFeeds }, context) => {
        for (const [index, path] of formerFeeds.entries()) {
          if (formatAt(path, feeds) !== undefined) continue;
          context.addIssue({
            code: 'custom',
            path: ['formerFeeds', index],
            message: `is "${path}", but the site has no feed of that kind`,
            params: {
              hint: `Add ${path.endsWith('.json') ? "'json'" : "'rss'"} to feeds, or leave the path out.`,
            },
          });
        }
      },
      {
        when: ({ value, issues }) =>
          value instanceof Object &&
          !issues.some(({ path }) => /^(feeds|formerFeeds)$/.test(String(path?.[0]))),
      },
    )
    .superRefine(
      ({ snippets, allowedHosts }, context) => {
        for (const { place, message, hint } of snippetProblems(snippets, allowedHosts))
          context.addIssue({ code: 'custom', path: ['snippets', place], message, params: { hint } });
      },
      {
        when: ({ value, issues }) =>
          value instanceof Object &&
          !issues.some(({ path }) => /^(snippets|allowedHosts)$/.test(String(path?.[0]))),
      },
    )
    .meta({ title: 'src/site.ts' });

/** What an owner states in `src/site.ts`. */
export type SiteValues = z.input<ReturnType<typeof siteSchema>>;

/** The same with the defaults of what an owner has left out. */
export type SiteSettings = z.output<ReturnType<typeof siteSchema>>;

/** A licence that the texts are given under. */
export type Licence = NonNullable<SiteValues['licence']>;

/** A link of the navigation. */
export type NavigationLink = NonNullable<SiteValues['navigation']>[number];

/** Where else the author can be met. */
export type SocialLink = SiteSettings['social'][number];
