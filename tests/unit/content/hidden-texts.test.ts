import { describe, expect, it } from 'vitest';
import { hiddenTexts } from '../../../src/content/hidden-texts.ts';
import { documentOf } from '../../document.ts';

const NOW = new Date('2026-12-01T12:00:00Z');

const text = (slug: string, published: string, more = '') =>
  documentOf('essay', slug, `---\ntitle: A\ndescription: A.\npublished: ${published}\n${more}---\n\nSo.\n`);

describe('texts that are hidden until their day', () => {
  it('are named with that day, the next one first', () => {
    const said = hiddenTexts([text('b', '2027-02-03'), text('a', '2026-12-24 23:00 +02:00')], NOW);
    expect(said?.split('\n').slice(1)).toEqual([
      '  content/essays/a/index.mdx until 2026-12-24',
      '  content/essays/b/index.mdx until 2027-02-03',
    ]);
  });

  it.each(['2062-11-23', '2206-11-23', '9999-12-31', '2028-01-01'])(
    'are doubted where that is far away: %s',
    (day) => {
      expect(hiddenTexts([text('a', day)], NOW)).toMatch(/in \d+ years?\. Is that the date you mean\?$/);
    },
  );

  it('are counted where they are many, and are no drafts', () => {
    const many = Array.from({ length: 14 }, (_, index) => text(`text-${index}`, '2027-01-01'));
    expect(hiddenTexts([...many, text('x', '2027-01-01', 'draft: true\n')], NOW)).toMatch(
      /^14 texts[^]*and 4 more$/,
    );
    expect(hiddenTexts([text('x', '2027-01-01', 'draft: true\n')], NOW)).toBeUndefined();
  });
});
