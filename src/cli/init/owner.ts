import type { Host } from '../../site-config/hosts.ts';
import { localeOf } from '../../site-config/language.ts';
import type { Licence, SiteValues, SocialLink } from '../../site-config/site-schema.ts';
import { licencesNamed } from './licences.ts';

/** What somebody says who makes the site theirs, each in a line; what is not there stays as it is. */
export interface Answers {
  name?: string | undefined;
  description?: string | undefined;
  address?: string | undefined;
  language?: string | undefined;
  locale?: string | undefined;
  host?: string | undefined;
  author?: string | undefined;
  authorAddress?: string | undefined;
  tagAuthority?: string | undefined;
  licence?: string | undefined;
  /** Which of the licences that go by the name: its number in the list, or its full name. */
  licenceChoice?: string | undefined;
  licenceAddress?: string | undefined;
  /** `Mastodon=https://mastodon.example/@you`, several with commas between them. */
  social?: string | undefined;
  hub?: string | undefined;
}

/** What stands for nothing in an answer that may also be kept. */
const NONE = /^(?:none|-)$/i;

/** Hosts that give sites addresses of their own, by the ends of those. */
const HOSTS_BY_DOMAIN: readonly (readonly [end: string, host: Host])[] = [
  ['.github.io', 'github-pages'],
  ['.netlify.app', 'netlify'],
  ['.pages.dev', 'cloudflare-pages'],
];

/** Whether an answer stands for nothing. */
export function isNone(answer: string): boolean {
  return NONE.test(answer);
}

/**
 * The values that answers stand for. The language brings its locale along, and the address the authority for permanent ids
 * and, if it says so, the host.
 *
 * @param keepsIds Whether ids were given already, which then stay.
 * @param current What the site says now: who has an author keeps what nothing is said of.
 */
export function valuesOf(
  answers: Answers,
  today: Date,
  keepsIds: boolean,
  current: Partial<Pick<SiteValues, 'author'>> = {},
): Partial<SiteValues> {
  const { name, description, address, language, licence, social, hub } = answers;
  const host = answers.host ?? (address === undefined ? undefined : hostFor(address));
  const locale = answers.locale ?? (language === undefined ? undefined : localeFor(language));
  const tagAuthority =
    answers.tagAuthority ?? (address === undefined ? undefined : tagAuthorityFor(address, today));
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...authorIn(answers, current.author),
    ...(address !== undefined && { address }),
    ...(tagAuthority !== undefined && !keepsIds && { tagAuthority }),
    // A host that there is not is a problem of its own.
    ...(host !== undefined && { host: host as Host }),
    ...(language !== undefined && { language }),
    ...(locale !== undefined && { locale }),
    ...(licence !== undefined && { licence: licenceIn(answers, licence) }),
    ...(social !== undefined && { social: NONE.test(social) ? [] : socialLinks(social) }),
    ...(hub !== undefined && { hub: NONE.test(hub) ? undefined : hub }),
  };
}

/** The locale of a language; empty if that is none, which is said of the language. */
export function localeFor(language: string): string {
  try {
    return localeOf(language);
  } catch {
    return '';
  }
}

/** Who gives permanent ids to what is at an address: its domain, from this year on; `undefined` if that is none. */
export function tagAuthorityFor(address: string, today: Date): string | undefined {
  return URL.canParse(address) ? `${new URL(address).hostname},${today.getUTCFullYear()}` : undefined;
}

/** The host that an address says it is served by, if it does. */
export function hostFor(address: string): Host | undefined {
  const domain = URL.canParse(address) ? new URL(address).hostname : '';
  return HOSTS_BY_DOMAIN.find(([end]) => domain.endsWith(end))?.[1];
}

function authorIn(
  { author, authorAddress }: Answers,
  current: SiteValues['author'],
): Pick<SiteValues, 'author'> | undefined {
  const name = author ?? current?.name;
  if (name === undefined || (author === undefined && authorAddress === undefined)) return undefined;
  if (NONE.test(name)) return { author: undefined };
  const { address, ...others } = name === current?.name ? current : { name, address: undefined };
  const own = authorAddress ?? address;
  return { author: { ...others, ...(own !== undefined && !NONE.test(own) && { address: own }) } };
}

/** A licence by its name; those that are known bring their address along. */
function licenceIn({ licenceChoice, licenceAddress }: Answers, name: string): Licence | undefined {
  if (NONE.test(name)) return undefined;
  if (licenceAddress) return { name, address: licenceAddress };
  const known = licencesNamed(name);
  return chosenLicence(known, licenceChoice) ?? known[0] ?? { name, address: '' };
}

/** One of some licences, by its number in the list or by its name. */
export function chosenLicence(known: readonly Licence[], choice: string | undefined): Licence | undefined {
  return known[Number(choice) - 1] ?? known.find(({ name }) => name.toLowerCase() === choice?.toLowerCase());
}

function socialLinks(said: string): SocialLink[] {
  return said
    .split(/\s*,\s*/)
    .filter((one) => one !== '')
    .map((one) => {
      const [, name = '', address = one] = /^([^=]*?)\s*=\s*(.*)$/.exec(one) ?? [];
      return { name: name || hostOf(address), address };
    });
}

/** A name for a link that was given none. */
function hostOf(address: string): string {
  if (address.startsWith('mailto:')) return 'Mail';
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
