import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { fromHtml } from 'hast-util-from-html';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';
import { BASE_PATH_URL } from '../../gallery/sites.ts';
import { attribute, readSite } from './built-site.ts';

const { dist } = await builtSite('elements');
const { fileOf, page, read } = readSite(dist, BASE_PATH_URL);
const PAGE = 'essays/charts/';

/** The text of an essay as JSON Feed carries it. */
function fed(): { image: string; content_html: string } {
  const { items } = JSON.parse(read('feed.json')) as {
    items: { url: string; image: string; content_html: string }[];
  };
  const item = items.find(({ url }) => url === `${BASE_PATH_URL}${PAGE}`);
  if (!item) throw new Error('The essay is not in the feed.');
  return item;
}

it('feeds carry a still of each chart, with its title, its words, and a link to the chart', async () => {
  const figures = selectAll('figure:has(strong)', fromHtml(fed().content_html, { fragment: true }));
  expect(figures).toHaveLength(5);
  for (const figure of figures) {
    const [picture] = selectAll('a > img', figure);
    const { src, alt, width, height } = picture?.properties ?? {};
    expect(String(alt)).toMatch(/^(?:Bar|Line) chart/);
    const still = await sharp(join(dist, fileOf(String(src)) ?? '')).metadata();
    expect(still).toMatchObject({ format: 'png', width: 2 * Number(width), height: 2 * Number(height) });
    const { href } = selectAll('a', figure)[0]?.properties ?? {};
    const id = new URL(String(href)).hash.slice(1);
    expect(selectAll(`figure#${id}`, page(PAGE))).toHaveLength(1);
  }
});

it('Markdown has the numbers of a chart', () => {
  const text = read('essays/charts.md');
  expect(text).toMatch(/\| 2024 +\| +€112 +\| +€130 +\|/);
  expect(text).not.toContain('BarChart');
});

it('an answer has its charts on its page and in its frame', () => {
  for (const path of [`${PAGE}drinks/`, `${PAGE}drinks/embed/`])
    expect(selectAll('figure.chart svg', page(path)), path).toHaveLength(2);
});

it('a text unfurls to the picture that it names, in the size of a card', async () => {
  const url = `${BASE_PATH_URL}cards/essay-charts.jpg`;
  const meta = (name: string) => attribute(page(PAGE), `meta[property="og:image${name}"]`, 'content');
  expect([meta(''), meta(':type'), meta(':alt')]).toEqual([url, 'image/jpeg', 'A blue disc on sand']);
  expect(await sharp(join(dist, 'cards/essay-charts.jpg')).metadata()).toMatchObject({
    format: 'jpeg',
    width: 1200,
    height: 630,
  });
  expect(fed().image).toBe(url);
  const [data] = selectAll('script[type="application/ld+json"]', page(PAGE));
  expect(data?.children[0]).toMatchObject({ value: expect.stringContaining(`"image":"${url}"`) as string });
  // Each answer has a card of its own, with its question.
  expect(attribute(page(`${PAGE}drinks/`), 'meta[property="og:image"]', 'content')).toMatch(/\.png$/);
});

it('drawings stand on white in feeds, and on pages unless they are made in the colour of the text', async () => {
  const classes = selectAll('.prose img', page(PAGE)).map(({ properties }) => properties['className']);
  expect(classes).toEqual([['drawing-on-white'], ['drawing-in-ink']]);
  for (const name of ['ink.svg.png', 'paper.svg.png']) {
    const { channels, info } = await sharp(join(dist, PAGE, name))
      .raw()
      .toBuffer({ resolveWithObject: true })
      .then(({ data, info: own }) => ({ channels: [...data.subarray(0, 3)], info: own }));
    expect(channels).toEqual([255, 255, 255]);
    expect(info.channels === 4 ? 'transparent' : 'opaque').toBe('opaque');
  }
});
