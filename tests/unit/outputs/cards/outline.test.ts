import { describe, expect, it } from 'vitest';
import { outlineLine } from '../../../../src/outputs/cards/outline.ts';

const STYLE = { fontFamily: 'Literata', fontSize: 16, fontWeight: 400, wordSpacing: 0 };

interface Glyph {
  x: number;
  y: number;
  shape: string;
}

/** The glyphs of a line from left to right: only the first point of each is absolute. */
async function glyphsOf(text: string, anchor: 'start' | 'middle' | 'end' = 'start'): Promise<Glyph[]> {
  const path = await outlineLine(text, STYLE, anchor);
  return [...path.matchAll(/M([-\d.]+) ([-\d.]+)([^M]*)/g)]
    .map(([, x, y, shape = '']) => ({ x: Number(x), y: Number(y), shape }))
    .toSorted((one, other) => one.x - other.x);
}

/** What a reader sees from left to right: Latin letters, digits and signs; `·` for any letters of other scripts. */
async function fromLeft(text: string): Promise<string> {
  const shapes = new Map<string, string>();
  // Brackets are turned round between letters from the right.
  for (const sign of 'PythonRC+0123456789%٪–()') {
    const [glyph, ...others] = await glyphsOf(sign);
    if (glyph) shapes.set([glyph.shape, ...others.map(({ shape }) => shape)].join(), sign);
  }
  const seen = (await glyphsOf(text)).map(({ shape }) => shapes.get(shape) ?? '·');
  return seen.join('').replaceAll(/·+/g, '·');
}

describe('a line as an outline', () => {
  it.each([
    ['the sign of percent left of its number', '\u2068أفضل 25%\u2069', '%25·'],
    ['a number at the end of a line from the left', 'أفضل 25', '25·'],
    ['a Latin name before a letter that joins it to another', 'Python وR', 'Python·R'],
    ['the same in a line from the right', '\u2068لغة Python وR\u2069', 'R·Python·'],
    ['the signs of a name on the side where the line ends', '\u2068لغة C++\u2069', '++C·'],
    ['a bracket', '\u2068لغة (R)\u2069', '(R)·'],
    ['years in the order of the line', '\u2068بين 2019–2024\u2069', '2024–2019·'],
    ['the sign of percent as it is written beside Hebrew', '\u2068עברית 25%\u2069', '25%·'],
    ['marks of direction, which have no ink', '\u200fأفضل 25%\u200f', '%25·'],
  ])('has %s', async (_, text, expected) => {
    expect(await fromLeft(text)).toBe(expected);
  });

  it('has every letter of another script beside Latin ones and numbers', async () => {
    const shapes = async (text: string) => (await glyphsOf(text)).map(({ shape }) => shape);
    for (const word of ['من', 'بين', 'إلى', 'العربية']) {
      expect(await shapes(`R ${word} 2019`)).toEqual(expect.arrayContaining(await shapes(word)));
      expect(await shapes(`R ${word}`)).toHaveLength((await shapes(word)).length + 1);
    }
  });

  it('begins, ends or has its middle at its place', async () => {
    const [start, middle, end] = await Promise.all(
      (['start', 'middle', 'end'] as const).map((anchor) => glyphsOf('من 2019', anchor)),
    );
    const [left, centre, right] = [start, middle, end].map((glyphs) => glyphs?.[0]?.x ?? 0);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left).toBeLessThan(2);
    expect(centre).toBeLessThan(-15);
    expect((left ?? 0) - (centre ?? 0)).toBeCloseTo((centre ?? 0) - (right ?? 0), 0);
  });

  it('stands on its baseline, whichever fonts it needs', async () => {
    const [alone] = await glyphsOf('R');
    for (const text of ['R', 'R من', 'R漢', 'R 🚀'])
      expect((await glyphsOf(text)).find(({ shape }) => shape === alone?.shape)?.y).toBe(alone?.y);
  });
});
