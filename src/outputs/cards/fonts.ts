import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { FontLoader } from '@takumi-rs/core';
import { ASKER_TYPEFACE, TYPEFACE, typefaceFile, typefacePackage } from '../../styles/typeface.ts';

/** A family of fonts, cut into subsets by fontsource. */
interface Family {
  name: string;
  /** The package that brings it. */
  package: string;
  /** Characters that it is taken for; packages also list some that their files do not have. */
  sets: RegExp;
  /** File of a subset, which holds all weights. */
  file: (subset: string) => string;
}

function variable(name: string, sets: RegExp): Family {
  return {
    name,
    package: `@fontsource-variable/${name}`,
    sets,
    file: (subset) => `${name}-${subset}-wght-normal.woff2`,
  };
}

const HAN = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000\uff00-\uffef]/u;
const japanese = variable('noto-serif-jp', HAN);
const chinese = variable('noto-serif-sc', HAN);

const voice = (family: string): Family => ({
  name: family,
  package: typefacePackage(family),
  sets: /[\p{scx=Latin}\p{scx=Cyrillic}\p{scx=Greek}\p{N}\p{P}\p{S}]/u,
  file: (subset) => typefaceFile(family, subset, 'normal'),
});

/** The two voices of the site; what is set in the asker's names it. */
const VOICES = [TYPEFACE, ASKER_TYPEFACE];

/** In the order in which they are asked for a character; another script is one more package and one more line. */
const FAMILIES: readonly Family[] = [
  ...VOICES.map(voice),
  // For a typeface that has neither.
  variable('noto-serif', /[\p{scx=Cyrillic}\p{scx=Greek}]/u),
  variable('noto-naskh-arabic', /\p{scx=Arabic}/u),
  variable('noto-serif-hebrew', /\p{scx=Hebrew}/u),
  variable('noto-serif-devanagari', /\p{scx=Devanagari}/u),
  variable('noto-serif-bengali', /\p{scx=Bengali}/u),
  variable('noto-serif-tamil', /\p{scx=Tamil}/u),
  variable('noto-serif-thai', /\p{scx=Thai}/u),
  variable('noto-serif-kr', /\p{scx=Hangul}/u),
];

const EMOJI = variable('noto-emoji', /\p{Extended_Pictographic}|\p{RI}/u);

/** Joiners, variation selectors and skin tones change how their neighbour looks, and have no look of their own here. */
const INVISIBLE = /[\s\u200c-\u200f\ufe0e\ufe0f\p{Emoji_Modifier}]/u;

/** Whether cards can set every character of a text. */
export function canSet(text: string): boolean {
  return charactersWithoutFont(text).length === 0;
}

/** The characters of a text that no font has, each once; they would come out as empty boxes. */
export function charactersWithoutFont(text: string): string[] {
  const families = familiesFor(text);
  return charactersOf(text).filter(
    (character) => !INVISIBLE.test(character) && !families.some((family) => lists(family, character)),
  );
}

function lists(family: Family, character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return family.sets.test(character) && subsetsOf(family).some(({ ranges }) => holds(ranges, point));
}

/**
 * The fonts that set a text, in the order in which they are asked for a character. Of a family that sets any of it, these are
 * all files with characters of the text: so a picture does not depend on what was drawn before it.
 */
export function fontsFor(text: string): FontLoader[] {
  const characters = charactersOf(text);
  let left = characters;
  return familiesFor(text)
    .filter((family) => {
      const isAsked = VOICES.includes(family.name) || left.some((character) => family.sets.test(character));
      if (isAsked) left = left.filter((character) => !lists(family, character));
      return isAsked;
    })
    .flatMap((family) =>
      subsetsOf(family)
        .filter(({ ranges }) =>
          characters.some(
            (character) => family.sets.test(character) && holds(ranges, character.codePointAt(0) ?? 0),
          ),
        )
        .map((subset) => loaderOf(family, subset)),
    );
}

/** Whether the site's own typefaces set all of a text, which then runs from left to right. */
export function isInOwnFonts(text: string): boolean {
  const own = FAMILIES.filter(({ name }) => VOICES.includes(name));
  return charactersOf(text).every(
    (character) => INVISIBLE.test(character) || own.some((family) => lists(family, character)),
  );
}

/** The characters of a text, each once, composed as fonts have them: “é” and not “e” with a mark. */
function charactersOf(text: string): string[] {
  return [...new Set(text.normalize('NFC'))];
}

/** Han characters look different in Japanese and in Chinese; kana tell which of the two a text is. */
function familiesFor(text: string): readonly Family[] {
  const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  return [...FAMILIES, ...(kana ? [japanese, chinese] : [chinese, japanese]), EMOJI];
}

function loaderOf(family: Family, { name, ranges }: Subset): FontLoader {
  const file = `./node_modules/${family.package}/files/${family.file(name)}`;
  return { key: file, name: family.name, unicodeRange: ranges, data: () => readFile(file) };
}

type Range = [first: number, last: number];

function holds(ranges: readonly Range[], point: number): boolean {
  return ranges.some(([first, last]) => point >= first && point <= last);
}

/** A file of a family, as its package lists it. */
interface Subset {
  name: string;
  ranges: Range[];
}

const subsets = new Map<Family, readonly Subset[]>();

function subsetsOf(family: Family): readonly Subset[] {
  const listed = subsets.get(family) ?? readSubsets(family);
  subsets.set(family, listed);
  return listed;
}

function readSubsets(family: Family): Subset[] {
  const list = JSON.parse(readFileSync(`./node_modules/${family.package}/unicode.json`, 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(list).map(([name, ranges]) => ({
    name: name.replace(/^\[|\]$/g, ''),
    ranges: ranges.split(',').map(parseRange),
  }));
}

/** `U+600-6FF` as its first and last code point. */
function parseRange(range: string): Range {
  const [first = '', last = first] = range.replace('U+', '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
