import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, it } from 'vitest';
import { feedHtml } from '../../../../src/outputs/feeds/feed-html.ts';

const URL_OF_ESSAY = 'https://example.org/blog/essays/an-essay/';
const clean = (html: string) =>
  feedHtml(fromHtml(html, { fragment: true }).children as ElementContent[], URL_OF_ESSAY);

describe('feedHtml', () => {
  it('drops scripts, styles, islands and drawings, and unwraps what only carries a look', () => {
    const html =
      '<section class="x"><style>p{}</style><script>1</script><astro-island uid="1"><p>dead</p></astro-island>' +
      '<div><p class="y" style="color:red" data-z>Text <span>kept</span><svg></svg></p></div><!-- comment --></section>';
    expect(clean(html)).toBe('<p>Text kept</p>');
  });

  it('makes every address absolute, with base path', () => {
    expect(clean('<a href="/blog/faq/">a</a><a href="#why">b</a><a href="../other/">c</a>')).toBe(
      '<a href="https://example.org/blog/faq/">a</a>' +
        '<a href="https://example.org/blog/essays/an-essay/#why">b</a>' +
        '<a href="https://example.org/blog/essays/other/">c</a>',
    );
  });

  it('keeps pictures with their size and text', () => {
    const html = '<img src="/f.png" width="720" height="400" alt="A figure" loading="lazy" class="x">';
    expect(clean(html)).toBe(
      '<img src="https://example.org/f.png" width="720" height="400" alt="A figure" style="width:100%;height:auto">',
    );
  });

  it('writes the numbers of footnotes as text, and links to them on the page, whatever a reader does to ids', () => {
    const html =
      '<p>Text<sup><a href="#fn-b" id="fnref-b" aria-describedby="fnlabel-why">2</a></sup></p>' +
      '<div class="footnotes"><p id="fnlabel-why" class="footnotes-label">Footnotes</p>' +
      '<ol aria-labelledby="fnlabel-why"><li id="fn-b" value="2"><p>Note. <a href="#fnref-b" data-footnote-backref>↩</a></p></li>' +
      '<li id="fn-c" value="5"><pre>code</pre><a href="#fnref-c" data-footnote-backref>↩</a></li></ol></div>';
    expect(clean(html)).toBe(
      `<p>Text<sup><a href="${URL_OF_ESSAY}#fn-b">2</a></sup></p>` +
        '<hr><dl><dt>2.</dt><dd id="fn-b"><p>Note.</p></dd><dt>5.</dt><dd id="fn-c"><pre style="white-space:pre-wrap">code</pre></dd></dl>',
    );
  });

  it.each([
    ['<ol start="3"><li>c</li><li>d</li></ol>', '<dl><dt>3.</dt><dd>c</dd><dt>4.</dt><dd>d</dd></dl>'],
    ['<ol reversed><li>b</li><li>a</li></ol>', '<dl><dt>2.</dt><dd>b</dd><dt>1.</dt><dd>a</dd></dl>'],
    ['<ol><li>a</li><li value="7">g</li><li>h</li></ol>', /<dt>1\..*<dt>7\..*<dt>8\./],
    ['<ol start="1"><li>a</li></ol>', '<ol><li>a</li></ol>'],
    ['<ol><li>a<ol start="0"><li>z</li></ol></li></ol>', '<ol><li>a<dl><dt>0.</dt><dd>z</dd></dl></li></ol>'],
  ])('writes the numbers of a list as text where only attributes say them: %s', (html, expected) => {
    const made = clean(html);
    if (typeof expected === 'string') expect(made).toBe(expected);
    else expect(made).toMatch(expected);
  });

  it('keeps how the cells of a table are aligned and apart, and lets it scroll for itself', () => {
    expect(clean('<table><tr><td style="text-align:right">1</td></tr></table>')).toMatch(
      /^<table cellpadding="4" style="display:block;overflow:auto">.*<td align="right">1<\/td>/,
    );
  });

  it('lets words break that are longer than a line, without another letter', () => {
    const word = `https://example.org/${'a'.repeat(70)}/b`;
    const made = clean(`<p>See <code>${word}</code> &amp; more</p>`);
    expect(made.split('<wbr>').length).toBeGreaterThan(3);
    expect(made.replaceAll('<wbr>', '')).toBe(`<p>See <code>${word}</code> &#x26; more</p>`);
  });

  it('drops the ids of headings, which would clash between entries', () => {
    expect(clean('<h2 id="why">Why<span class="question-mark">?</span></h2>')).toBe('<h2>Why?</h2>');
  });
});
