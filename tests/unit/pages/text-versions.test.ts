import { describe, expect, it } from 'vitest';
import { site } from '../../fixture-site.ts';
import { ESSAY } from '../../page-types.ts';
import { attribute, fileOf, page, PARAGRAPHS, read, textsOf, URL_OF_SITE } from './built-site.ts';

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each([
  ['the essay', ESSAY],
  ['an answer', `${ESSAY}weighing/`],
])('the Markdown of %s', (_, path) => {
  const href = attribute(page(path), 'link[rel=alternate][type="text/markdown"]', 'href') ?? '';
  const text = read(fileOf(href) ?? href);

  it('begins with the title and ends in an address', () => {
    const [title = ''] = textsOf(page(path), 'h1');
    const [first = ''] = text.split('\n');
    expect(first.replaceAll('\\', '')).toBe(`# ${title}`);
    expect(text).toContain(`<${URL_OF_SITE}${path}>`);
  });

  it('has the words of every paragraph, and no MDX', () => {
    // Footnotes stand between the words as [^name], links with their addresses.
    const plain = text.replaceAll(/\[\^[^\]]*\]/g, '').replaceAll(/\]\([^)]*\)/g, '');
    const said = wordsOf(plain.replaceAll(/[_*]/g, '')).join(' ');
    const paragraphs = textsOf(page(path), PARAGRAPHS, 'sup');
    expect(paragraphs.length).toBeGreaterThan(5);
    for (const paragraph of paragraphs) expect(said).toContain(wordsOf(paragraph).join(' '));
    expect(text).not.toMatch(/<[A-Z]|import |\{\/\*|\]\([/#]/);
  });
});

it('lists the Markdown of every essay, answer and note for machines, each there', () => {
  const list = read('llms.txt');
  expect(list.startsWith(`# ${site.name}\n\n> ${site.description}\n`)).toBe(true);
  const links = [...list.matchAll(/^- \[[^\]]+\]\((\S+)\)/gm)].map(([, url = '']) => url);
  expect(links.filter((link) => link.includes('/essays/'))).toHaveLength(7);
  expect(links).toContain(`${URL_OF_SITE}notes/how-rare-is-the-intersection.md`);
  for (const link of links) {
    expect(link).toMatch(/\.md$/);
    expect(fileOf(link), link).toBeDefined();
  }
});
