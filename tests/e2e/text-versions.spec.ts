import { site } from '../../src/site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

const PUBLIC = TEST_SITE.url;

for (const [what, path] of [
  ['the essay', ESSAY],
  ['an answer', `${ESSAY}weighing/`],
] as const) {
  test(`${what} is to be had as Markdown, with all its words`, async ({ page, request }) => {
    await page.goto(path);
    const href = (await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href')) ?? '';
    const text = await (await request.get(href)).text();
    expect(text).toMatch(
      new RegExp(`^# ${(await page.locator('h1').innerText()).replace(/\s*\?$/, '\\?')}\n`),
    );
    const words = (from: string) => from.match(/[\p{L}\p{N}]+/gu) ?? [];
    await page.locator('.answer sup').evaluateAll((all) => all.forEach((element) => element.remove()));
    const said = words(text.replaceAll(/[_*]/g, '')).join(' ');
    for (const paragraph of await page.locator('.passage > p, .answer > p').allInnerTexts()) {
      // Footnotes stand between the words as [^name], links with their addresses.
      const plain = words(paragraph).slice(0, 8).join(' ');
      expect(said).toContain(plain);
    }
    expect(text).not.toMatch(/<[A-Z]|import |\{\/\*|\]\([/#]/);
    expect(text).toContain(`<${PUBLIC}${path}>`);
  });
}

test('machines find the text of every essay, answer and note, and every link in the list works', async ({
  request,
}) => {
  const list = await (await request.get('llms.txt')).text();
  expect(list.startsWith(`# ${site.name}\n\n> ${site.description}\n`)).toBe(true);
  const links = [...list.matchAll(/^- \[[^\]]+\]\((\S+)\)/gm)].map(([, url = '']) => url);
  expect(links.filter((link) => link.includes('/essays/'))).toHaveLength(7);
  expect(links.filter((link) => link.includes('/notes/'))).not.toEqual([]);
  for (const link of links) {
    expect(link).toMatch(new RegExp(`^${PUBLIC}.*\\.md$`));
    const response = await request.get(link.replace(PUBLIC, ''));
    expect(response.status()).toBe(200);
  }
});
