import fc from 'fast-check';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { describe, expect, it } from 'vitest';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { plainText } from '../../../src/mdx/text.ts';
import { renderMdx } from './render-mdx.ts';

/** Words of a text in some language, typography set. */
const set = (source: string, language = 'en') => plainText(parseMdx(source, language)).trim();

describe('typography', () => {
  it.each([
    [`"Why," he said, "isn't it?"`, '“Why,” he said, “isn’t it?”'],
    [`'Single' quotes -- and 'nested "double" ones'`, '‘Single’ quotes – and ‘nested “double” ones’'],
    [`("bracketed") --- "dashed"`, '(“bracketed”) — “dashed”'],
    [`the '90s, and so on...`, 'the ’90s, and so on…'],
    [`"*Emphasised*" and *"inside"*`, '“<em>Emphasised</em>” and <em>“inside”</em>'],
    [`the readers' own, Chris's`, 'the readers’ own, Chris’s'],
    [`"\`code\`" stays`, '“<code>code</code>” stays'],
    [`\`"--"\``, '<code>"--"</code>'],
    [`a <code>--help "x"</code>, "b"`, 'a <code>--help "x"</code>, “b”'],
    [`a <kbd>"</kbd> <samp>...</samp> <var>x--y</var>`, 'a <kbd>"</kbd> <samp>...</samp> <var>x--y</var>'],
  ])('sets %s', async (source, expected) => {
    expect((await renderMdx(source)).trim()).toBe(`<p>${expected}</p>`);
  });

  it.each([
    ['ar', `قال "إنه 'جديد'".`, 'قال «إنه “جديد”».'],
    ['he', `הוא אמר "כן", ו"לא".`, 'הוא אמר ”כן”, ו”לא”.'],
    ['he', `מנכ"ל צה"ל`, 'מנכ״ל צה״ל'],
    ['es', `dijo "sí, 'claro'"`, 'dijo «sí, “claro”»'],
  ])('has the quotation marks of "%s": %s', (language, source, expected) => {
    expect(set(source, language)).toBe(expected);
  });

  it('begins afresh in every block', async () => {
    expect(await renderMdx('An inch is 1"\n\n"Next"')).toContain('<p>“Next”</p>');
  });

  it('leaves what stands in <pre> alone, in a line or in blocks', async () => {
    expect(await renderMdx('<pre>--a "b"</pre>\n\n<pre>\n\n--c "d" ...\n\n</pre>')).toMatch(
      /--a "b"[^]*--c "d" \.\.\./,
    );
  });

  it.each([
    'https://e.org/a--b',
    'ftp://e.org/a--b...c',
    'www.e.org/a---b',
    'jo--jo@e.org',
    'mailto:jo--jo@e.org',
    'git+ssh://host/a--b.git',
    'a...b',
    'main...topic',
    '--help',
    '/usr/lib/a--b',
    '../..--x/y',
    '~/a--b',
    '.../src',
    '-----',
    'a.....b',
  ])('touches no character of %s', (text) => {
    expect(set(`See ${text} and "so"`)).toBe(`See ${text} and “so”`);
    expect(set(`(${text})`)).toBe(`(${text})`);
  });

  it.each([
    [String.raw`a \-\- b`, 'a -- b'],
    [String.raw`\"straight\" and "curled"`, '"straight" and “curled”'],
    [String.raw`wait\.\.\. so...`, 'wait... so…'],
    [String.raw`5\' 3\", 'so'`, `5' 3", ‘so’`],
    ['&quot;a&#34; "b" &apos;c&#x27;', `"a" “b” 'c'`],
    [String.raw`&amp; "a" &copy; \"b\" \* "c"`, '& “a” © "b" * “c”'],
    ['> one\n> \\"two\\" "three"', 'one\n"two" “three”'],
  ])('takes %s as its author escaped it', (source, expected) => {
    expect(set(source)).toBe(expected);
  });

  it.each([
    [`'Tis the season, and 'twas`, '’Tis the season, and ’twas'],
    [`rock 'n' roll`, 'rock ’n’ roll'],
    [`Tell 'em 'bout it`, 'Tell ’em ’bout it'],
    [`'Not so,' he said, ''cause I asked'`, '‘Not so,’ he said, ‘’cause I asked’'],
    [`the class of '68`, 'the class of ’68'],
    [`an apostrophe ' alone`, 'an apostrophe ’ alone'],
    [`he said --and left-- "so"`, 'he said –and left– “so”'],
    [`1--2 and word--word`, '1–2 and word–word'],
  ])('sets %s in English', (source, expected) => {
    expect(set(source)).toBe(expected);
  });

  it.each([
    ['de', `"Ja, 'so' geht's", 'ne Sache`, '„Ja, ‚so‘ geht’s“, ’ne Sache'],
    ['de-AT', `"warum?"`, '„warum?“'],
    ['de-CH', `"warum?"`, '«warum?»'],
    ['fr', `"pourquoi ?" l'été`, '«\u202fpourquoi\u202f?\u202f» l’été'],
    [
      'fr',
      'Quoi ! Deux choses : ceci ; cela. « Non » ?',
      'Quoi\u202f! Deux choses\u00a0: ceci\u202f; cela. «\u202fNon\u202f»\u202f?',
    ],
    ['fr', 'un :signe et `a ? b : c`', 'un :signe et a ? b : c'],
    ['en', 'What ? No : yes', 'What ? No : yes'],
    ['fr', `" pourquoi ? " dit-il`, '« pourquoi\u202f? » dit-il'],
    ['es-MX', `"sí"`, '«sí»'],
    ['pl', `"tak"`, '„tak”'],
    ['sv', `"ja"`, '”ja”'],
    ['ja', `"はい"`, '「はい」'],
    ['zh-Hant-TW', `"是"`, '「是」'],
    ['ru', `"да, 'так'"`, '«да, „так“»'],
    ['nl', `'s avonds "ja"`, '’s avonds “ja”'],
    ['xx', `"x"`, '“x”'],
  ])('has the quotes of %s: %s', (language, source, expected) => {
    expect(set(source, language)).toBe(expected);
  });

  it('only ever touches quotes, hyphens and dots', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '-',
      '--',
      '...',
      ' ',
      'a',
      'é',
      '(',
      ',',
      '😀',
      '\\"',
      '\\-',
      '&amp;',
      '`"`',
    );
    const bare = (text: string) => text.replace(/[-–—.…"'“”‘’„‚«»\u202f]/gu, '');
    const untouched = (source: string) => plainText(mdxToMdast(source) as Root);
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('en', 'de', 'fr'),
        (pieces, language) => {
          const source = `x ${pieces.join('')} y`;
          expect(bare(set(source, language))).toBe(bare(untouched(source)).trim());
        },
      ),
    );
  });
});
