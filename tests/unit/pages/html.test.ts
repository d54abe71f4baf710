import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { htmlProblems } from '../../html-rules.ts';
import { ESSAY, PAGE_TYPES } from '../../page-types.ts';
import { attribute, attributes, DIST, page, textOf, textsOf } from './built-site.ts';

it('is valid HTML, every page', async () => {
  const { pages, problems } = await htmlProblems(DIST);
  expect(pages).toBeGreaterThanOrEqual(Object.keys(PAGE_TYPES).length);
  expect(problems).toEqual([]);
});

describe('a page before any script', () => {
  it.each(Object.entries(PAGE_TYPES))('has its text, and only links that lead somewhere: %s', (_, path) => {
    const [main] = selectAll('main', page(path));
    expect(main && textOf(main, '[hidden]').length).toBeGreaterThan(50);
    expect(selectAll('a:not([href])', main)).toEqual([]);
    expect(attributes(page(path), 'main a', 'href')).not.toContain('');
  });

  it('has an essay whole: each paragraph of its answers’ pages', () => {
    const essay = page(ESSAY);
    const anchors = attributes(essay, '.answer[data-answer]', 'dataAnswer');
    expect(anchors).toHaveLength(6);
    const paragraphs = new Set(textsOf(essay, '.answer > p', 'sup'));
    for (const anchor of anchors) {
      const answer = textsOf(page(`${ESSAY}${anchor}/`), '.answer > p:not(.no-print)', 'sup');
      expect(answer.length, anchor).toBeGreaterThan(0);
      expect(answer.filter((paragraph) => !paragraphs.has(paragraph))).toEqual([]);
    }
  });
});

describe('a figure before any script', () => {
  const FIGURES = {
    'skills-intersection': `${ESSAY}weighing/`,
    'career-ladder': `${ESSAY}weighing/`,
    'option-price': `${ESSAY}for-and-against/`,
  };

  describe.each(Object.entries(FIGURES))('%s', (slug, holder) => {
    const presets = (path: string) => attributes(page(path), `#figure-${slug} .figure-presets a`, 'href');

    it.each([
      ['the essay', () => ESSAY],
      ['the answer', () => holder],
      ['the page of a state', () => (presets(holder).at(-1) ?? '').slice(1)],
    ])('is drawn, described, said in a headline and in a table in %s', (_, pathOf) => {
      const [figure] = selectAll(`#figure-${slug}`, page(pathOf()));
      if (!figure) throw new Error(`There is no figure in ${pathOf()}`);
      expect(attribute(figure, '[role=img]', 'ariaLabel')?.length).toBeGreaterThan(100);
      expect(selectAll('[role=img] :is(path, circle, rect, line)', figure).length).toBeGreaterThan(5);
      for (const part of ['.figure-headline', 'figcaption']) {
        expect(textsOf(figure, part).join(' ').length, part).toBeGreaterThan(20);
      }
      expect(selectAll('details table tr', figure).length).toBeGreaterThan(4);
      expect(selectAll('.figure-presets a', figure).length).toBeGreaterThan(2);
    });

    it('says in the page of each state what that state is, and each says something else', () => {
      const results = presets(holder).map((path) =>
        textsOf(page(path.slice(1)), `#figure-${slug} .figure-headline`).join(' '),
      );
      expect(new Set(results).size).toBe(results.length);
    });
  });
});
