import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../../src/charts/chart.ts';
import { svgToPng } from '../../../../src/outputs/cards/renderer.ts';
import { outlineTexts } from '../../../../src/outputs/stills/outline-texts.ts';
import { chartStill } from '../../../../src/outputs/stills/render-still.ts';

const STYLES = '.label { font-family: Literata, serif; font-size: 16px; text-anchor: end; fill: #a00; }';
const svgOf = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100" width="200" height="100"><style>${STYLES}</style>${inner}</svg>`;

/** Box of the ink of a drawing, in its units. */
async function inkOf(svg: string): Promise<{ left: number; right: number; top: number; bottom: number }> {
  const scale = 4;
  const png = await svgToPng(svg, 200 * scale, 100 * scale, '#ffffff');
  const { info } = await sharp(png).trim().toBuffer({ resolveWithObject: true });
  const [left, top] = [-(info.trimOffsetLeft ?? 0) / scale, -(info.trimOffsetTop ?? 0) / scale];
  return { left, top, right: left + info.width / scale, bottom: top + info.height / scale };
}

/** A chart with the labels of an Arabic site. */
const CHART: Chart = {
  ...{ kind: 'bar', name: 'bars', id: 'bars', title: 'لغات', heading: 'لغة', scale: 'category' },
  ...{ language: 'ar', unit: '%', decimals: 0, label: 'نسبة النمو (%)' },
  rows: ['Python وR', 'لغة C++', 'بين 2019–2024', 'Python'].map((label, at) => ({ label, at })),
  series: [{ name: 'الكل', values: [25, 40, 10, 5] }],
};

describe('a drawing with texts in several fonts', () => {
  it('has them at their places, in the colour of their class', async () => {
    const svg = await outlineTexts(svgOf('<text class="label" x="150" y="60">من 25%</text>'));
    expect(svg).not.toContain('<text');
    const { left, right, top, bottom } = await inkOf(svg);
    expect(left).toBeGreaterThan(80);
    expect(Math.abs(right - 150)).toBeLessThan(2);
    expect(top).toBeGreaterThan(40);
    expect(top).toBeLessThan(52);
    expect(bottom).toBeGreaterThan(60);
    expect(bottom).toBeLessThan(70);
    const { channels } = await sharp(await svgToPng(svg, 800, 400, '#ffffff')).stats();
    expect(channels[0]?.mean).toBeGreaterThan((channels[1]?.mean ?? 0) + 1);
  });

  it.each(['y="90"', 'dy="30"'])('has every line below the one before: %s', async (second) => {
    const line = '<tspan x="150">من</tspan>';
    const [one, two] = [line, `${line}<tspan x="100" ${second}>من</tspan>`].map((lines) =>
      outlineTexts(svgOf(`<text class="label" x="150" y="60">${lines}</text>`)),
    );
    const [first, both] = [await inkOf((await one) ?? ''), await inkOf((await two) ?? '')];
    expect(both.bottom - first.bottom).toBeCloseTo(30, 0);
    expect(first.left - both.left).toBeCloseTo(50, 0);
    expect(both.right).toBeCloseTo(first.right, 0);
  });

  it('keeps the texts that the site has typefaces for', async () => {
    const latin = svgOf('<text class="label" x="150" y="60">Half – 25 %</text>');
    expect(await outlineTexts(latin)).toBe(latin);
    const { svg } = chartStill(CHART);
    const outlined = await outlineTexts(svg);
    expect(outlined).toMatch(/<text [^>]*>Python<\/text>/);
    expect(outlined.match(/<path d="[^"]+" transform/g)).toHaveLength(
      (svg.match(/<text /g)?.length ?? 0) - 1,
    );
  });
});
