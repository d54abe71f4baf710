import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../../src/content/front-matter.ts';
import { SCAFFOLD } from '../../../../src/content/scaffold.ts';
import { newText, slugOfTitle, withQuestion } from '../../../../src/cli/new/new-text.ts';
import { documentOf } from '../../../document.ts';
import { isLegalSlug } from '../../../../src/permalinks/slug.ts';

const read = (kind: 'essay' | 'note', source: string) => documentOf(kind, 'a', source);

describe('newText', () => {
  it('builds, whatever the title', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }),
        fc.constantFrom('essay' as const, 'note' as const),
        (title, kind) => {
          fc.pre(title.trim() !== '');
          expect(read(kind, newText({ kind, title, day: '2026-11-25' })).problems).toEqual([]);
        },
      ),
    );
  });

  it('is a draft with a question to begin with', () => {
    const source = newText({ kind: 'essay', title: 'Why: now?', day: '2026-11-25' });
    expect(parseFrontMatter(source)).toMatchObject({
      title: 'Why: now?',
      draft: true,
      published: new Date('2026-11-25'),
    });
    expect(read('essay', source).outline?.questions).toHaveLength(1);
  });
});

describe('slugOfTitle', () => {
  it.each([
    ['Why I Quit Data Science', 'why-i-quit-data-science'],
    ['What’s a café — really?', 'whats-a-cafe-really'],
    ['为什么', ''],
    ['Größe', 'groesse'],
    ['Łódź 🛠️ – now', 'lodz-now'],
    ['Почему?', 'pochemu'],
    ['Γιατί;', 'giati'],
    ['🤔 Why?', 'why'],
    ['word '.repeat(40), 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ])('%s becomes %j', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
    if (slug) expect(isLegalSlug(slug)).toBe(true);
  });
});

describe('npm run new', () => {
  it('says what to add where the title has no letters for an address', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/new.ts', 'essay', 'איך דבורים רוקדות?'],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('npm run new essay "איך דבורים רוקדות?" -- --slug ');
  });
});

describe('withQuestion', () => {
  const essay = `${newText({ kind: 'essay', title: 'A', day: '2026-11-25' })}\nWith a note.[^1]\n\n[^1]: A note.\n`;

  it.each([
    ['How long do bees live?', 'how-long-do-bees-live'],
    ['Do bees sting for fun or for food in the end?', 'do-bees-sting'],
    ['How old is the oldest bee that somebody kept?', 'how-old'],
    ['Warum fliegen Bienen mit dem Wind und nicht dagegen?', 'warum-fliegen-bienen'],
  ])(
    'takes a short question for the anchor, or its first words but no small one at the end: %s',
    (asked, wanted) => {
      expect(
        withQuestion(newText({ kind: 'essay', title: 'T', day: '2026-11-25' }), asked, new Set()).anchor,
      ).toBe(wanted);
    },
  );

  it('puts the question behind the others and before the footnotes', () => {
    const { source, anchor } = withQuestion(essay, 'How do bees dance', new Set(['first']));
    const { outline, problems } = read('essay', source);
    expect(problems).toEqual([]);
    expect(outline?.questions.map(({ text }) => text)).toEqual([
      'What is the first question?',
      'How do bees dance?',
    ]);
    expect(outline?.questions[1]?.anchor).toBe(anchor);
    expect(source.trimEnd().endsWith('[^1]: A note.')).toBe(true);
  });

  it('gives it an anchor that the essay has not and never had', () => {
    const { anchor: wanted } = withQuestion(essay, 'Why?', new Set());
    const { anchor } = withQuestion(essay, 'Why?', new Set([wanted]));
    expect(anchor).not.toBe(wanted);
  });

  const body = (text: string) =>
    `---\ntitle: A\ndescription: So.\npublished: 2026-01-01\n---\n\nOpening.\n\n${text}\n`;
  const asked = (source: string) => read('essay', source).outline?.questions.map(({ text }) => text);

  it.each([
    ['definitions of footnotes between answers', '## A?\n\nX.[^1]\n\n[^1]: Note.\n\n## B?\n\nY.'],
    [
      'a code block that shows a definition',
      '## A?\n\nX.\n\n```md\n[^1]: Note.\n```\n\nMore.\n\n## B?\n\nY.',
    ],
    ['a code block at its end', '## A?\n\nX.\n\n## B?\n\nY.\n\n```md\n[^1]: Note.\n```'],
    ['addresses of links at its end', '## A?\n\nX.\n\n## B?\n\n[Y].\n\n[Y]: /faq/'],
    ['a list at its end', '## A?\n\nX.\n\n## B?\n\n- Y\n- Z'],
    ['a footnote of several paragraphs', '## A?\n\nX.[^1]\n\n## B?\n\nY.\n\n[^1]: Note.\n\n    More of it.'],
    ['a callout at its end', '## A?\n\nX.\n\n## B?\n\n<Callout>\n\nY.\n\n</Callout>'],
    ['a quotation at its end', '## A?\n\nX.\n\n## B?\n\n> Y.'],
    ['a comment at its end', '## A?\n\nX.\n\n## B?\n\nY.\n\n{/* To be continued. */}'],
  ])('puts the question at the end of an essay with %s', (_, text) => {
    const { source } = withQuestion(body(text), 'C?', new Set());
    expect(read('essay', source).problems).toEqual([]);
    expect(asked(source)).toEqual(['A?', 'B?', 'C?']);
    expect(source.startsWith(body(text).slice(0, body(text).indexOf('## B?')))).toBe(true);
  });

  it('keeps the ends of lines as they are', () => {
    const { source } = withQuestion(body('## A?\n\nX.').replaceAll('\n', '\r\n'), 'C?', new Set());
    expect(source.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each(['```md\nA?', '~~~\n\nX.'])('refuses an essay that ends in open code: %j', (code) => {
    expect(() => withQuestion(body(`## A?\n\nX.\n\n${code}`), 'C?', new Set())).toThrow('is not closed');
  });

  it.each([
    'What is List<T>?',
    'What is `List<T>`?',
    'Is {x} an expression?',
    'Is a < b && b > c?',
    'What does __init__ do?',
    'Is 2 * 3 * 4 the same?',
    'What is [this](that)?',
    'What is # for in C#?',
    'Is it ~~not~~ so?',
    'What is &amp;?',
    'Is \\n a line?',
    'What is <br/>?',
    'Is a|b a pipe?',
    'import { x } from "y"?',
    '1. What comes first?',
    'Why `?',
  ])('writes a question so that all of it is read: %s', (question) => {
    const { source } = withQuestion(body('## A?\n\nX.'), question, new Set());
    expect(read('essay', source).problems).toEqual([]);
    const letters = (text = '') => text.match(/[\p{L}\p{N}_<>{}[\]\\&|#]/gu)?.join('');
    expect(letters(asked(source)?.[1])).toBe(letters(question));
  });

  it('writes any question so that the essay is sound', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        fc.pre(/[\p{L}\p{N}]/u.test(typed) && !/[\u0000-\u001f\u007f-\u009f]/.test(typed));
        const { source, anchor } = withQuestion(body('## A?\n\nX.'), typed, new Set(['a']));
        const { outline, problems } = read('essay', source);
        expect(problems).toEqual([]);
        expect(outline?.questions.map((question) => question.anchor)).toEqual(['a', anchor]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what it writes', () => {
  const published = (kind: 'essay' | 'note') =>
    newText({ kind, title: 'A', day: '2026-11-25' }).replace('draft: true\n', '');

  it.each([
    ['essay', ['description', 'opening', 'question']],
    ['note', ['description', 'note']],
  ] as const)('cannot be published as it stands, each line of it: %s', (kind, left) => {
    const { problems } = read(kind, published(kind));
    expect(problems.map(({ message }) => message)).toEqual(
      left.map((part) => `“${SCAFFOLD[part]}” is still the placeholder from npm run new.`),
    );
    const lines = published(kind).split('\n');
    for (const [index, part] of left.entries()) {
      expect(lines[(problems[index]?.line ?? 0) - 1]).toContain(SCAFFOLD[part]);
    }
  });

  it.each([
    ['the question alone', 'question', 'Why?'],
    ['the opening alone', 'opening', 'Hello.'],
    ['the description alone', 'description', 'So it is.'],
  ] as const)('is refused until all of it is replaced, not %s', (_, part, own) => {
    const source = published('essay').replace(SCAFFOLD[part], own);
    expect(read('essay', source).problems).toHaveLength(2);
  });

  it('is sound below other answers, with a warning that one is missing', () => {
    const source = '---\ntitle: A\ndescription: So.\npublished: 2026-01-01\n---\n\n## A?\n\nX.\n';
    const { problems, warnings } = read('essay', withQuestion(source, 'B?', new Set()).source);
    expect(problems).toEqual([]);
    expect(warnings).toMatchObject([{ line: 13 }]);
  });
});
