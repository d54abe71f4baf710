import { localeOf } from '../../site-config/language.ts';
import type { Licence, SiteValues, SocialLink } from '../../site-config/site-schema.ts';

/** What somebody says who makes the site theirs, each in a line; what is not there stays as it is. */
export interface Answers {
  name?: string | undefined;
  description?: string | undefined;
  author?: string | undefined;
  authorAddress?: string | undefined;
  address?: string | undefined;
  language?: string | undefined;
  licence?: string | undefined;
  licenceAddress?: string | undefined;
  /** `Mastodon=https://mastodon.example/@you`, several with commas between them. */
  social?: string | undefined;
}

/** What stands for nothing in an answer that may also be kept. */
const NONE = /^(?:none|-)$/i;

/** Licences that texts are given under and that have a name of their own. */
const DEED = 'https://creativecommons.org';

/**
 * The values that answers stand for. The language brings its locale along, and the address the authority for permanent ids:
 * its domain, from this year on.
 *
 * @param keepsIds Whether ids were given already, which then stay.
 */
export function valuesOf(answers: Answers, today: Date, keepsIds: boolean): Partial<SiteValues> {
  const { name, description, author, authorAddress, address, language, licence, licenceAddress, social } =
    answers;
  const host = address !== undefined && URL.canParse(address) ? new URL(address).hostname : undefined;
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...(author !== undefined && {
      author: NONE.test(author)
        ? undefined
        : { name: author, ...(authorAddress && !NONE.test(authorAddress) && { address: authorAddress }) },
    }),
    ...(address !== undefined && { address }),
    ...(host && !keepsIds && { tagAuthority: `${host},${today.getUTCFullYear()}` }),
    ...(language !== undefined && { language, locale: localeIfAny(language) }),
    ...(licence !== undefined && {
      licence: NONE.test(licence) ? undefined : namedLicence(licence, licenceAddress),
    }),
    ...(social !== undefined && { social: NONE.test(social) ? [] : socialLinks(social) }),
  };
}

/** What is wrong with a language is said of the language. */
function localeIfAny(language: string): string {
  try {
    return localeOf(language);
  } catch {
    return '';
  }
}

/** A licence by its name; those of Creative Commons bring their address along. */
function namedLicence(name: string, address: string | undefined): Licence {
  const [, kind, version] = /^CC[ -](BY(?:-(?:NC|SA|ND|NC-SA|NC-ND))?)(?:[ -](\d\.\d))?$/i.exec(name) ?? [];
  if (address) return { name, address };
  if (/^CC0/i.test(name)) return { name: 'CC0 1.0', address: `${DEED}/publicdomain/zero/1.0/` };
  if (kind === undefined) return { name, address: '' };
  const number = version ?? '4.0';
  return {
    name: `CC ${kind.toUpperCase()} ${number}`,
    address: `${DEED}/licenses/${kind.toLowerCase()}/${number}/`,
  };
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
