import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { documentOf } from '../../document.ts';
import { builtSite } from '../../gallery/gallery.ts';
import { ANCHORS, COMPONENTS_WITH_ID, WITH_IDS } from '../../gallery/sites.ts';

it('pages are built at every anchor that is called sound, and links lead there', async () => {
  const { dist } = await builtSite('authored');
  for (const anchor of ANCHORS)
    expect(existsSync(join(dist, 'essays/work', anchor, 'index.html'))).toBe(true);
});

it('a page has exactly the ids of components that links may lead to', async () => {
  const { dist } = await builtSite('authored');
  const html = readFileSync(join(dist, 'essays/ids/index.html'), 'utf8');
  const built = [...html.matchAll(/<[^>]* id="?([^\s">]+)/g)].map(([, id = '']) => id);
  const { ids, problems } = documentOf('essay', 'ids', WITH_IDS);
  expect(problems).toEqual([]);
  expect(built).toEqual(expect.arrayContaining([...ids]));
  expect(new Set(built).size).toBe(built.length);
  const figures = [...html.matchAll(/<figure\b[^>]* id="?([^\s">]+)/g)].map(([, id = '']) => id);
  expect(figures).toHaveLength(11);
  expect(ids).toEqual(expect.arrayContaining(figures));
  for (const text of Object.values(COMPONENTS_WITH_ID)) {
    const [, id = ''] = / id="([^"]*)"/.exec(text) ?? [];
    expect(built.includes(id), id).toBe(ids.includes(id));
  }
});
