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
    expect(clean(html)).toBe('<img src="https://example.org/f.png" width="720" height="400" alt="A figure">');
  });

  it('keeps footnotes inside the entry, behind a rule instead of a hidden label', () => {
    const html =
      '<p>Text<sup><a href="#fn-1" id="fnref-1" aria-describedby="fnlabel-why">1</a></sup></p>' +
      '<div class="footnotes"><p id="fnlabel-why" class="footnotes-label">Footnotes</p>' +
      '<ol aria-labelledby="fnlabel-why"><li id="fn-1" value="1"><p>Note <a href="#fnref-1">↩</a></p></li></ol></div>';
    expect(clean(html)).toBe(
      '<p>Text<sup><a href="#fn-1" id="fnref-1">1</a></sup></p>' +
        '<hr><ol><li id="fn-1" value="1"><p>Note <a href="#fnref-1">↩</a></p></li></ol>',
    );
  });

  it('drops the ids of headings, which would clash between entries', () => {
    expect(clean('<h2 id="why">Why<span class="question-mark">?</span></h2>')).toBe('<h2>Why?</h2>');
  });
});
