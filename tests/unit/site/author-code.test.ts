import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from '../../gallery/gallery.ts';

const ESSAY = 'essays/author-code/';
let dist: string;

beforeAll(async () => {
  ({ dist } = await builtSite('authored'));
});

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const page = (path: string) => fromHtml(read(`${path}index.html`));

describe('what an author imports', () => {
  it.each([ESSAY, `${ESSAY}static/`, `${ESSAY}static/embed/`])('is shown on %s', (path) => {
    const tree = page(path);
    const aside = select('aside[data-tone=calm]', tree);
    expect(aside && select('strong', aside)).toBeDefined();
    expect(aside && select('a[href="/faq/"]', aside)).toBeDefined();
    expect(aside && select('.callout', aside)).toBeDefined();
    expect(toString(select('main', tree) ?? tree)).toContain('Counted 7');
    expect(toString(tree)).toContain('Half of 14 is 7.');
    expect(read(`${path}index.html`)).toContain('outline:3px solid');
  });

  it('is static in feeds', () => {
    const { items } = JSON.parse(read('answers/feed.json')) as {
      items: { url: string; content_html: string }[];
    };
    const html = items.find(({ url }) => url.endsWith('/static/'))?.content_html;
    expect(html).toContain('<strong>Markdown</strong>');
    expect(html).toMatch(/<blockquote>.*Set apart, inside\./s);
    expect(html).toContain('Counted 7');
    expect(html).toContain('Half of 14 is 7.');
    expect(html).not.toMatch(/<(?:style|script|astro-island)/);
  });

  it.each([ESSAY, `${ESSAY}hydrated/`, `${ESSAY}hydrated/embed/`])(
    'is hydrated where it says so: %s',
    (path) => {
      const tree = page(path);
      const [island, ...others] = selectAll('astro-island', tree);
      expect(others).toEqual([]);
      expect(island && toString(island)).toContain('Counted 14');
      expect(island?.properties['client']).toBe('visible');
      const script = String(island?.properties['component-url']);
      expect(readdirSync(join(dist, '_astro'))).toContain(script.replace(/^.*\//, ''));
    },
  );

  it.each(['static/', 'plain/'])('brings no island to the answer %s, which has none', (path) => {
    expect(selectAll('astro-island', page(`${ESSAY}${path}`))).toEqual([]);
  });

  it('brings no styles to an answer without it', () => {
    expect(read(`${ESSAY}plain/index.html`)).not.toContain('outline:3px solid');
  });
});
