/**
 * Family of the author's voice, and where its files come from. Another one is another package of fontsource, installed in
 * place of this one, and `npm run fonts`; the outline in `ampersand.ts` is this family's.
 */
export const TYPEFACE = 'Literata';

/** What files and packages call it. */
const NAME = TYPEFACE.toLowerCase().replaceAll(' ', '-');

/** The package that the files are cut from, variable in its weight. */
export const TYPEFACE_PACKAGE = `@fontsource-variable/${NAME}`;

/** File of that package with a subset in a style. */
export function typefaceFile(subset: string, style: string): string {
  return `${NAME}-${subset}-wght-${style}.woff2`;
}

/** A part of the typeface that is loaded on its own. */
export interface Slice {
  /** Subset of the fontsource package that holds the characters. */
  subset: 'latin' | 'latin-ext';
  /** The characters of the slice. */
  characters: string;
}

/**
 * How the author's typeface is cut. The first slice is what English text uses, signs of sums and money included, and is preloaded; browsers load the others
 * only for a page that holds one of their characters. Other scripts fall back to the system's serif.
 * `npm run fonts` makes the files again.
 */
export const slices = {
  english: { subset: 'latin', characters: `${range(0x20, 0x5b)}]^_${range(0x61, 0x7a)}|\u00a0°·×é–—‘’“”…€−` },
  'latin-1': { subset: 'latin', characters: `\\\`{}~${range(0xa1, 0xff)}‚„†•‹›`.replaceAll(/[°·×é]/g, '') },
  'latin-extended': { subset: 'latin-ext', characters: range(0x100, 0x17f) },
} satisfies Record<string, Slice>;

/** The two styles of the typeface and the weights each is cut to. */
export const styles = {
  normal: { name: NAME, weight: '400 600' },
  italic: { name: `${NAME}-italic`, weight: '400' },
} as const;

/** Every slice in both styles as Astro's local font provider takes them, the one to preload first. */
export function variants() {
  return Object.entries(slices).flatMap(([slice, { characters }]) =>
    Object.entries(styles).map(([style, { name, weight }]) => ({
      src: [`./src/styles/fonts/${name}-${slice}.woff2`],
      weight,
      style,
      unicodeRange: unicodeRange(characters),
    })),
  );
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
