import fc from 'fast-check';

/** First and last code point of every block of Unicode that texts may be written in, by way of the planes that hold them. */
const PLANES = [
  [0x20, 0x7e],
  [0xa0, 0x2ff],
  [0x300, 0xfff],
  [0x1000, 0x1fff],
  [0x2000, 0x2fff],
  [0x3000, 0x9fff],
  [0xa000, 0xd7ff],
  [0xe000, 0xffff],
  [0x10000, 0x1ffff],
  [0x20000, 0x323af],
  [0xe0000, 0xe01ef],
  [0x10fff0, 0x10ffff],
] as const;

/** Characters that change the direction, the width or the end of a line, or are seen by nobody. */
const UNSEEN = [
  '\u00a0',
  '\u00ad',
  '\u061c',
  '\u180e',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202a',
  '\u202b',
  '\u202e',
  '\u202c',
  '\u2060',
  '\u2066',
  '\u2067',
  '\u2069',
  '\ufeff',
  '\ufffc',
  '\ufffd',
  '\ufffe',
];

const PLAIN = 'why should anybody leave a trade that pays for one in which nothing is certain yet'.split(' ');

const SCRIPTS = [
  'Привет',
  'γειά',
  'שלום',
  'مرحبا',
  'नमस्ते',
  'สวัสดี',
  '日本語',
  '한국어',
  'Việt',
  'e\u0301te\u0301',
  'ǅ',
  'ß',
  'İstanbul',
  '👩‍👩‍👧‍👦',
  '🇸🇬',
  '1️⃣',
  '𝔘𝔫𝔦',
  'ﬁn',
];

/** What Markdown, MDX, HTML, YAML and XML mean something by, written so that it is meant as it stands. */
const ESCAPED = [
  '\\*',
  '\\_',
  '\\`',
  '\\#',
  '\\<b>',
  '\\{x}',
  '&amp;',
  '&lt;',
  '&#x1f600;',
  '&quot;',
  '&nbsp;',
  '"so"',
  "'tis",
  "it's",
  'a--b',
  'x---y',
  '...',
  'C++',
  'snake_case_here',
  '50%',
  '1.',
  '2)',
  '+',
  '~',
  ']]>',
  '-->',
  '//',
  '$x$',
  'a|b',
  '@name',
  'www.example.net',
  'https://example.net/a?b=c&d=e#f',
  'someone@example.net',
];

const anyCharacter = fc
  .constantFrom(...PLANES)
  .chain(([from, to]) => fc.integer({ min: from, max: to }))
  .map((code) => String.fromCodePoint(code));

/** A character that Markdown and MDX mean nothing by. */
const harmless = anyCharacter.filter((one) => !/[\\`*_{}[\]<>()#+\-.!|&~^$"':=/@\s]/u.test(one));

/** A word: mostly plain, sometimes of another script, of any characters, or of those that nobody sees. */
export const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 3, arbitrary: fc.constantFrom(...SCRIPTS) },
  { weight: 2, arbitrary: fc.constantFrom(...ESCAPED) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN).map((one) => `a${one}b`) },
  { weight: 2, arbitrary: fc.array(harmless, { minLength: 1, maxLength: 6 }).map((all) => all.join('')) },
);

/** Some words with spaces between them. */
export const words = fc.array(word, { minLength: 1, maxLength: 9 }).map((all) => all.join(' '));

/** Words without any character that Markdown, YAML or an attribute would mean something by. */
export const plainWords = fc
  .array(fc.oneof(fc.constantFrom(...PLAIN), fc.constantFrom(...SCRIPTS)), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(' '));
