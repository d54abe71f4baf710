import { nearest } from '../essays/nearest.ts';
import { FORMATS } from '../feeds/formats.ts';
import { themeProblems } from './theme-problems.ts';

/** Something in `src/site.ts` that cannot be. */
export interface SiteProblem {
  /** The field, from the outside in: `theme.light.accent`. */
  field: string;
  /** What is wrong, as the rest of a sentence that the field begins. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** Most characters of the name: the wordmark has one line, on a phone too. */
const LONGEST_NAME = 60;

/** Most characters of the description, as of those of texts: what search engines show. */
const LONGEST_DESCRIPTION = 200;

const ADDRESS_CURE = 'Write an absolute address like https://example.org or https://example.org/blog';

type Values = Readonly<Record<string, unknown>>;

/** What is wrong with a value; `undefined` if nothing is. */
type Fault = Omit<SiteProblem, 'field'> | undefined;

/**
 * Everything wrong with what an owner states of a site. The values come from a file that anybody may edit, so nothing is
 * taken to have the type it should.
 *
 * @param today Day of the build; no id is given from the future.
 * @param siteUrl The address that the environment names instead of the stated one, if it names any.
 */
export function siteProblems(values: object, today: Date, siteUrl?: string): SiteProblem[] {
  const stated = values as Values;
  const of = (field: string, check: (value: unknown) => Fault): SiteProblem[] => {
    const fault = check(stated[field]);
    return fault ? [{ field, ...fault }] : [];
  };
  return [
    ...unknownFields(stated),
    ...of('name', (value) => lineFault(value, LONGEST_NAME, 'Ask Me Why')),
    ...of('description', (value) =>
      lineFault(value, LONGEST_DESCRIPTION, 'Long answers to what people ask about bees.'),
    ),
    ...personProblems('author', stated['author'], 'https://example.org/'),
    ...of('address', addressFault),
    ...environmentProblems(siteUrl),
    ...of('language', languageFault),
    ...of('locale', (value) => localeFault(value, stated['language'])),
    ...of('tagAuthority', (value) => authorityFault(value, today)),
    ...personProblems('licence', stated['licence'], 'https://creativecommons.org/licenses/by/4.0/', true),
    ...socialProblems(stated['social']),
    ...of('feeds', feedsFault),
    ...of('hub', hubFault),
    ...themeProblems(stated['theme']),
  ];
}

const FIELDS =
  'name description author address language locale tagAuthority licence social feeds hub theme'.split(' ');

function unknownFields(stated: Values): SiteProblem[] {
  return Object.keys(stated)
    .filter((field) => !FIELDS.includes(field))
    .map((field) => {
      const near = nearest(field, FIELDS);
      const hint = near ? `Did you mean \`${near}\`?` : `Take it away; there are ${FIELDS.join(', ')}.`;
      return { field, message: 'is not known.', hint };
    });
}

function lineFault(value: unknown, longest: number, example: string): Fault {
  const hint = `Write a line of at most ${longest} characters: '${example}'`;
  if (typeof value !== 'string' || value.trim() === '') return { message: 'is empty.', hint };
  if (/\p{Cc}/u.test(value)) return { message: 'is more than one line.', hint };
  const { length } = [...value];
  return length > longest ? { message: `has ${length} characters.`, hint } : undefined;
}

/** Somebody or something with a name and an address of the web. */
function personProblems(field: string, value: unknown, example: string, needsAddress = false): SiteProblem[] {
  if (value === undefined) return [];
  const { name, address } = fieldsOf(value);
  const nameFault = lineFault(name, LONGEST_NAME, field === 'licence' ? 'CC BY 4.0' : 'A. N. Author');
  const addressed = address !== undefined || needsAddress;
  return [
    ...(nameFault ? [{ field: `${field}.name`, ...nameFault }] : []),
    ...(addressed && !isWebAddress(address)
      ? [
          {
            field: `${field}.address`,
            message:
              address === undefined
                ? 'is not there.'
                : `is ${quoted(address)}, which is no address of the web.`,
            hint: `Write one with its scheme, like ${example}${needsAddress ? '' : ', or leave it out'}.`,
          },
        ]
      : []),
  ];
}

function environmentProblems(siteUrl: string | undefined): SiteProblem[] {
  const fault = siteUrl === undefined ? undefined : addressFault(siteUrl);
  if (!fault) return [];
  return [
    {
      field: 'address',
      message: `comes from the environment: SITE_URL ${fault.message}`,
      hint: `${fault.hint}, or unset SITE_URL.`,
    },
  ];
}

function addressFault(value: unknown): Fault {
  const hint = ADDRESS_CURE;
  if (typeof value !== 'string' || value.trim() === '') return { message: 'is not there.', hint };
  const fault = (what: string): Fault => ({ message: `is ${quoted(value)}, ${what}`, hint });
  if (!URL.canParse(value)) return fault('which is no absolute address.');
  const { protocol, username, password, pathname } = new URL(value);
  if (!/^https?:$/.test(protocol)) return fault('which is no address of the web.');
  if (value.includes('?')) return fault('which has a query.');
  if (value.includes('#')) return fault('which has a fragment.');
  if (username || password) return fault('which has the name of a user.');
  if (/[\s<>"'`{}|\\^,;]/.test(value)) return fault('which has characters that no address has.');
  if (/\/[^/]*\.html?\/?$/i.test(pathname) || pathname.includes('//'))
    return fault('which is no folder to serve a site from.');
  return undefined;
}

function languageFault(value: unknown): Fault {
  const hint = "Write a BCP 47 tag, with hyphens: 'en', 'de', 'pt-BR', 'zh-Hant'.";
  if (typeof value !== 'string' || value === '') return { message: 'is not there.', hint };
  return isLanguageTag(value)
    ? undefined
    : { message: `is ${quoted(value)}, which is no tag of a language.`, hint };
}

/** Whether a tag is well-formed by BCP 47; all languages that are registered have two or three letters. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function localeFault(value: unknown, language: unknown): Fault {
  const tag = typeof language === 'string' && isLanguageTag(language) ? language : 'en';
  const hint = `Write language and region with an underscore: '${localeOf(tag)}'.`;
  const [, spoken, region] = /^([a-z]{2,3})_([A-Z]{2})$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (spoken === undefined || region === undefined)
    return {
      message: `is ${quoted(value)}, which is not how Open Graph spells a language and a region.`,
      hint,
    };
  const locale = new Intl.Locale(tag);
  if (spoken !== locale.language || (locale.region !== undefined && locale.region !== region))
    return { message: `is ${quoted(value)}, which does not fit the language “${tag}”.`, hint };
  return undefined;
}

/** A language and where most people speak it, in the words of Open Graph: `en_US` for `en`. */
export function localeOf(language: string): string {
  const { language: spoken, region = 'US' } = new Intl.Locale(language).maximize();
  return `${spoken}_${region}`;
}

/** RFC 4151, section 2.1: a domain or an address of mail, a comma, and a day on which it was the owner's. */
function authorityFault(value: unknown, today: Date): Fault {
  const hint = `Write a domain or an address of mail of yours, a comma and a year in which it was: 'example.org,${today.getUTCFullYear()}'.`;
  const fault = (what: string): Fault => ({ message: `is ${quoted(value)}, ${what}`, hint });
  if (typeof value !== 'string' || value === '') return { message: 'is not there.', hint };
  const [, authority = '', date = ''] = /^([^,]*),(.*)$/.exec(value) ?? [];
  const label = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?';
  if (!new RegExp(`^(?:[\\w.-]+@)?${label}(?:\\.${label})*$`, 'i').test(authority))
    return fault('which does not begin with a domain or an address of mail, and a comma.');
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return fault('which does not end in a year or a day.');
  const day = date + '-01-01'.slice(date.length - 4);
  const time = Date.parse(day);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return fault('whose day there never was.');
  return time > today.getTime() ? fault('whose day is still to come.') : undefined;
}

function socialProblems(value: unknown): SiteProblem[] {
  const hint =
    "Write a list: [{ name: 'Mastodon', address: 'https://mastodon.example/@you' }], or [] for none.";
  if (!Array.isArray(value)) return [{ field: 'social', message: 'is not a list.', hint }];
  return value.flatMap((one: unknown, index): SiteProblem[] => {
    const { name, address } = fieldsOf(one);
    const field = `social.${index}`;
    if (typeof name !== 'string' || name.trim() === '')
      return [{ field, message: 'has no name to show.', hint }];
    const isMail = typeof address === 'string' && /^mailto:[^\s@]+@[^\s@]+$/.test(address);
    if (isMail || isWebAddress(address)) return [];
    return [
      {
        field,
        message: `(${name}) leads to ${quoted(address)}, which is no address.`,
        hint: 'Write one with its scheme, like https://mastodon.example/@you or mailto:you@example.org.',
      },
    ];
  });
}

function feedsFault(value: unknown): Fault {
  const formats = Object.keys(FORMATS);
  const hint = `Write a list of some of ${formats.join(', ')}: ['rss', 'atom'], or [] for no feeds.`;
  if (!Array.isArray(value)) return { message: 'is not a list.', hint };
  const other = value.find((one: unknown) => typeof one !== 'string' || !formats.includes(one)) as unknown;
  if (other !== undefined) return { message: `names ${quoted(other)}, which is no format of feeds.`, hint };
  return new Set(value).size < value.length ? { message: 'names a format twice.', hint } : undefined;
}

function hubFault(value: unknown): Fault {
  if (value === undefined || (isWebAddress(value) && value.startsWith('https:'))) return undefined;
  return {
    message: `is ${quoted(value)}, which is no absolute address with https.`,
    hint: 'Write one like https://hub.example/, or undefined for none.',
  };
}

function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
}

function fieldsOf(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function quoted(value: unknown): string {
  return typeof value === 'string' ? `“${value}”` : value === undefined ? 'not there' : `a ${typeof value}`;
}
