import { describe, expect, it } from 'vitest';
import { calloutProblems } from '../../../src/mdx/callouts.ts';
import { parseMdx } from '../../../src/mdx/parse-mdx.ts';
import { pullQuoteProblems } from '../../../src/mdx/pull-quotes.ts';

describe('calloutProblems', () => {
  const problems = (source: string) =>
    calloutProblems(parseMdx(source)).map(({ line, message, hint }) => `${line} ${message} → ${hint}`);

  it('finds nothing wrong with a kind, a title, both or neither', () => {
    expect(
      problems(
        '<Callout>x</Callout>\n\n<Callout kind="caution">x</Callout>\n\n<Callout kind="example" title="Say">\n\nx\n\n</Callout>\n',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      '<Callout kind="cautoin">x</Callout>\n',
      '1 There is no callout kind "cautoin". → Did you mean kind="caution"?',
    ],
    [
      'So.\n\n<Callout kind="danger">x</Callout>\n',
      '3 There is no callout kind "danger". → Write one of: note, tip, important, warning, caution, example.',
    ],
    ...['kind={kind}', 'icon="x"', 'title=""', '{...props}'].map((attribute) => [
      `<Callout ${attribute}>x</Callout>\n`,
      '1 <Callout> takes only a kind and a title, both as literal strings. → Write: <Callout kind="caution" title="Before you do">',
    ]),
  ])('tells what is wrong with %j', (source, problem) => {
    expect(problems(source)).toEqual([problem]);
  });
});

describe('pullQuoteProblems', () => {
  const problems = (source: string) =>
    pullQuoteProblems(parseMdx(source)).map(({ line, message, hint }) => `${line} ${message} → ${hint}`);
  const answer = (quote: string) =>
    `## Why?\n\nIt's *so*, because\nthe sum of 1.5 is right.\n\n<PullQuote>${quote}</PullQuote>\n\n## How?\n\nThus.\n`;

  it.each([
    'It’s so, because the sum of 1.5 is right.',
    'The sum of 1.5 *is* right',
    'It’s so … is right',
    '“So, because the sum”',
  ])('lets a quote repeat the words of its answer, whatever they are dressed in: %s', (quote) => {
    expect(problems(answer(quote))).toEqual([]);
  });

  it.each(['It is so', 'Thus', 'is right … so', 'the su', 'its so'])(
    'refuses words that do not stand in the same answer, in this order: %s',
    (quote) => {
      expect(problems(answer(quote))).toEqual([
        `6 The pull quote “${quote}” does not appear in its answer. → Quote it word for word (… for what you leave out), or make it a block quote: > ${quote}`,
      ]);
    },
  );

  it('refuses an empty one, and one that holds what can be followed', () => {
    expect(problems(answer(''))).toHaveLength(1);
    expect(problems(answer('…'))).toHaveLength(1);
    expect(problems(answer('[so](/faq/)'))).toEqual([
      '6 The pull quote “so” contains a link, a picture or a footnote. → Quote only the words; the text already has the rest.',
    ]);
  });
});
