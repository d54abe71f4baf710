/** Whether a text is an absolute address of the web. */
export function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text) && URL.canParse(text);
}

/** Whether a text is a path from the root of the site, which may end in an anchor: `/now/`. */
export function isSitePath(text: string): boolean {
  return /^\/(?!\/)\S*$/.test(text);
}

/** Whether a text is `mailto:` and an email address. */
export function isMailto(text: string): boolean {
  return /^mailto:[^\s@]+@[^\s@]+$/.test(text);
}

/** Whether a text is an account of the fediverse with its server: `@you@mastodon.example`. */
export function isFediverseAccount(text: string): boolean {
  return /^@[\w.-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}$/u.test(text);
}

/** Why no site can have an address, in words that continue "The field"; `undefined` if one can. */
export function siteAddressProblem(address: string): string | undefined {
  const problem = (what: string) => `is "${address}", which ${what}`;
  if (!URL.canParse(address)) return problem('is not an absolute URL');
  const { protocol, username, password, pathname } = new URL(address);
  if (!/^https?:$/.test(protocol)) return problem('is not a web address');
  if (address.includes('?')) return problem('has a query');
  if (address.includes('#')) return problem('has a fragment');
  if (username || password) return problem('has a user name');
  if (/[\s<>"'`{}|\\^,;]/.test(address)) return problem('has characters that URLs cannot contain');
  if (/\/[^/]*\.html?\/?$/i.test(pathname) || pathname.includes('//'))
    return problem('is not a folder that a site can be served from');
  return undefined;
}

/** Why a text is no authority for tag URIs (RFC 4151, section 2.1), on some day; `undefined` if it is one. */
export function tagAuthorityProblem(text: string, today: Date): string | undefined {
  const problem = (what: string) => `is "${text}", which ${what}`;
  const [, authority = '', date = ''] = /^([^,]*),(.*)$/.exec(text) ?? [];
  const label = '[a-z\\d](?:[a-z\\d-]*[a-z\\d])?';
  if (!new RegExp(`^(?:[\\w.-]+@)?${label}(?:\\.${label})*$`, 'i').test(authority))
    return problem('does not begin with a domain or an email address, and a comma');
  if (!/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(date)) return problem('does not end in a year or a day');
  const day = date + '-01-01'.slice(date.length - 4);
  const time = Date.parse(day);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    return problem('has a date that does not exist');
  return time > today.getTime() ? problem('has a date in the future') : undefined;
}
