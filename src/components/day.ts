import { site } from '../site.ts';

const format = new Intl.DateTimeFormat(site.language, {
  // As all other numbers, unless the site's language tag says otherwise.
  numberingSystem: new Intl.Locale(site.language).numberingSystem ?? 'latn',
  year: 'numeric',
  month: 'long',
  day: 'numeric',
  // Front matter names days, which YAML reads as midnight in UTC.
  timeZone: 'UTC',
});

/** A day in the site's language: "November 23, 2026". */
export function formatDay(day: Date): string {
  return format.format(day);
}

/** A day for machines: "2026-11-23". */
export function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
