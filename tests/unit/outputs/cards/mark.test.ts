import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { iconPng } from '../../../../src/outputs/cards/icon.ts';
import { ICONS } from '../../../../src/permalinks/icons.ts';
import { markOf } from '../../../../src/outputs/cards/mark.ts';
import { AMPERSAND } from '../../../../src/styles/ampersand.ts';
import { token } from '../../../../src/styles/palette.ts';

describe('what stands for a publication', () => {
  it('is the ampersand between the halves of its name', async () => {
    expect(await markOf('Asked & Answered')).toEqual(AMPERSAND);
  });

  it('is else the first letter of its name, in whatever case', async () => {
    const mark = await markOf('bees');
    expect(mark).toEqual(await markOf('“Bees”'));
    expect(mark).not.toEqual(await markOf('ants'));
  });

  it('is the ampersand for a name that has no letter which can be set', async () => {
    expect(await markOf('🐝')).toEqual(AMPERSAND);
  });

  it.each(['Why?', 'Ivy', 'Ωmega', '日本', 'שלום', '1984'])(
    'fills its share of an icon and no more: %s',
    async (name) => {
      const { size, mark } = ICONS['apple-touch-icon'];
      const { info } = await sharp(await iconPng(ICONS['apple-touch-icon'], name))
        .flatten({ background: token('--paper', 'light') })
        .trim()
        .toBuffer({ resolveWithObject: true });
      expect(Math.max(info.width, info.height) / size).toBeCloseTo(mark, 1);
    },
  );
});
