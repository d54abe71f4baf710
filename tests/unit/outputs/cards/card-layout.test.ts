import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { cardNode, fitsOf, type Card } from '../../../../src/outputs/cards/card-layout.ts';
import { drawCard } from '../../../../src/outputs/cards/draw-card.ts';
import { canSet } from '../../../../src/outputs/cards/fonts.ts';
import { ASKER_TYPEFACE } from '../../../../src/styles/typeface.ts';

const card: Card = {
  title: 'Why not take a year off for research?',
  text: 'Because it would hardly pay.',
  source: 'Why I Quit Data Science',
  site: 'Asked & Answered',
};
const PAPER = [0xfb, 0xf8, 0xf1];
const QUESTION = [0xa3, 0x31, 0x1d];

/** Row at which the title begins: below is nothing of the source. */
const TITLE = 118;

/** Row of the rule above the foot, or one above it. */
const FOOT = 450;

/** The pixels of a card: three bytes each, row by row. */
interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

async function decode(png: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Whether the pixel at an offset is of another colour than three bytes. */
function differs(data: Uint8Array, offset: number, from: ArrayLike<number>, start = 0): boolean {
  for (let channel = 0; channel < 3; channel += 1)
    if (Math.abs((data[offset + channel] ?? 0) - (from[start + channel] ?? 0)) > 40) return true;
  return false;
}

/** Columns of a row in which something is drawn. */
function inkedColumns({ width, data }: Pixels, row: number): number[] {
  const columns: number[] = [];
  for (let column = 0; column < width; column += 1)
    if (differs(data, (row * width + column) * 3, PAPER)) columns.push(column);
  return columns;
}

/** The columns in which something is drawn, row by row. */
function inkOf(pixels: Pixels): number[][] {
  return Array.from({ length: pixels.height }, (_, row) => inkedColumns(pixels, row));
}

/** How many lines of words some rows show: stretches of rows with something on them. */
function linesOf(ink: readonly number[][]): number {
  return ink.filter((row, index) => row.length > 0 && (ink[index - 1] ?? []).length === 0).length;
}

/** What a card draws for a title, and nothing but that: every text besides it is left out. */
async function titleInk(
  title: string,
): Promise<{ ink: string; pixels: number; marked: number; marks: number[] }> {
  const alone = { ...card, text: '', source: '' };
  const drawn = await decode(await drawCard({ ...alone, title }));
  const empty = await decode(await drawCard({ ...alone, title: '' }));
  const ink: number[] = [];
  const marks: number[] = [];
  for (let offset = 0; offset < drawn.data.length; offset += 3) {
    if (!differs(drawn.data, offset, empty.data, offset)) continue;
    ink.push(offset);
    if (!differs(drawn.data, offset, QUESTION)) marks.push(offset);
  }
  return { ink: ink.join(' '), pixels: ink.length, marked: marks.length, marks };
}

describe('a card', () => {
  it('has the size that link previews want, and margins on which nothing is drawn', async () => {
    const png = await drawCard(card);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
    const ink = inkOf(await decode(png));
    expect(ink.filter((row) => row.length > 0).length).toBeGreaterThan(100);
    expect(ink.findIndex((row) => row.length > 0)).toBeGreaterThan(50);
    expect(ink.findLastIndex((row) => row.length > 0)).toBeLessThan(580);
  });

  it.each([
    ...[20, 28, 45, 60, 61, 100, 101, 150, 151, 200, 400].map((letters): [string, string] => [
      `a question of ${letters} letters`,
      `${'Would it wrap gracefully '.repeat(20).slice(0, letters - 1)}?`,
    ]),
    ['a word of 80 letters', `${'Nonsense'.repeat(10).toLowerCase()}?`],
    ['a word of 80 wide letters', 'W'.repeat(80)],
    ['a word of 200 wide letters', 'W'.repeat(200)],
    [
      'a class name',
      'org.springframework.aop.framework.AbstractSingletonProxyFactoryBeanDefinitionRegistry?',
    ],
    [
      'a German compound',
      'Warum Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft?',
    ],
    ['Han characters without a space', '為什麼離開數據科學'.repeat(11)],
    ['Arabic with marks', 'مَنْ عَلَّمَكَ الْقِرَاءَةَ فِي الْمَدْرَسَةِ '.repeat(4)],
  ])('holds %s between its margins, above its foot', async (_, title) => {
    for (const picture of [
      undefined,
      { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 9, height: 9 },
    ]) {
      const png = await drawCard({ ...card, title, text: card.text.repeat(10), ...(picture && { picture }) });
      const ink = inkOf(await decode(png));
      // The rule above the foot is the only thing as wide as the space between the margins.
      const rule = ink.findLastIndex((row) => row.length > 1000);
      expect(rule).toBeGreaterThan(450);
      expect(ink.findLastIndex((row) => row.length > 0)).toBeLessThan(580);
      for (const row of ink.slice(rule - 10, rule - 2)) expect(row).toEqual([]);
      for (const row of ink.filter(({ length }) => length > 0)) {
        expect(row[0]).toBeGreaterThan(66);
        expect(row.at(-1)).toBeLessThan(1134);
      }
    }
  });

  it.each([
    ['ltr', 'essay '],
    ['rtl', 'مدرسة '],
    ['beside a picture', 'essay '],
  ])(
    'sets a source and a title of 120 letters in lines of their own, never over one another: %s',
    async (how, word) => {
      const picture = { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', width: 9, height: 9 };
      const whole = { ...card, source: word.repeat(20).trim(), ...(how.includes('picture') && { picture }) };
      const title = `${word.repeat(20).trim()}?`;
      const source = inkOf(await decode(await drawCard({ ...whole, title: '', text: '' })));
      const both = inkOf(await decode(await drawCard({ ...whole, title })));
      const rule = source.findIndex((row) => row.length > 1000);
      const end = source.slice(0, rule).findLastIndex((row) => row.length > 0);
      expect(linesOf(source.slice(0, end + 1))).toBe(2);
      const isDrawn = (row: readonly number[]) => row.length > 0;
      expect(both.slice(0, end + 1).map(isDrawn)).toEqual(source.slice(0, end + 1).map(isDrawn));
      for (const row of both.slice(end + 1, end + 10)) expect(row).toEqual([]);
      expect(linesOf(both.slice(end + 1, rule))).toBeGreaterThanOrEqual(2);
    },
  );

  it('begins at its top margin where nothing stands above the title', async () => {
    for (const title of ['Why I Quit Data Science', 'Why '.repeat(30)]) {
      const ink = inkOf(await decode(await drawCard({ ...card, title, source: '' })));
      expect(ink.findIndex((row) => row.length > 0)).toBeLessThan(100);
      const rule = ink.findIndex((row) => row.length > 1000);
      expect(ink.slice(0, rule).findLastIndex((row) => row.length > 0)).toBeGreaterThan(250);
    }
  });

  it('is the same to the byte each time, whatever was drawn before it', async () => {
    const titles = ['Why 為什麼？', 'なぜ 科学？', '왜 學?', '👩‍💻?', '👩?', 'لماذا؟', 'क्यों?'];
    const cards = titles.map((title) => ({ ...card, title }));
    const folders = await Promise.all(
      [cards, cards.toReversed()].map(async (list) => {
        // A renderer of its own, which has loaded no font.
        vi.resetModules();
        const { drawCard: draw } = await import('../../../../src/outputs/cards/draw-card.ts');
        const folder = await mkdtemp(join(tmpdir(), 'cards-'));
        for (const each of list) await draw(each, folder);
        return folder;
      }),
    );
    const [one, other] = await Promise.all(folders.map(contentOf));
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
    expect(one).toHaveLength(titles.length);
    expect(other).toEqual(one);
  });

  it.each([
    ['Latin', 'Why did you leave?', 'How did you start?'],
    ['Latin with marks', 'Proč jsi odešel přece?', 'Dlaczego odszedłeś?'],
    ['Cyrillic', 'Почему вы ушли?', 'Когда вы пришли?'],
    ['Greek', 'Γιατί έφυγες\u037e', 'Πότε ήρθες\u037e'],
    ['Arabic', 'لماذا تركت العمل؟', 'متى بدأت العمل؟'],
    ['Arabic with marks', 'مَنْ عَلَّمَكَ؟', 'مِنْ عِلْمِكَ؟'],
    ['Persian', 'چرا علم داده را ترک کردی؟', 'کی پژوهش را آغاز کردی؟'],
    ['Urdu', 'آپ نے نوکری کیوں چھوڑی؟', 'آپ نے کام کب شروع کیا؟'],
    ['Hebrew', 'למה עזבת?', 'מתי התחלת?'],
    ['Chinese', '为什么离开？', '什么时候开始？'],
    ['Japanese', 'なぜやめたのですか？', 'いつ始めたのですか？'],
    ['Korean', '왜 그만두었나요?', '언제 시작했나요?'],
    ['Hindi', 'आपने क्यों छोड़ा?', 'आपने कब शुरू किया?'],
    ['Bengali', 'কেন ছেড়ে দিলেন?', 'কখন শুরু করলেন?'],
    ['Tamil', 'ஏன் விட்டாய்?', 'எப்போது தொடங்கினாய்?'],
    ['Thai', 'ทำไมคุณถึงลาออก?', 'คุณเริ่มเมื่อไหร่?'],
    ['emoji', '👩‍💻 🇮🇳 ❤️?', '😀 🇫🇷 🤷🏽‍♀️?'],
  ])('sets the letters of a question in %s, and its mark in the accent colour', async (_, one, other) => {
    expect([one, other].map(canSet)).toEqual([true, true]);
    const [drawn, another, box] = await Promise.all([
      titleInk(one),
      titleInk(other),
      // What no font has is drawn as an empty box, the same one for every character.
      titleInk(one.replace(/[^\s?？؟\u037e]/gu, '\u{10ffff}')),
    ]);
    expect(drawn.pixels).toBeGreaterThan(2000);
    expect(drawn.marked).toBeGreaterThan(100);
    expect(drawn.pixels - drawn.marked).toBeGreaterThan(1000);
    expect(drawn.ink).not.toBe(another.ink);
    expect(drawn.ink).not.toBe(box.ink);
  });

  it('has a glyph of its own for each letter of a script', async () => {
    const letters = [...'aжωبچٹשあ科왜क কதท😀'].filter((letter) => letter.trim() !== '');
    const inks = await Promise.all(letters.map(async (letter) => (await titleInk(letter)).ink));
    const box = await titleInk('\u{10ffff}');
    expect(new Set([...inks, box.ink]).size).toBe(letters.length + 1);
    expect(Math.min(...inks.map((ink) => ink.length))).toBeGreaterThan(100);
  });

  it('stands at the right where its question is read from the right', async () => {
    const left = async (title: string) => {
      const pixels = await decode(await drawCard({ ...card, title, text: '' }));
      return Array.from({ length: 60 }, (_, row) => inkedColumns(pixels, row + TITLE))
        .flat()
        .filter((column) => column < 600).length;
    };
    expect(await left('למה עזבת?')).toBe(0);
    expect(await left('لماذا تركت؟')).toBe(0);
    expect(await left('Why leave?')).toBeGreaterThan(500);
  });

  it.each([
    ['Arabic', 'لماذا تركت؟', 'left'],
    ['Arabic that ends in a number', 'لماذا أفضل 25؟', 'left'],
    ['Arabic that ends in Latin letters', 'لماذا تركت Data؟', 'left'],
    ['Hebrew', 'למה עזבת?', 'left'],
    ['Latin', 'Why leave?', 'right'],
  ])('has the mark of a question in %s at the end of its line', async (_, title, end) => {
    const { ink, marks } = await titleInk(title);
    // Below the title, the name of the site stands where the title is read from.
    const columnsOf = (offsets: readonly number[]) =>
      offsets.filter((offset) => offset < FOOT * 1200 * 3).map((offset) => (offset / 3) % 1200);
    const mark = columnsOf(marks);
    const [first, last] = [Math.min(...mark), Math.max(...mark)];
    // The edges of the mark are of colours between.
    const letters = columnsOf(ink.split(' ').map(Number)).filter(
      (column) => column < first - 3 || column > last + 3,
    );
    if (end === 'left') expect(last).toBeLessThan(Math.min(...letters));
    else expect(first).toBeGreaterThan(Math.max(...letters));
    expect(letters.length).toBeGreaterThan(1000);
  });

  it('shows a picture beside the words, letters in it too', async () => {
    const svg = (inner: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${inner}</svg>`;
    const picture = (inner: string) => ({ svg: svg(inner), width: 100, height: 100 });
    const inkRight = async (inner: string) => {
      const pixels = await decode(await drawCard({ ...card, picture: picture(inner) }));
      return Array.from({ length: 400 }, (_, row) => inkedColumns(pixels, row + 64))
        .flat()
        .filter((column) => column > 698).length;
    };
    expect(await inkRight('')).toBe(0);
    expect(await inkRight('<text x="10" y="60" font-size="30">Ωж科</text>')).toBeGreaterThan(500);
  });

  it('sets a question in the asker’s typeface, any other title in the author’s', async () => {
    const node = (title: string) => JSON.stringify(cardNode({ ...card, title }, fitsOf(card)[0]));
    expect(node('Why so?')).toContain(`"fontFamily":"${ASKER_TYPEFACE}","fontWeight":600,"letterSpacing"`);
    expect(node('Because')).not.toContain('letterSpacing');
  });

  it('names its author below the rule, at the other end', async () => {
    const right = async (author?: string) => {
      const pixels = await decode(await drawCard({ ...card, author }));
      const belowRule = Array.from({ length: 80 }, (_, row) => inkedColumns(pixels, row + 520));
      return belowRule.flat().filter((column) => column > 900).length;
    };
    expect(await right()).toBe(0);
    expect(await right('A. N. Author')).toBeGreaterThan(20);
  });

  it('says what it can set', () => {
    expect(['Why “this” – naïve façade?', 'cafe\u0301', 'ꦲꦤꦕꦫꦏ?'].map(canSet)).toEqual([true, true, false]);
  });

  it('is drawn once, and after that read from the cache', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cards-'));
    const drawn = await drawCard(card, folder);
    const [name = ''] = await readdir(folder);
    await writeFile(join(folder, name), 'a cached card');
    expect(Buffer.from(await drawCard(card, folder)).toString()).toBe('a cached card');
    expect(await drawCard({ ...card, title: `${card.title} Again?` }, folder)).not.toEqual(drawn);
    expect(await readdir(folder)).toHaveLength(2);
    await rm(folder, { recursive: true });
  });
});

/** Names and bytes of the files in a folder. */
async function contentOf(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).toSorted();
  return Promise.all(
    names.map(async (name) => `${name} ${(await readFile(join(folder, name))).toString('base64')}`),
  );
}
