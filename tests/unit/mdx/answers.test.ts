import { describe, expect, it } from 'vitest';
import { renderMdx } from './render-mdx.ts';

const essay = `
Opening.[^open]

## Why? {/* #why */}

So.[^shared] See [below](#how) and [here](#part) and [all](/faq/).

### Part {/* #part */}

Text.

## How? {/* #how */}

Thus.[^shared] And thus.[^own] Again.[^own]

[^open]: Of the opening.

[^shared]: Of both, with [a link](#why).[^deep]

[^own]: Of one.

[^deep]: Of a note.
`;

describe('one answer alone', () => {
  it('holds its question, its text and the footnotes it cites, and nothing else', async () => {
    const html = await renderMdx(essay, 'how');
    expect(html).toContain('<h2 id="how" tabindex="-1">How<span class="question-mark">?</span></h2>');
    expect(html).not.toContain('Opening');
    expect(html).not.toContain('So.');
    expect(html.match(/<li[^>]*>/g)).toHaveLength(3);
    expect(html).toContain('Of both');
    expect(html).toContain('Of one');
    expect(html).toContain('Of a note');
    expect(html).not.toContain('Of the opening');
  });

  it('keeps the numbers that its footnotes have in the essay', async () => {
    expect((await renderMdx(essay, 'how')).match(/value="\d"/g)).toEqual([
      'value="2"',
      'value="3"',
      'value="4"',
    ]);
  });
});

describe('footnotes', () => {
  it('have ids of their own on the essay page, also when two answers show the same note', async () => {
    const ids = [...(await renderMdx(essay)).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([undefined, 'why', 'how'])('lead there and back within the page (only: %s)', async (only) => {
    const html = await renderMdx(essay, only);
    const ids = new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    const targets = [...html.matchAll(/href="#(fn[^"]*)"/g)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(ids).toContain(target);
    for (const [, label] of html.matchAll(/aria-describedby="([^"]*)"/g)) expect(ids).toContain(label);
  });

  it('lead back to each place that cites them in their own answer only', async () => {
    const html = await renderMdx(essay, 'how');
    expect(html.match(/href="#fnref-own(-2)?"/g)).toHaveLength(2);
    expect(html.match(/href="#fnref-shared[^"]*"/g)).toHaveLength(1);
  });

  it('number the ways back afresh in each answer, and leave nothing where another one was', async () => {
    const how = await renderMdx(essay, 'how');
    const ways = [
      ...how.matchAll(/(?<before>.)<a [^>]*aria-label="(?<label>Back[^"]*)"[^>]*>(?<way>.*?)<\/a>/g),
    ];
    expect(ways.map(({ groups }) => ({ ...groups }))).toEqual([
      { before: ' ', label: 'Back to reference 2', way: '↩' },
      { before: ' ', label: 'Back to reference 3', way: '↩' },
      { before: ' ', label: 'Back to reference 3-2', way: '↩<sup>2</sup>' },
      { before: ' ', label: 'Back to reference 4', way: '↩' },
    ]);
    expect(how).not.toMatch(/ {2}|<\/a> +<\/p>/);
  });

  it('lead back against the way the text runs', async () => {
    expect(await renderMdx(essay, 'how', 'he')).toMatch(/>↪<sup>2<\/sup><\/a>/);
    expect(await renderMdx(essay, 'how', 'he')).not.toContain('↩');
  });

  it('stand at the end of a text that asks nothing', async () => {
    const html = await renderMdx('Text.[^1]\n\n[^1]: A note.\n');
    expect(html).toMatch(
      /<div class="footnotes"><p id="fnlabel\.0" class="footnotes-label">Footnotes<\/p><ol/,
    );
    expect(html).not.toContain('<h2');
  });
});

describe('links of the site', () => {
  it('stay anchors inside their answer and become places of the essay elsewhere', async () => {
    const html = await renderMdx(essay);
    expect(html).toContain('<a href="/essays/an-essay/#how">below</a>');
    expect(html).toContain('<a href="#part">here</a>');
    expect(html).toContain('<a href="/faq/">all</a>');
  });
});
