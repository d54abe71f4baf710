import { unicodeSlugOf } from '../permalinks/slug.ts';

/** What the address of a post is made of. */
export interface AddressParts {
  /** `my-post`, as its file or its author names it. */
  name: string;
  title: string;
  /** As in 2019-05-01; `undefined` if it has none. */
  day: string | undefined;
  /** Time of day, `10:30:00`, if one is written. */
  time?: string | undefined;
  categories: readonly string[];
  /** Folders that it is in, from the root of the content. */
  sections: readonly string[];
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/**
 * The path that a pattern of Jekyll's or Hugo's makes: `/:year/:month/:title/`.
 *
 * @returns `undefined` if it has a token that is not known, or needs a day and there is none.
 */
export function pathFromPattern(
  pattern: string,
  parts: AddressParts,
  { titleIsName }: { titleIsName: boolean },
): string | undefined {
  const { name, title, day, categories, sections, time = '00:00:00' } = parts;
  let isComplete = true;
  const [year = '', month = '', dayOfMonth = ''] = day?.split('-') ?? [];
  const date = new Date(`${day ?? '2000-01-01'}T00:00:00Z`);
  const number = (digits: string) => String(Number(digits));
  const [hour = '00', minute = '00', second = '00'] = time.split(':');
  const dated: Readonly<Record<string, string>> = {
    year,
    month,
    day: dayOfMonth,
    short_year: year.slice(2),
    i_month: number(month),
    i_day: number(dayOfMonth),
    short_month: (MONTHS[Number(month) - 1] ?? '').slice(0, 3),
    long_month: MONTHS[Number(month) - 1] ?? '',
    monthname: MONTHS[Number(month) - 1] ?? '',
    weekday: String(date.getUTCDay()),
    weekdayname: WEEKDAYS[date.getUTCDay()] ?? '',
    y_day: dayOfYear(date).padStart(3, '0'),
    yearday: dayOfYear(date),
    hour,
    minute,
    second,
  };
  const slug = unicodeSlugOf(name);
  const undated: Readonly<Record<string, string>> = {
    // Jekyll's is made from the file's name, Hugo's from the title.
    title: titleIsName ? name : unicodeSlugOf(title),
    slug,
    slugorfilename: slug,
    slugorcontentbasename: slug,
    filename: name,
    contentbasename: name,
    name,
    basename: name,
    section: sections[0] ?? '',
    sections: sections.join('/'),
    path: sections.join('/'),
    collection: sections[0] ?? '',
    categories: categories.map(unicodeSlugOf).join('/'),
    slugified_categories: categories.map(unicodeSlugOf).join('/'),
    output_ext: '.html',
  };
  const path = pattern.replaceAll(/:([a-z_]+)/g, (_, token: string) => {
    if (Object.hasOwn(undated, token)) return undated[token] ?? '';
    if (Object.hasOwn(dated, token) && day !== undefined) return dated[token] ?? '';
    isComplete = false;
    return '';
  });
  return isComplete ? `/${path}`.replaceAll(/\/{2,}/g, '/') : undefined;
}

function dayOfYear(date: Date): string {
  const start = Date.UTC(date.getUTCFullYear(), 0, 0);
  return String(Math.round((date.getTime() - start) / 86_400_000));
}
