import type { Element } from 'hast';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { unbrokenRanges } from '../../../../src/mdx/render/number-ranges.ts';

const html = (...content: (Element | string)[]) => toHtml(unbrokenRanges([h('p', content)]));

it.each([
  ['in the top 20–30% of it', 'in the top <span class="unbroken">20–30%</span> of it'],
  [
    '$3–4, 1.5%–2% or 4–10',
    '<span class="unbroken">$3–4,</span> <span class="unbroken">1.5%–2%</span> or <span class="unbroken">4–10</span>',
  ],
  ['a dash – between words', 'a dash – between words'],
  ['the 2026-11-23 and A–Z', 'the 2026-11-23 and A–Z'],
])('a range of numbers stays on one line: %s', (text, expected) => {
  expect(html(text)).toBe(`<p>${expected}</p>`);
});

it('ranges inside links and emphasis do, those in code are left as they are', () => {
  expect(html(h('a', h('em', '2–3')), h('code', '2–3'))).toBe(
    '<p><a><em><span class="unbroken">2–3</span></em></a><code>2–3</code></p>',
  );
});
