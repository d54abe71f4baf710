import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../../../src/content/front-matter.ts';
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
  ])('%s becomes %j', (title, slug) => {
    expect(slugOfTitle(title)).toBe(slug);
    if (slug) expect(isLegalSlug(slug)).toBe(true);
  });
});

describe('withQuestion', () => {
  const essay = `${newText({ kind: 'essay', title: 'A', day: '2026-11-25' })}\nWith a note.[^1]\n\n[^1]: A note.\n`;

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
});
