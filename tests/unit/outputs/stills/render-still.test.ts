import { h, type VNode } from 'preact';
import sharp, { type OutputInfo } from 'sharp';
import { describe, expect, it } from 'vitest';
import { LADDER_SIZE } from '../../../../src/figures/career-ladder/layout.ts';
import { careerLadder } from '../../../../src/figures/career-ladder/model.ts';
import { OPTION_SIZE } from '../../../../src/figures/option-price/layout.ts';
import { optionPrice } from '../../../../src/figures/option-price/model.ts';
import { pathNames } from '../../../../src/figures/option-price/sentences.ts';
import { AUTHORS_OPTION } from '../../../../src/figures/option-price/state.ts';
import { SKILLS_SIZE } from '../../../../src/figures/skills-intersection/layout.ts';
import { skillsIntersection } from '../../../../src/figures/skills-intersection/model.ts';
import { AUTHORS_SETTINGS } from '../../../../src/figures/skills-intersection/state.ts';
import { stillHeight, stillPng, stillSvg, STILL_WIDTH } from '../../../../src/outputs/stills/render-still.ts';
import CareerLadderDrawing from '../../../../src/figures/career-ladder/Drawing.tsx';
import OptionPriceDrawing from '../../../../src/figures/option-price/Drawing.tsx';
import SkillsIntersectionDrawing from '../../../../src/figures/skills-intersection/Drawing.tsx';
import { careerLadders } from '../../figures/career-ladders.ts';

const model = skillsIntersection(AUTHORS_SETTINGS);
const circles = () =>
  stillPng(
    stillSvg(h(SkillsIntersectionDrawing, { model, id: 'still' }) as VNode, SKILLS_SIZE, model.description),
    SKILLS_SIZE,
  );
const ladders = () =>
  stillPng(
    stillSvg(
      h(CareerLadderDrawing, { model: careerLadder(careerLadders), selected: 1 }) as VNode,
      LADDER_SIZE,
      'x',
    ),
    LADDER_SIZE,
  );
const prices = () =>
  stillPng(
    stillSvg(
      h(OptionPriceDrawing, { model: optionPrice(AUTHORS_OPTION, pathNames()) }) as VNode,
      OPTION_SIZE,
      'x',
    ),
    OPTION_SIZE,
  );

/** Colours of the light theme, from tokens.css. */
const PAPER = [0xfb, 0xf8, 0xf1];
const QUESTION = [0xa3, 0x31, 0x1d];

const pixels = new Map<Uint8Array, Promise<{ data: Buffer; info: OutputInfo }>>();

/** Colour at a place of the drawing. */
async function colourAt(png: Uint8Array, at: { x: number; y: number }): Promise<number[]> {
  const decoded = pixels.get(png) ?? sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  pixels.set(png, decoded);
  const { data, info } = await decoded;
  const scale = info.width / (SKILLS_SIZE.width + 32);
  const place = (Math.round((at.y + 16) * scale) * info.width + Math.round((at.x + 16) * scale)) * 3;
  return [...data.subarray(place, place + 3)];
}

describe('a still picture', () => {
  it('has twice the pixels of the size it is shown at', async () => {
    for (const [png, size] of [
      [await circles(), SKILLS_SIZE],
      [await ladders(), LADDER_SIZE],
      [await prices(), OPTION_SIZE],
    ] as const) {
      const { format, width, height } = await sharp(png).metadata();
      expect([format, width]).toEqual(['png', 2 * STILL_WIDTH]);
      expect(Math.abs(height - 2 * stillHeight(size))).toBeLessThanOrEqual(2);
    }
  });

  it('is on paper, with the intersection in the colour of questions', async () => {
    const png = await circles();
    const middle = {
      x: model.circles.reduce((sum, { x }) => sum + x, 0) / 3,
      y: model.circles.reduce((sum, { y }) => sum + y, 0) / 3,
    };
    expect(await colourAt(png, { x: 0, y: 0 })).toEqual(PAPER);
    expect(await colourAt(png, middle)).toEqual(QUESTION);
  });

  it('has its words set in the typeface that the site brings', async () => {
    const label = model.circles[0]?.label ?? { x: 0, y: 0 };
    const column = Array.from({ length: 24 }, (_, index) => ({ x: label.x - 12 + index, y: label.y - 3 }));
    const png = await circles();
    const inked = await Promise.all(
      column.map(async (at) => String(await colourAt(png, at)) !== String(PAPER)),
    );
    expect(inked.filter(Boolean).length).toBeGreaterThan(5);
  });

  it('is an SVG that stands on its own, with its text alternative', () => {
    const svg = stillSvg(
      h(SkillsIntersectionDrawing, { model, id: 'still' }) as VNode,
      SKILLS_SIZE,
      'A < B & C',
    );
    expect(svg).toContain('<title>A &lt; B &amp; C</title>');
    expect(svg).not.toMatch(/var\(|class="drawing /);
  });

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await circles()).equals(Buffer.from(await circles()))).toBe(true);
    expect(Buffer.from(await ladders()).equals(Buffer.from(await ladders()))).toBe(true);
  });
});
