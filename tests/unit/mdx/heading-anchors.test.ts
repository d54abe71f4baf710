import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { LONGEST_PAGE_ANCHOR } from '../../../src/permalinks/anchor-syntax.ts';

const read = (source: string, language = 'en') => outlineOf(parseMdx(source), language, source);
const problemsOf = (anchor: string, mark = '##', words = 'Why?') =>
  read(`## A?\n\n${mark} ${words} {/* #${anchor} */}\n`).problems;

/** The line that a hint says to write. */
const written = (hint: string | undefined) => hint?.replace(/^Write: /, '') ?? '';

describe('an explicit anchor', () => {
  it.each([
    ['capitals and underscores', 'Is_Google_using_go_internally'],
    ['capitals alone', 'FAQ'],
    ['doubled hyphens', 'is-this--that-ok'],
    ['a hyphen first', '-who-codes'],
    ['a hyphen last', 'what-'],
    ['the long mark of Katakana', 'サーバー'],
    ['the repetition mark of Kanji', '人々'],
    ['Hindi vowel signs', 'क्यों-है'],
    ['Thai vowel signs', 'ทำไม'],
    ['Arabic marks', 'لِماذا'],
    ['Tamil vowel signs', 'ஏன்'],
    ['Khmer, which writes marks upon marks', 'ហេតុអ្វី'],
    ['a Persian joiner', 'می\u200cخواهم'],
    ['the full-width question mark of Hexo', '为什么？'],
    ['the dots of MediaWiki', 'What_is_this.3F'],
    ['an apostrophe of MediaWiki', "What's_new"],
    ['numbers of sections', '1.2'],
    ['brackets of Javadoc', 'map(int,int)'],
    ['an emoji', '🚀-start'],
    ['a variation selector, which older slugs kept', 'what-is-\ufe0f-for'],
  ])('may have %s', (_, anchor) => {
    expect(problemsOf(anchor)).toEqual([]);
    expect(problemsOf(anchor, '###')).toEqual([]);
  });

  it.each([
    ['percent-encoded, as an address line gives it', '%E4%B8%BA%E4%BB%80%E4%B9%88', '为什么'],
    ['in decomposed letters', 'e\u0301te\u0301', 'été'],
    ['with a zero-width space at its end', 'why\u200b', 'why'],
    ['with a byte-order mark in front', '\ufeffwhy', 'why'],
    ['with marks of direction', '\u2067לָמָּה\u2069', 'לָמָּה'],
  ])('is read %s', (_, typed, anchor) => {
    expect(read(`## Why? {/* #${typed} */}\n`).outline.questions[0]?.anchor).toBe(anchor);
  });

  it.each([
    ['two words', 'cannot contain white space'],
    ['two\u3000words', 'cannot contain white space'],
    ['100%', 'cannot contain the character %'],
    ['a#b', 'cannot contain the character #'],
    ['<b>', 'cannot contain the character <'],
    ['a\\b', 'cannot contain the character \\'],
    ['"why"', 'cannot contain the character "'],
    ['...', 'has no letters or digits'],
    ['', 'is empty'],
    ['fn-1', 'is already used by the page itself'],
    ['main', 'is already used by the page itself'],
  ])('cannot be "%s"', (anchor, message) => {
    const [problem] = problemsOf(anchor);
    expect(problem?.message).toContain(message);
    expect(read(written(problem?.hint)).problems).toEqual([]);
  });

  it.each([
    ['sec:why', 'contains the character :'],
    ['why/not', 'contains the character /'],
    ['What_is_this?', 'contains the character ?'],
    ['.why', 'begins or ends with a dot'],
    ['etc.', 'begins or ends with a dot'],
    ['rss.xml', 'is the name of a file'],
    ['why.md', 'is the name of a file'],
    ['Index.HTML', 'is the name of a file'],
  ])('of a question cannot be "%s", which that of a part can', (anchor, message) => {
    const [problem] = problemsOf(anchor);
    expect(problem?.message).toContain(message);
    expect(problemsOf(anchor, '###')).toEqual([]);
  });

  it('differs from those of other questions in more than capital letters', () => {
    const source = '## A? {/* #Why */}\n\n## B? {/* #why */}\n\n### Part {/* #WHY */}\n';
    expect(read(source).problems).toMatchObject([{ line: 3, hint: 'Write: ## B? {/* #b */}' }]);
  });
});

describe('a slug', () => {
  it.each([
    ['en', 'What is 🛠️ for?', 'what-is-for'],
    ['en', '🕵🏽‍♀️ Who codes?', 'who-codes'],
    ['en', '1️⃣ What comes first?', '1-what-comes-first'],
    ['en', 'What – really – is this & that?', 'what-really-is-this-that'],
    ['en', 'Soft\u00adhyphen or zero\u200bwidth?', 'softhyphen-or-zerowidth'],
    ['de', 'Größe und Änderung?', 'groesse-und-aenderung'],
    ['sv', 'Är ön grön?', 'ar-on-gron'],
    ['pl', 'Czy Łódź leży nad morzem?', 'czy-lodz-lezy-nad-morzem'],
    ['tr', 'İstanbul ışıklı mı?', 'istanbul-isikli-mi'],
    ['vi', 'Tiếng Việt là gì?', 'tieng-viet-la-gi'],
    ['is', 'Hvað er þetta?', 'hvad-er-thetta'],
    ['fr', 'Pourquoi l’œuvre naïve ?', 'pourquoi-loeuvre-naive'],
    ['ja', 'ＡＢＣサーバー？', 'abcサーバー'],
    ['th', 'ทำไม?', 'ทำไม'],
    ['hi', 'क्यों है?', 'क्यों-है'],
    ['ru', 'Почему ёлка?', 'почему-ёлка'],
    ['en', 'snake_case or kebab-case?', 'snake_case-or-kebab-case'],
  ])('in %s of “%s” is %s', (language, words, slug) => {
    expect(read(`## ${words}\n`, language).outline.questions[0]?.anchor ?? '').toBe(slug);
  });

  it('holds nothing that cannot be seen, no stray hyphens, and no Latin letter with a mark', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(words, (typed) => {
        const text = typed.replace(/[\s\p{P}\p{S}\p{C}]/gu, (sign) => (/\s/.test(sign) ? ' ' : `\\${sign}`));
        const [question] = readable(`## a${text}a?\n`);
        if (!question?.slug) return;
        expect(question.slug).not.toMatch(/\p{Default_Ignorable_Code_Point}|\s|^-|-$|--/u);
        expect(question.slug.normalize('NFC')).toBe(question.slug);
        expect(problemsOf(question.slug)).toEqual([]);
      }),
    );
  });
});

/** Questions of a text, if it is MDX. */
function readable(source: string) {
  try {
    return read(source).outline.questions;
  } catch {
    return [];
  }
}

describe('a question that is too long for an address', () => {
  it.each([
    ['Chinese', `${'为'.repeat(88)}？`],
    ['Latin letters', `${'long '.repeat(52)}?`],
    ['one word', `${'a'.repeat(260)}?`],
    ['Thai', `${'ทำไม'.repeat(25)}?`],
    ['letters beyond the first plane', `${'𠀋'.repeat(63)}?`],
    ['Cyrillic', `${'почему '.repeat(20)}?`],
  ])('of %s is refused, with the line to write', (_, words) => {
    const { problems } = read(`## ${words}\n`);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('is too long');
    const line = written(problems[0]?.hint);
    expect(line.startsWith(`## ${words} {/* #`)).toBe(true);
    expect(read(`${line}\n`).problems).toEqual([]);
  });

  it('is refused from the first byte that file systems do not take', () => {
    expect(read(`## ${'a'.repeat(LONGEST_PAGE_ANCHOR)}?\n`).problems).toEqual([]);
    expect(read(`## ${'a'.repeat(LONGEST_PAGE_ANCHOR + 1)}?\n`).problems).toHaveLength(1);
    expect(read(`## A?\n\n### ${'a'.repeat(LONGEST_PAGE_ANCHOR + 1)}\n`).problems).toEqual([]);
  });
});

describe('the line that a hint names', () => {
  it.each([
    'What is `List<T>`?',
    'Is *this* \\{it\\}?',
    'What is “it” & [that](/faq/)?',
    'Why\\<not?',
    'A\\*b?',
  ])('has the heading as it is written: %s', (words) => {
    const { problems } = read(`## ${words} {/* #two words */}\n`);
    expect(problems[0]?.hint).toMatch(new RegExp(`^Write: ## ${RegExp.escape(words)} `));
    expect(read(`${written(problems[0]?.hint)}\n`).problems).toEqual([]);
  });
});
