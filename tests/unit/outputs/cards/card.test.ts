import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../../src/outputs/cards/card.ts';
import { drawCard, drawCards } from '../../../../src/outputs/cards/draw.ts';
import { canSet, emojiIn, fontsFor } from '../../../../src/outputs/cards/fonts.ts';
import { TYPEFACE, TYPEFACE_PACKAGE } from '../../../../src/styles/typeface.ts';

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

  it.each([
    ['Arabic', 'لماذا لا تأخذ سنة إجازة للبحث عن AI بعد العمل؟'],
    ['Hebrew', 'למה עזבת?'],
    ['Japanese', 'なぜデータサイエンスをやめたのですか？それとも、まだ続けているのですか？'],
    ['Chinese', '为什么离开数据科学？'],
    ['Korean', '왜 데이터 과학을 그만두었나요?'],
    ['Cyrillic', 'Почему вы ушли из науки о данных?'],
    ['Greek', 'Γιατί έφυγες;'],
    ['emoji', '😀 👩‍💻 🇮🇳 ❤️ 🤷🏽‍♀️?'],
  ])('sets a question in %s, above its foot and not as empty boxes', async (_, title) => {
    expect(canSet(title)).toBe(true);
    const png = await drawCard({ ...card, title });
    const rows = await inkedRows(png);
    expect(rows.at(-1)).toBeLessThan(580);
    expect(rows.filter((row) => row > 120 && row < 250).length).toBeGreaterThan(20);
    // What no font has is set as the empty box of the first one: its picture would be the same for any letters.
    const boxes = await drawCard({ ...card, title: title.replace(/[^ ]/gu, '\u{10ffff}') });
    expect(Buffer.from(png).equals(Buffer.from(boxes))).toBe(false);
  });

  it('reads from the right where its question does', async () => {
    const columns = async (title: string) => {
      // Statistics are those of the input, so the piece has to be one.
      const piece = sharp(await drawCard({ ...card, title })).extract({
        left: 0,
        top: 140,
        width: 600,
        height: 50,
      });
      const { channels } = await sharp(await piece.toBuffer()).stats();
      return channels[0]?.stdev ?? 0;
    };
    expect(await columns('למה עזבת?')).toBeLessThan(1);
    expect(await columns('Why leave?')).toBeGreaterThan(20);
  });

  it('has a font or a picture for every letter that it says it can set', async () => {
    const fonts = await fontsFor('Why なぜ 😀 é Ж');
    // The name of a font cut for some letters ends in them.
    const names = fonts.map(({ name, weight }) => `${name.replace(/(?<=^@.*) .*/, '')} ${weight}`);
    expect(names).toEqual([
      `${TYPEFACE} 400`,
      `${TYPEFACE} 600`,
      '@fontsource-variable/noto-serif-jp 400',
      '@fontsource-variable/noto-serif-jp 600',
      `${TYPEFACE_PACKAGE} 400`,
      `${TYPEFACE_PACKAGE} 600`,
    ]);
    expect(Object.keys(await emojiIn('Why 👩‍💻 and 🇮🇳?', '#000'))).toEqual(['👩‍💻', '🇮🇳']);
    expect(['Why “this” – naïve façade?', 'ꦲꦤꦕꦫꦏ?'].map(canSet)).toEqual([true, false]);
  });

  it('is drawn once: the second time none is, and many tell how far they are', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...card, text: `${index} ${Math.random()}` }));
    const told: number[] = [];
    expect(await drawCards(many, (done) => told.push(done))).toBe(25);
    expect(told).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
    expect(await drawCards([...many, ...many], () => told.push(0))).toBe(0);
    expect(told).toHaveLength(25);
  });
});
