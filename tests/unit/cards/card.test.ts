import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { canSet, type Card } from '../../../src/cards/card.ts';
import { drawCard } from '../../../src/cards/draw.ts';

// Vitest empties style sheets, even those that are imported as text.
vi.mock('../../../src/styles/tokens.css?raw', () => ({
  default: readFileSync('src/styles/tokens.css', 'utf8'),
}));

const card: Card = {
  title: 'Why not take a year off for research?',
  text: 'Because it would hardly pay.',
  source: 'Why I Quit Data Science',
  site: 'Asked & Answered',
};
const PAPER = [0xfb, 0xf8, 0xf1];

/** Rows of a picture in which something is drawn. */
async function inkedRows(png: Uint8Array): Promise<number[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return Array.from({ length: info.height }, (_, row) => row).filter((row) => {
    for (let column = 0; column < info.width; column += 1) {
      const at = (row * info.width + column) * 3;
      if (PAPER.some((value, channel) => Math.abs((data[at + channel] ?? 0) - value) > 40)) return true;
    }
    return false;
  });
}

describe('a card', () => {
  it('has the size that link previews want, and margins on which nothing is drawn', async () => {
    const png = await drawCard(card);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const rows = await inkedRows(png);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows[0]).toBeGreaterThan(50);
    expect(rows.at(-1)).toBeLessThan(580);
  });

  it.each([20, 28, 45, 60, 61, 100, 101, 150, 151, 200, 400])(
    'holds a question of %i letters above its foot',
    async (letters) => {
      const title = `${'Would it wrap gracefully? '
        .repeat(20)
        .replaceAll('?', '')
        .slice(0, letters - 1)}?`;
      const rows = await inkedRows(await drawCard({ ...card, title, text: card.text.repeat(10) }));
      const foot = rows.at(-1) ?? 0;
      expect(foot).toBeLessThan(580);
      // Between the text and the rule of the foot is paper.
      const rule =
        rows.findLast((row) => row < foot && !rows.includes(row - 1) && !rows.includes(row + 3)) ?? 0;
      expect(rule).toBeGreaterThan(450);
      for (let row = rule - 8; row < rule; row += 1) expect(rows).not.toContain(row);
    },
  );

  it('is the same to the byte each time', async () => {
    expect(Buffer.from(await drawCard(card)).equals(Buffer.from(await drawCard(card)))).toBe(true);
  });

  it('is made only of letters that its typeface has', () => {
    expect(canSet('Why “this” – naïve façade?')).toBe(true);
    expect(['为什么？', 'لماذا؟', 'Why 😀?'].map(canSet)).toEqual([false, false, false]);
  });
});
