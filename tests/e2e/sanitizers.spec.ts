import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { TEST_SITE } from '../test-site.ts';
import { ESSAY, expect, test } from './site.ts';

/** What some readers do to the HTML of an entry, as their published rules say. */
interface Rules {
  /** Elements that go with all that is in them. */
  drop: readonly string[];
  /** Elements that go, but for what is in them. */
  unwrap: readonly string[];
  /** Attributes that go. */
  attributes: readonly string[];
}

const READERS: Record<string, Rules> = {
  Miniflux: {
    drop: ['noscript', 'script', 'style', 'svg', '[hidden]', '[aria-hidden=true]'],
    unwrap: ['details', 'summary', 'span', 'div', 'section'],
    attributes: ['className', 'style', 'id'],
  },
  NetNewsWire: { drop: ['script', 'style', 'iframe'], unwrap: [], attributes: ['style', 'className'] },
  FreshRSS: {
    drop: ['script', 'style', 'svg', 'canvas', 'object'],
    unwrap: ['button', 'input', 'form'],
    attributes: ['className', 'style', 'onClick'],
  },
};

function sanitize(html: string, { drop, unwrap, attributes }: Rules): Root {
  const tree = fromHtml(html, { fragment: true });
  const dropped = new Set(drop.flatMap((selector) => selectAll(selector, tree)));
  visit(tree, 'element', (element, index, parent) => {
    element.properties = Object.fromEntries(
      Object.entries(element.properties).filter(([name]) => !attributes.includes(name)),
    );
    if (!parent || index === undefined) return undefined;
    if (dropped.has(element)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (unwrap.includes(element.tagName)) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index];
    }
    return undefined;
  });
  return tree;
}

const words = (tree: Root | Element) => toString(tree).replace(/\s+/g, ' ').trim();

for (const [reader, rules] of Object.entries(READERS)) {
  for (const path of ['feed.json', 'answers/feed.json']) {
    test(`${reader} keeps every word, footnote and figure of /${path}`, async ({ request }) => {
      const feed = (await (await request.get(path)).json()) as {
        items: { url: string; content_html: string }[];
      };
      const items = feed.items.filter(({ url }) => url.includes(ESSAY));
      expect(items.length).toBeGreaterThan(0);
      let [figures, notes] = [0, 0];
      for (const { content_html: html } of items) {
        const whole = fromHtml(html, { fragment: true });
        const left = sanitize(html, rules);
        expect(words(left)).toBe(words(whole));
        for (const picture of selectAll('img', left)) {
          figures += 1;
          // A picture without a size fills the screen in some readers, one without words is lost on some people.
          expect(Number(picture.properties['width'])).toBeGreaterThan(100);
          expect(Number(picture.properties['height'])).toBeGreaterThan(100);
          expect(String(picture.properties['alt']).length).toBeGreaterThan(40);
          expect(String(picture.properties['src'])).toMatch(/^https:.*\.png$/);
        }
        // NetNewsWire shows a footnote in a popover if it is cited so, and only then.
        for (const reference of selectAll('a[data-footnote-ref], sup > a', whole)) {
          notes += 1;
          const href = String(reference.properties['href']);
          expect(href).toMatch(/^#fn/);
          const note = select(`[id="${href.slice(1)}"]`, whole);
          expect(words(left)).toContain(note ? words(note) : 'a footnote that is there');
        }
        expect(selectAll('p:empty, div, span, [class], [style]', whole)).toEqual([]);
        // Words that stand in no paragraph would be set as one, an empty line among them.
        const loose = whole.children.filter((child) => child.type === 'text' && /[^ \n]/.test(child.value));
        expect(loose).toEqual([]);
      }
      expect([figures, notes]).toEqual([3, 2]);
    });
  }
}

test('an entry reads well in a browser without any of the site’s styles', async ({
  page,
  request,
  baseURL,
}) => {
  const { items } = (await (await request.get('feed.json')).json()) as {
    items: { url: string; content_html: string }[];
  };
  const essay = items.find(({ url }) => url.endsWith(ESSAY));
  await page.setViewportSize({ width: 700, height: 900 });
  const html = (essay?.content_html ?? '').replaceAll(TEST_SITE.url, baseURL ?? '');
  await page.goto('robots.txt');
  await page.setContent(
    `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${html}`,
  );
  const pictures = page.getByRole('img');
  await expect(pictures).toHaveCount(3);
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0),
    ).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
  await page.screenshot({ path: 'test-results/feed-entry.png', fullPage: true });
});
