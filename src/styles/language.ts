import { directionOf } from '../i18n/direction.ts';
import * as english from '../i18n/en.ts';
import type { Words } from '../i18n/languages.ts';

/** Scripts (ISO 15924) whose typefaces have italics. */
const WITH_ITALICS = new Set(['Latn', 'Cyrl', 'Grek', 'Armn', 'Geor']);

/**
 * What a site needs in its style sheet because of its language; empty for English, which `global.css` is written for.
 *
 * @param words Those of the interface.
 */
export function languageCss(language: string, { printedNumber }: Pick<Words, 'printedNumber'>): string {
  const { script = 'Latn' } = new Intl.Locale(language).maximize();
  return [
    ...(printedNumber === english.printedNumber ? [] : [printedNumberCss(printedNumber)]),
    ...(directionOf(language) === 'rtl' ? [RIGHT_TO_LEFT] : []),
    ...(WITH_ITALICS.has(script) ? [] : [uprightCss(language)]),
  ].join('');
}

function printedNumberCss(words: string): string {
  return `@media print {
  .answer[data-number]::before { content: '${words}' attr(data-number); }
}
`;
}

const RIGHT_TO_LEFT = `/* Arabic letters join, and what stands above and below them needs room. */
html[dir='rtl'] * { letter-spacing: normal; }
html[dir='rtl'] :is(h1, h2, .home-question) { line-height: 1.35; }
/* An address on paper keeps its order. */
@media print {
  .prose a::after { direction: ltr; unicode-bidi: isolate; }
}
`;

/** Weight for emphasis, without slanting letters that have no italics; Latin words in another language keep theirs. */
function uprightCss(language: string): string {
  const { language: spoken } = new Intl.Locale(language);
  return `:root { font-synthesis-style: none; }
:is(em, cite, dfn, address, .pull-quote):lang(${spoken}) { font-style: normal; }
em:lang(${spoken}) { font-weight: 600; }
@page { @top-center { font-style: normal; } }
`;
}
