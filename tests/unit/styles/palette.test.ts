import { describe, expect, it } from 'vitest';
import { token } from '../../../src/styles/palette.ts';

/** Relative luminance of a colour (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const WORDS = ['--ink', '--muted', '--question', '--skill-a', '--skill-b', '--skill-c'];

describe('the palette', () => {
  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const ground of ['--paper', '--wash']) {
      it.each(WORDS)(`keeps words of %s readable on ${ground}, ${theme}`, (word) => {
        expect(contrast(token(word, theme), token(ground, theme))).toBeGreaterThanOrEqual(4.5);
      });
    }
  }
});
