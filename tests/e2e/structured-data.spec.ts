import type { Page } from '@playwright/test';
import type { BlogPosting, FAQPage, Question, WebPage } from 'schema-dts';
import { site } from '../../src/site.ts';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

const URL_OF_SITE = TEST_SITE.url;

/** The one piece of structured data of a page. */
async function dataOf<T>(page: Page): Promise<T> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(texts).toHaveLength(1);
  return JSON.parse(texts[0] ?? '') as T;
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

type Asked = Extract<Question, { '@type': 'Question' }> & {
  name: string;
  acceptedAnswer: { text: string; url: string };
};

test('the essay is a post whose parts are its questions', async ({ page }) => {
  await page.goto(ESSAY);
  const data = await dataOf<Extract<BlogPosting, { '@type': 'BlogPosting' }>>(page);
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    url: `${URL_OF_SITE}${ESSAY}`,
    headline: await page.locator('h1').innerText(),
    datePublished: '2026-11-23',
    author: { '@type': site.author ? 'Person' : 'Organization', name: site.byline },
  });
  const shown = await page.locator('.answer h2').allInnerTexts();
  expect((data.hasPart as Asked[]).map(({ name }) => name)).toEqual(shown.map(folded));
});

test('the index of questions says of each answer what it shows', async ({ page }) => {
  await page.goto('faq/');
  const data = await dataOf<Extract<FAQPage, { '@type': 'FAQPage' }>>(page);
  expect(data['@type']).toBe('FAQPage');
  const questions = data.mainEntity as unknown as Asked[];
  const shown = await page.locator('main h3').allInnerTexts();
  expect(questions.map(({ name }) => name)).toEqual(shown.map(folded));
  const text = folded(await page.locator('main').innerText());
  for (const { acceptedAnswer } of questions) expect(text).toContain(acceptedAnswer.text);
});

test('an answer is a page about its question, with all words of the answer and its place in the site', async ({
  page,
}) => {
  for (const anchor of ['weighing', 'for-and-against']) {
    await page.goto(`${ESSAY}${anchor}/`);
    const data = await dataOf<Extract<WebPage, { '@type': 'WebPage' }>>(page);
    const question = data.mainEntity as unknown as Asked;
    expect(question.name).toBe(folded(await page.locator('h1').innerText()));
    // Numbers of footnotes stand between the words on the page, and nothing of the answer itself is left out.
    await page.locator('.answer sup, .answer .figure, .answer .footnotes').evaluateAll((all) => {
      for (const element of all) element.remove();
    });
    const paragraphs = await page.locator('.answer p, .answer li').allInnerTexts();
    expect(question.acceptedAnswer.text.split('\n')).toEqual(paragraphs.map(folded));
    expect(data.breadcrumb).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Essays', item: `${URL_OF_SITE}essays/` },
        { position: 2, name: 'Why I Quit Data Science', item: `${URL_OF_SITE}${ESSAY}` },
        { position: 3, name: question.name, item: `${URL_OF_SITE}${ESSAY}${anchor}/` },
      ],
    });
  }
});

test('the home page is the publication', async ({ page }) => {
  await page.goto('./');
  expect(await dataOf(page)).toMatchObject({
    '@type': 'WebSite',
    url: URL_OF_SITE,
    name: site.name,
  });
});
