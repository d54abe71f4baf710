import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { faviconIco, faviconSvg, iconPng } from '../../../../src/outputs/cards/icon.ts';
import { ICONS } from '../../../../src/permalinks/icons.ts';
import { token } from '../../../../src/styles/palette.ts';

/** Colour of a pixel as CSS writes it. */
async function colourAt(png: Uint8Array, x: number, y: number): Promise<string> {
  const { data } = await sharp(png)
    .extract({ left: x, top: y, width: 1, height: 1 })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return `#${data.toString('hex')}`;
}

describe('icons', () => {
  it.each(Object.entries(ICONS))('%s is a square of its size, the mark in the middle', async (_, shape) => {
    const png = await iconPng(shape);
    expect(await sharp(png).metadata()).toMatchObject({ width: shape.size, height: shape.size });
    const { dominant } = await sharp(png).stats();
    expect(dominant.r).toBeGreaterThan(220);
    const { info } = await sharp(png)
      .flatten({ background: token('--paper', 'light') })
      // Around corners that are cut, pixels in between are no paper either.
      .trim()
      .toBuffer({ resolveWithObject: true });
    if (shape.corner === 0) expect(info.height / shape.size).toBeCloseTo(shape.mark, 1);
  });

  it('keep the mark of a maskable icon within the circle that no mask cuts', async () => {
    const { size } = ICONS['icon-maskable-512'];
    const png = await iconPng(ICONS['icon-maskable-512']);
    for (const [x, y] of [
      [0, 0],
      [size - 1, 0],
      [size / 2, Math.round(0.1 * size)],
    ] as const)
      expect(await colourAt(png, x, y)).toBe(token('--paper', 'light'));
  });

  it('are the same bytes every time', async () => {
    expect(await iconPng(ICONS['icon-192'])).toEqual(await iconPng(ICONS['icon-192']));
  });
});

it('the icon of the site is drawn in the colours of both themes', async () => {
  const svg = await faviconSvg();
  for (const theme of ['light', 'dark'] as const) expect(svg).toContain(token('--question', theme));
});

it('the icon for what does not read pages is an ICO that holds a PNG of 32 pixels', async () => {
  const ico = Buffer.from(await faviconIco());
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const png = ico.subarray(ico.readUInt32LE(18));
  expect(png.length).toBe(ico.readUInt32LE(14));
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});
