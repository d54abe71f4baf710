import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withQuestion } from '../../../src/cli/new/new-text.ts';
import { outlineOf } from '../../../src/mdx/outline.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { isQuestion, splitQuestionMark } from '../../../src/mdx/question-mark.ts';
import { fold, matches, termsOf } from '../../../src/site-model/matching.ts';

const QUESTIONS = [
  'Γιατί;',
  'Γιατί\u037e',
  'Τι είναι το JavaScript;',
  '„warum?“',
  '»warum?«',
  '« pourquoi\u00a0?\u00a0»',
  '「なぜ？」',
  '‹Hvorfor?›',
  '”Miksi?”',
  'Really? 🤔',
  'Really? 👩🏽‍💻',
  'Vraiment ? 🇫🇷',
  'Really?\u200b',
  '\u2067لماذا؟\u2069',
  'Why?!?',
  'Is it so ⁉️',
  'Ինչո՞ւ',
  'ለምን፧',
  'ᥔᥥᥰᥝᥨᥛ᥅',
  '*Why?*',
  '“Is it ‘so?’”',
  '(Why?)…',
  'ＷＨＹ？',
];
const STATEMENTS = [
  'Thanks',
  'First; then second',
  'The value of π;',
  'Ask? No, tell',
  'Why? Because',
  'It is so!',
  'Απάντηση.',
  'A; B;',
];

describe('what is a question', () => {
  it.each(QUESTIONS)('%s asks', (text) => {
    expect(isQuestion(text)).toBe(true);
    const asked = outlineOf(parseMdx(`## ${text}\n\nSo.\n`), 'en').outline.questions;
    expect(asked).toHaveLength(1);
    // The card and the list show all of it, whatever part stands in the accent colour.
    expect(splitQuestionMark(text).join('')).toBe(text);
    // `new` adds no second mark.
    expect(withQuestion('', text, new Set()).source).toContain(`## ${text} {`);
    // And the filter finds it by its own words.
    expect(matches(fold(text), termsOf(text))).toBe(true);
  });

  it.each(STATEMENTS)('%s does not', (text) => {
    expect(isQuestion(text)).toBe(false);
    expect(outlineOf(parseMdx(`## ${text}\n\nSo.\n`), 'en').outline.questions).toHaveLength(0);
    expect(splitQuestionMark(text)).toEqual([text, '']);
  });

  it('a mark that asks still asks behind any quotes, brackets, emoji and spaces', () => {
    const dressing = fc.array(
      fc.constantFrom(
        '“',
        '”',
        '«',
        '»',
        '‹',
        '’',
        '"',
        ')',
        ']',
        '」',
        '\u00a0',
        '\u202f',
        '\u200f',
        '🤷',
        '✨',
        '!',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom('?', '？', '؟', '❓', '⁇'), dressing, (mark, after) => {
        expect(isQuestion(`Why${mark}${after.join('')}`)).toBe(true);
        expect(isQuestion(`Why${after.join('')}`)).toBe(false);
        expect(isQuestion(`Why${mark}${after.join('')}a`)).toBe(false);
      }),
    );
  });
});
