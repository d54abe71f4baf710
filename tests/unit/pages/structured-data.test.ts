import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BlogPosting, FAQPage, Question, WebPage } from 'schema-dts';
import { expect, it } from 'vitest';
import { site } from '../../fixture-site.ts';
import { ESSAY } from '../../page-types.ts';
import { page, textOf, textsOf, URL_OF_SITE } from './built-site.ts';

type Asked = Extract<Question, { '@type': 'Question' }> & {
  name: string;
  acceptedAnswer: { text: string; url: string };
};

/** The one piece of structured data of a page. */
function dataOf<T>(path: string): T {
  const scripts = selectAll('script[type="application/ld+json"]', page(path));
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts.map((script) => toString(script)).join('')) as T;
}

const titleOf = (path: string) => textsOf(page(path), 'h1')[0];

it('describes the essay as a post whose parts are its questions', () => {
  const data = dataOf<Extract<BlogPosting, { '@type': 'BlogPosting' }>>(ESSAY);
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    url: `${URL_OF_SITE}${ESSAY}`,
    headline: titleOf(ESSAY),
    datePublished: '2026-11-23',
    author: { '@type': site.author ? 'Person' : 'Organization', name: site.byline },
  });
  expect((data.hasPart as Asked[]).map(({ name }) => name)).toEqual(textsOf(page(ESSAY), '.answer h2'));
});

it('says in the index of questions of each answer what the index shows of it', () => {
  const data = dataOf<Extract<FAQPage, { '@type': 'FAQPage' }>>('faq/');
  expect(data['@type']).toBe('FAQPage');
  const questions = data.mainEntity as unknown as Asked[];
  expect(questions.map(({ name }) => name)).toEqual(textsOf(page('faq/'), 'main h3'));
  const [shown] = textsOf(page('faq/'), 'main');
  for (const { acceptedAnswer } of questions) expect(shown).toContain(acceptedAnswer.text);
});

it.each(['weighing', 'for-and-against'])(
  'describes an answer as a page about its question, with all its words and its place in the site: %s',
  (anchor) => {
    const path = `${ESSAY}${anchor}/`;
    const data = dataOf<Extract<WebPage, { '@type': 'WebPage' }>>(path);
    const question = data.mainEntity as unknown as Asked;
    expect(question.name).toBe(titleOf(path));
    // Numbers of footnotes stand between the words on the page, and nothing of the answer itself is left out.
    const asides = new Set(selectAll('.answer :is(.figure, .footnotes) :is(p, li)', page(path)));
    const paragraphs = selectAll('.answer :is(p, li)', page(path))
      .filter((element) => !asides.has(element))
      .map((element) => textOf(element, 'sup'));
    expect(question.acceptedAnswer.text.split('\n')).toEqual(paragraphs);
    expect(data.breadcrumb).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Essays', item: `${URL_OF_SITE}essays/` },
        { position: 2, name: titleOf(ESSAY), item: `${URL_OF_SITE}${ESSAY}` },
        { position: 3, name: question.name, item: `${URL_OF_SITE}${path}` },
      ],
    });
  },
);

it('describes the home page as the publication', () => {
  expect(dataOf('./')).toMatchObject({ '@type': 'WebSite', url: URL_OF_SITE, name: site.name });
});
