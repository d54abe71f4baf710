/**
 * Family of the author's voice, and where its files come from. Another one is another variable package of fontsource, installed
 * in place of this one, and `npm run fonts`; the outline in `ampersand.ts` is this family's.
 */
export const TYPEFACE = 'Literata';

/** Family of the asker's voice, for questions and headings; exchanged in the same way. */
export const ASKER_TYPEFACE = 'Libre Franklin';

/** The one weight of the asker's typeface. */
export const ASKER_WEIGHT = 600;

/** The package that a family is cut from, variable in its weight. */
export function typefacePackage(family: string): string {
  return `@fontsource-variable/${fileName(family)}`;
}

/** File of that package with a subset in a style. */
export function typefaceFile(family: string, subset: string, style: string): string {
  return `${fileName(family)}-${subset}-wght-${style}.woff2`;
}

/** What files and packages call a family. */
function fileName(family: string): string {
  return family.toLowerCase().replaceAll(' ', '-');
}

/** A part of a typeface that is loaded on its own. */
export interface Slice {
  /** Subset of the fontsource package that holds the characters. */
  subset: string;
  /** The characters of the slice. */
  characters: string;
  /** Script (ISO 15924) or language whose sites have the slice; all sites have it if this is left out. */
  only?: string;
  /** Families that have no such subset: their text falls back to the system's fonts. */
  lackedBy?: readonly string[];
  /** A family that lends its letters, from a variable package of fontsource, where the site's own have none of the script. */
  family?: string;
}

/**
 * How both typefaces are cut. The first slice is what English text uses, signs of sums and money included, and is preloaded;
 * browsers load the others only for a page that holds one of their characters. Slices for a script are offered by sites in a
 * language that is written in it. Other scripts fall back to the system's fonts, or get a line here.
 * `npm run fonts` makes the files again.
 */
export const slices: Readonly<Record<string, Slice>> = {
  english: { subset: 'latin', characters: `${range(0x20, 0x5b)}]^_${range(0x61, 0x7a)}|\u00a0°·×é–—‘’“”…€−` },
  'latin-1': { subset: 'latin', characters: `\\\`{}~${range(0xa1, 0xff)}‚„†•‹›`.replaceAll(/[°·×é]/g, '') },
  'latin-extended': { subset: 'latin-ext', characters: range(0x100, 0x17f) },
  cyrillic: { subset: 'cyrillic', characters: `${range(0x400, 0x45f)}ҐґҰұ№\u0301`, only: 'Cyrl' },
  greek: { subset: 'greek', characters: range(0x384, 0x3ce), only: 'Grek', lackedBy: [ASKER_TYPEFACE] },
  vietnamese: {
    subset: 'vietnamese',
    characters: `ƠơƯư${range(0x1ea0, 0x1ef9)}₫\u0300\u0301\u0303\u0309\u0323`,
    only: 'vi',
  },
  // With vowel points, the digits of the Arab East, and the letters of Persian and Urdu.
  arabic: {
    subset: 'arabic',
    characters: `،؛؟${range(0x621, 0x63a)}${range(0x640, 0x655)}${range(0x660, 0x66c)}ٰٱٹپچڈڑژکگںھۀہیے۔${range(0x6f0, 0x6f9)}`,
    only: 'Arab',
    family: 'Noto Naskh Arabic',
  },
  // Its quotation marks, for which no page has to load all of Latin-1.
  guillemets: { subset: 'latin', characters: '«»', only: 'Arab' },
  hebrew: {
    subset: 'hebrew',
    characters: `${range(0x5b0, 0x5bc)}־ׁׂ${range(0x5d0, 0x5ea)}׳״₪`,
    only: 'Hebr',
    family: 'Noto Serif Hebrew',
  },
};

/** The slices of a family that a site in some language has, the one to preload first. */
export function slicesFor(family: string, language: string): [name: string, slice: Slice][] {
  const { language: spoken, script } = new Intl.Locale(language).maximize();
  const needed = Object.entries(slices).filter(
    ([, { only, lackedBy = [] }]) =>
      (only === undefined || only === script || only === spoken) && !lackedBy.includes(family),
  );
  // Of a language in another script than Latin, its own letters come before the first ones of English.
  return needed.toSorted(([, one], [, other]) => rank(one, spoken) - rank(other, spoken));
}

function rank({ only }: Slice, spoken: string): number {
  return only === undefined || only === spoken ? 1 : 0;
}

/** A style of a typeface in one weight. It has files of its own: a page that sets nothing in it loads none of them. */
interface Cut {
  family: string;
  /** What its files begin with. */
  name: string;
  weight: number;
  style: 'normal' | 'italic';
}

/**
 * What the author's typeface is used in: text, what is emphasised in it, and what is strong. Few pages have the last, so that
 * a weight for itself is less to load than a file that holds both.
 */
export const authorCuts: readonly [Cut, ...Cut[]] = [
  { family: TYPEFACE, name: fileName(TYPEFACE), weight: 400, style: 'normal' },
  { family: TYPEFACE, name: `${fileName(TYPEFACE)}-italic`, weight: 400, style: 'italic' },
  { family: TYPEFACE, name: `${fileName(TYPEFACE)}-strong`, weight: 600, style: 'normal' },
];

/** What the asker's typeface is used in. */
export const askerCuts: readonly [Cut, ...Cut[]] = [
  { family: ASKER_TYPEFACE, name: fileName(ASKER_TYPEFACE), weight: ASKER_WEIGHT, style: 'normal' },
];

/** Name of the file with a slice in some cut. A lent family has one for each weight, whichever voice speaks in it, and no italics. */
export function sliceFile({ name, weight, style }: Cut, slice: string): string | undefined {
  const { family } = slices[slice] ?? {};
  if (family === undefined) return `${name}-${slice}.woff2`;
  return style === 'italic' ? undefined : `${fileName(family)}-${weight}.woff2`;
}

/** Every slice of some cuts that a site in some language has, as Astro's local font provider takes them, the one to preload first. */
export function variants(cuts: readonly [Cut, ...Cut[]], language: string) {
  const all = slicesFor(cuts[0].family, language);
  const own = all.flatMap(([, { only, characters }]) => (only === undefined ? [] : [...characters]));
  return all.flatMap(([slice, { only, characters }]) =>
    cuts.flatMap((cut) => {
      const file = sliceFile(cut, slice);
      if (file === undefined) return [];
      const { weight, style } = cut;
      const src: [string] = [`./src/styles/fonts/${file}`];
      return [
        {
          src,
          weight,
          style,
          unicodeRange: unicodeRange(only === undefined ? without(characters, own) : characters),
        },
      ];
    }),
  );
}

/** Of faces that share a character, browsers take the last one: the signs of a language belong to no slice of all. */
function without(characters: string, own: readonly string[]): string {
  return [...characters].filter((character) => !own.includes(character)).join('');
}

/** CSS `unicode-range` of some characters, neighbours joined. */
export function unicodeRange(characters: string): [string, ...string[]] {
  const points = [...new Set(characters)]
    .map((character) => character.codePointAt(0) ?? 0)
    .toSorted((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run && run[1] === point - 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`) as [string];
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}

function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}
