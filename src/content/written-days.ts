/** A day with a time and a zone behind it, or in quotes, as other generators write it. */
const WRITTEN =
  /^(published|updated)[ \t]*:[ \t]*(["']?)(\d{4}-\d\d-\d\d)(?:(?:[Tt]|[ \t]+)\d{1,2}:\d\d[^"'#\r\n]*)?\2[ \t]*(?:#.*)?\r?$/gm;

/**
 * Front matter with its days as their author means them: what is written as 23 November is of that day, wherever it was
 * written and wherever it is read. YAML would count from midnight in Greenwich.
 *
 * `published: 2026-11-23 23:30:00 -05:00` → 23 November
 *
 * @param yaml The front matter as it is written.
 * @param data The same as it was parsed.
 */
export function withWrittenDays(yaml: string, data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const days = [...yaml.matchAll(WRITTEN)].flatMap(([, field = '', , written = '']) => {
    const day = new Date(`${written}T00:00:00.000Z`);
    // Days that no calendar has are a problem of their own.
    const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
    return isDay && field in data ? [[field, day] as const] : [];
  });
  return days.length === 0 ? data : { ...data, ...Object.fromEntries(days) };
}
