import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { site } from '../fixture-site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

const folder = mkdtempSync('.cache/paper-');
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pdf = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/pdf.ts', '--site', TEST_SITE.dist, '--outDir', folder, ...args],
    // Playwright asks its workers for colours, of which Node warns where they are unwanted.
    { encoding: 'utf8', env: { ...process.env, FORCE_COLOR: undefined } },
  );
  return { status, said: `${stdout}${stderr}` };
};

/** The texts of a PDF's pages, and what it says of itself. */
async function read(file: string) {
  const document = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  const marked = (await document.getMarkInfo())?.['Marked'];
  return { pages, info: info as Record<string, unknown>, outline, marked };
}

test('an essay becomes a book: every question with its number, its pages counted, the same file each time', async ({
  page,
}) => {
  const name = 'why-i-quit-data-science';
  const file = join(folder, `${name}.pdf`);
  expect(pdf(name)).toEqual({ status: 0, said: `Wrote ${file}\n` });
  const first = readFileSync(file);
  expect(pdf().status).toBe(0);
  expect(readFileSync(file).equals(first)).toBe(true);

  const { pages, info, outline, marked } = await read(file);
  const text = pages.join(' ').replace(/\s+/g, ' ');
  const wordsOf = (words: string) => words.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  // Hyphens at the ends of lines split words.
  const printed = new Set([...wordsOf(text), ...wordsOf(text.replace(/[-\u00ad‐] ?/g, ''))]);
  await page.goto(ESSAY);
  const questions = await page.locator('.essay-text').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(questions).toHaveLength(6);
  for (const [index, question] of questions.entries()) {
    expect(text).toContain(question);
    expect(text).toContain(`No. ${index + 1}`);
  }
  expect(pages.length).toBeGreaterThan(3);
  for (const [index, each] of pages.entries()) {
    expect(each.trim()).toMatch(new RegExp(`\\b${index + 1}\\b`));
    expect(each.includes('Why I Quit Data Science'), `page ${index + 1}`).toBe(true);
  }
  for (const text of await page.locator('.answer > p:not(.no-print)').allInnerTexts()) {
    expect(wordsOf(text).filter((word) => !printed.has(word))).toEqual([]);
  }
  expect(text).not.toMatch(/Subscribe|All questions|The numbers as a table|↩/);
  expect(info['Title']).toContain('Why I Quit Data Science');
  expect(info['CreationDate']).toBe("D:20261123000000+00'00'");
  expect(
    outline.flatMap(({ title, items }) => [
      title,
      ...(items as { title: string }[]).map((item) => item.title),
    ]),
  ).toEqual(expect.arrayContaining(questions));
  expect(marked).toBe(true);
  const links = [...first.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(([, link = '']) => link);
  expect(links).toContain(site.address.absolute('/'));
  expect(links.filter((link) => !link.startsWith(site.address.absolute('/')))).toEqual([]);
});

test('the command says what it cannot print, and what to write instead', () => {
  expect(pdf('why-i-quit-data-sience')).toEqual({
    status: 1,
    said: `\nThere is no essay "why-i-quit-data-sience" in ${TEST_SITE.dist}/. Did you mean: npm run pdf -- why-i-quit-data-science\n\n`,
  });
  expect(pdf('--site', 'nowhere')).toEqual({
    status: 1,
    said: '\nThere is no built site in nowhere/. Build it first: npm run build\n\n',
  });
});

test('on paper a page has no site around it, its figures whole and its headings with their text', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of [ESSAY, `${ESSAY}weighing/`]) {
    await page.goto(path);
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.figure').first()).toHaveCSS('break-inside', 'avoid');
    await expect(page.locator('.heading').first()).toHaveCSS('break-after', 'avoid');
    const number = await page
      .locator('.answer[data-number="2"]')
      .evaluate((answer) => getComputedStyle(answer, '::before').content);
    expect(number).toContain('No. ');
  }
});
