import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import satori from 'satori';
import subsetFont from 'subset-font';
import {
  slices,
  stillFont,
  stillWeights,
  TYPEFACE,
  TYPEFACE_PACKAGE,
  typefaceFile,
} from '../../styles/typeface.ts';

/** A font as satori takes it. */
export interface CardFont {
  name: string;
  weight: 400 | 600;
  style: 'normal';
  data: Buffer;
}

/** A family of font files that sets a script which the author's typeface lacks. */
interface Family {
  /** What it sets: packages list characters for their files that the fonts then do not have. */
  sets: RegExp;
  /** The package that brings it, from fontsource. */
  package: string;
  /** File of a subset in a weight. */
  file: (subset: string, weight: 400 | 600) => string;
  /** Whether each file holds all weights, and has to be cut at the one wanted. */
  variable: boolean;
}

const variable = (name: string, sets: RegExp): Family => ({
  sets,
  package: `@fontsource-variable/${name}`,
  file: (subset) => `${name}-${subset}-wght-normal.woff2`,
  variable: true,
});

const HAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000\uff00-\uffef]/u;
const japanese = variable('noto-serif-jp', HAN);
const chinese = variable('noto-serif-sc', HAN);

/** Another script is one more package and one more line. */
const FAMILIES: readonly Family[] = [
  {
    package: TYPEFACE_PACKAGE,
    file: (subset) => typefaceFile(subset, 'normal'),
    variable: true,
    sets: /[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}\p{P}\p{S}]/u,
  },
  {
    sets: /\p{scx=Arabic}/u,
    package: '@fontsource/scheherazade-new',
    file: (subset, weight) => `scheherazade-new-${subset}-${weight === 600 ? 700 : weight}-normal.woff2`,
    variable: false,
  },
  variable('noto-serif-hebrew', /\p{scx=Hebrew}/u),
  variable('noto-serif-kr', /\p{scx=Hangul}/u),
];

const EMOJI = variable('noto-emoji', /\p{Extended_Pictographic}|\p{RI}/u);

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const BASE = new Set(slices.english.characters + slices['latin-1'].characters);

/** Marks that change how their neighbour looks, skin tones among them, and have no look of their own here. */
const INVISIBLE = /[\u200c-\u200f\ufe0e\ufe0f\p{Emoji_Modifier}]/gu;

/** Whether a card can set every letter of a text; what it cannot would come out as empty boxes. */
export function canSet(text: string): boolean {
  return graphemesBeyondBase(text).every((grapheme) => findSubset(grapheme, familiesFor(text)) !== undefined);
}

/** The fonts that set a text: the author's typeface, and cuts of others for what it lacks. */
export async function fontsFor(text: string): Promise<readonly CardFont[]> {
  const wanted = new Map<string, { family: Family; subset: string; graphemes: string }>();
  for (const grapheme of graphemesBeyondBase(text)) {
    const found = findSubset(grapheme, familiesFor(text));
    if (!found || found.family === EMOJI) continue;
    const key = `${found.family.package} ${found.subset}`;
    wanted.set(key, { ...found, graphemes: (wanted.get(key)?.graphemes ?? '') + grapheme });
  }
  const cuts = [...wanted].flatMap(([name, { family, subset, graphemes }]) =>
    stillWeights.map((weight) => cut(name, family, subset, weight, graphemes)),
  );
  // A package may name letters that its file lacks; a cut of only such would be a font of nothing, which satori cannot read.
  return [...(await baseFonts()), ...(await Promise.all(cuts)).filter(({ data }) => hasLetters(data))];
}

/** Whether a font maps any character to a glyph: whether its `cmap` table holds a subtable (OpenType 1.9, “cmap”). */
export function hasLetters(font: Buffer): boolean {
  for (let table = 0; table < font.readUInt16BE(4); table += 1) {
    const entry = 12 + 16 * table;
    if (font.toString('latin1', entry, entry + 4) === 'cmap')
      return font.readUInt16BE(font.readUInt32BE(entry + 8) + 2) > 0;
  }
  return false;
}

/**
 * The emoji of a text as pictures in one colour, by the characters that they stand for. Not as a font: satori takes all
 * emoji that begin with the same half of a surrogate pair from the first font that has one of them.
 *
 * @param color Colour of the lines, in CSS.
 */
export async function emojiIn(text: string, color: string): Promise<Record<string, string>> {
  const pictures = graphemesBeyondBase(text).map(async (grapheme): Promise<[string, string][]> => {
    const found = findSubset(grapheme, [EMOJI]);
    if (!found) return [];
    const data = await readFile(`./node_modules/${EMOJI.package}/files/${EMOJI.file(found.subset, 400)}`);
    const size = 128;
    const svg = await satori(
      {
        type: 'div',
        props: {
          style: {
            width: size,
            display: 'flex',
            justifyContent: 'center',
            fontSize: 100,
            fontWeight: 600,
            lineHeight: 1.2,
            color,
          },
          // Joiners stay: with them the font makes one picture of several.
          children: grapheme.replace(/[\ufe0e\ufe0f\p{Emoji_Modifier}]/gu, ''),
        },
      } as Parameters<typeof satori>[0],
      { width: size, height: size, fonts: [{ name: 'Noto Emoji', data }] },
    );
    return [[grapheme, `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`]];
  });
  return Object.fromEntries((await Promise.all(pictures)).flat());
}

async function cut(
  name: string,
  family: Family,
  subset: string,
  weight: 400 | 600,
  text: string,
): Promise<CardFont> {
  const file = await readFile(`./node_modules/${family.package}/files/${family.file(subset, weight)}`);
  const data = family.variable
    ? await subsetFont(file, text, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
        noHinting: true,
      })
    : file;
  return { name, weight, style: 'normal', data };
}

let base: Promise<CardFont[]> | undefined;

function baseFonts(): Promise<CardFont[]> {
  base ??= Promise.all(
    stillWeights.map(async (weight) => ({
      name: TYPEFACE,
      weight,
      style: 'normal' as const,
      data: await readFile(`./src/styles/fonts/${stillFont(weight)}`),
    })),
  );
  return base;
}

function graphemesBeyondBase(text: string): string[] {
  const graphemes = new Set([...segmenter.segment(text)].map(({ segment }) => segment));
  return [...graphemes].filter(
    (grapheme) => grapheme.trim() !== '' && [...grapheme].some((character) => !BASE.has(character)),
  );
}

/** Han characters look different in Japanese and in Chinese; kana tell which of the two a text is. */
function familiesFor(text: string): readonly Family[] {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return [EMOJI, ...FAMILIES, ...(kana ? [japanese, chinese] : [chinese, japanese])];
}

/** The subset that holds a whole grapheme: an emoji of several characters is one picture in one file. */
function findSubset(
  grapheme: string,
  families: readonly Family[],
): { family: Family; subset: string } | undefined {
  const points = [...grapheme.replace(INVISIBLE, '')].map((character) => character.codePointAt(0) ?? 0);
  for (const family of families.filter(({ sets }) => sets.test(grapheme))) {
    const subset = subsetsOf(family).find(({ ranges }) =>
      points.every((point) => ranges.some(([first, last]) => point >= first && point <= last)),
    );
    if (subset) return { family, subset: subset.name };
  }
  return undefined;
}

interface Subset {
  name: string;
  ranges: [first: number, last: number][];
}

const cache = new Map<Family, Subset[]>();

/** The subsets of a family and the code points of each, as its package lists them. */
function subsetsOf(family: Family): Subset[] {
  const subsets =
    cache.get(family) ??
    Object.entries(
      JSON.parse(readFileSync(`./node_modules/${family.package}/unicode.json`, 'utf8')) as Record<
        string,
        string
      >,
    ).map(([name, ranges]) => ({
      name: name.replace(/^\[|\]$/g, ''),
      ranges: ranges.split(',').map(parseRange),
    }));
  cache.set(family, subsets);
  return subsets;
}

/** `U+600-6FF` as its first and last code point. */
function parseRange(range: string): [number, number] {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
