/** What is wrong with a value; `undefined` where nothing is. */
export type Check = (value: string) => string | undefined;

/** An absolute IRI as RFC 3987 lets it be written; a `tag:` URI as RFC 4151 does. */
export const absoluteIri: Check = (value) => {
  const isIri =
    /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value) &&
    !/%(?![\dA-F]{2})/i.test(value) &&
    URL.canParse(value);
  if (!isIri) return `“${value}” is not an absolute IRI.`;
  if (!value.startsWith('tag:')) return undefined;
  return /^tag:[a-z\d.@_-]+,\d{4}(-\d\d){0,2}:\S*$/i.test(value)
    ? undefined
    : `“${value}” is not a tag URI of RFC 4151.`;
};

/** An address that browsers open. */
export const webAddress: Check = (value) =>
  absoluteIri(value) ??
  (/^https?:\/\/[^/]/.test(value) ? undefined : `“${value}” is not an address of the web.`);

/** A date of RFC 3339, of a day and time that there are. */
export const date3339: Check = (value) => {
  const [, day] = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.exec(value) ?? [];
  const isReal = day !== undefined && !Number.isNaN(Date.parse(value)) && isDay(day);
  return isReal ? undefined : `“${value}” is not a date of RFC 3339.`;
};

/** A date of RFC 822 with a year of four digits and the right weekday. */
export const date822: Check = (value) => {
  const [, weekday, day] =
    /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d? [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d (?:GMT|UT|[+-]\d{4})$/.exec(
      value,
    ) ?? [];
  if (weekday === undefined || day === undefined || Number.isNaN(Date.parse(value)))
    return `“${value}” is not a date of RFC 822.`;
  const told = new Date(`${day} UTC`).toUTCString();
  if (!told.includes(day.padStart(11, '0'))) return `“${value}” is a day that there is not.`;
  return told.startsWith(weekday) ? undefined : `“${value}” is no ${weekday}, but a ${told.slice(0, 3)}.`;
};

/** A language tag of BCP 47. */
export const language: Check = (value) => {
  try {
    return Intl.getCanonicalLocales(value).length === 1 ? undefined : 'There is no language tag.';
  } catch {
    return `“${value}” is not a language tag of BCP 47.`;
  }
};

/** Any text but none. */
export const someText: Check = (value) => (value.trim() === '' ? 'It is empty.' : undefined);

function isDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
