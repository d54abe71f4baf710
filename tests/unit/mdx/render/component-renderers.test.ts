import { describe, expect, it } from 'vitest';
import * as words from '../../../../src/i18n/words.ts';
import {
  expand,
  embedRenderers,
  openLinksOutsideFrame,
  pageRenderers,
  raiseHeadings,
} from '../../../../src/mdx/render/component-renderers.ts';
import { answerBox } from '../../../../src/mdx/render/page-elements.ts';
import { toSegments } from '../../../../src/mdx/render/segments.ts';
import { createAddress } from '../../../../src/permalinks/address.ts';
import { htmlOf, render } from '../render-mdx.ts';

const context = {
  words,
  address: createAddress('https://example.org/blog'),
  essay: 'an-essay',
  page: '/essays/an-essay/',
};
const page = pageRenderers(context);
const frame = embedRenderers(context);

const contentOf = async (source: string) => (await render(source)).pieces.flatMap(({ content }) => content);
const nodesOf = async (source: string, renderers = page) => expand(await contentOf(source), renderers);

describe('the renderers of pages', () => {
  it('sets a permalink beside each question and part', async () => {
    const html = htmlOf(await contentOf('## Why? {/* #why */}\n\n### Part {/* #part */}\n'), page);
    expect(html).toContain('href="/blog/essays/an-essay/why/" class="permalink no-print"');
    expect(html).toContain('href="/blog/essays/an-essay/#part" class="permalink no-print"');
  });

  it('names the language of code and has a button that copies it; in a frame it has none', async () => {
    const source = '```ts title="a.ts" {1}\nlet a;\n```\n';
    const html = htmlOf(await contentOf(source), page);
    expect(html).toContain('<span class="code-title">a.ts</span><span>TypeScript</span><button');
    expect(html).toContain('class="line marked"');
    expect(htmlOf(await contentOf(source), frame)).not.toContain('<button');
  });

  it('says what a callout is', async () => {
    const html = htmlOf(await contentOf('<Callout kind="caution">Careful.</Callout>\n'), page);
    expect(html).toMatch(
      /^<div class="callout callout-caution" role="note" aria-label="[^"]+"><p class="callout-title"/,
    );
  });

  it('lets wide tables scroll inside themselves', async () => {
    const html = htmlOf(await contentOf('| A |\n| -: |\n| 1 |\n'), page);
    expect(html).toBe(
      '<div class="wide-table" role="group" aria-label="Table: A" tabindex="0"><table><thead><tr><th scope="col" style="text-align:right">A</th></tr></thead><tbody><tr><td style="text-align:right">1</td></tr></tbody></table></div>',
    );
  });

  it('changes nothing of what other forms are made from', async () => {
    const content = await contentOf('## Why?\n\nSo [it](/faq/) is.\n');
    const before = structuredClone(content);
    openLinksOutsideFrame(raiseHeadings(expand(content, frame), 1));
    expect(content).toEqual(before);
  });
});

describe('an answer alone', () => {
  it('has headings one level higher, the question at the top', async () => {
    const html = htmlOf(raiseHeadings(await nodesOf('## Why?\n\n### Part\n\n#### Detail\n'), 1));
    expect(html.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h3']);
  });

  it('ends with its revisions, the newest first', () => {
    const revisions = [
      { day: '2026-01-02', note: 'One.' },
      { day: '2026-02-03', note: 'Two.' },
    ];
    const box = answerBox({ anchor: 'why', number: 3, revisions }, [], words, (day) => day.toISOString());
    const html = htmlOf([box]);
    expect(html).toContain('<div class="answer" data-answer="why" data-revisions="2" data-number="3">');
    expect(html.match(/<time datetime="[^"]*"/g)).toEqual([
      '<time datetime="2026-02-03"',
      '<time datetime="2026-01-02"',
    ]);
  });
});

describe('the renderers of frames', () => {
  it('has no permalinks, and its links leave the frame', async () => {
    const source = '## Why? {/* #why */}\n\n[a](/faq/) [b](#why) <a href="/about/">c</a>\n';
    const html = htmlOf(openLinksOutsideFrame(await nodesOf(source, frame)));
    expect(html).not.toContain('permalink');
    expect(html.match(/<a [^>]*>/g)).toEqual([
      '<a href="/faq/" target="_top">',
      '<a href="#why">',
      '<a href="/about/" target="_top">',
    ]);
  });
});

describe('toSegments', () => {
  it('cuts HTML at each hole, wherever it stands', async () => {
    const nodes = await nodesOf(
      'Before.\n\n> <SkillsIntersection tops={[30, 25]} id="other" />\n\nAfter & so.\n',
    );
    expect(toSegments(nodes)).toEqual([
      '<p>Before.</p>\n<blockquote>\n',
      { name: 'SkillsIntersection', props: { tops: [30, 25], id: 'other' }, content: [] },
      '\n</blockquote>\n<p>After &amp; so.</p>',
    ]);
  });

  it('is one stretch where there is no hole, and none where there is nothing', async () => {
    expect(toSegments(await nodesOf('So.\n'))).toEqual(['<p>So.</p>']);
    expect(toSegments([])).toEqual([]);
  });
});
