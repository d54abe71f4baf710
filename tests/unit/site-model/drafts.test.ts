import { describe, expect, it } from 'vitest';
import type { FrontMatter } from '../../../src/site-model/document.ts';
import { isPublished, separateDrafts } from '../../../src/site-model/drafts.ts';

const today = new Date('2026-11-23T10:00:00Z');

describe('isPublished', () => {
  const on = (day: string, draft = false) => ({ published: new Date(day), draft });

  it('holds from the first moment of the day of publication on', () => {
    expect(isPublished(on('2026-11-23'), today)).toBe(true);
    expect(isPublished(on('2026-11-23'), new Date('2026-11-22T23:59:59Z'))).toBe(false);
  });

  it('never holds for a draft', () => {
    expect(isPublished(on('2020-01-01', true), today)).toBe(false);
  });
});

it('separateDrafts loses no document, and keeps their order', () => {
  const documents = [
    ['2026-11-23', false],
    ['2026-11-24', false],
    ['2020-01-01', true],
    ['2020-01-01', false],
  ].map(([published, draft], id) => ({ id, frontMatter: { published, draft } as FrontMatter }));
  const { published, unpublished } = separateDrafts(documents, today);
  expect(published.map(({ id }) => id)).toEqual([0, 3]);
  expect(unpublished.map(({ id }) => id)).toEqual([1, 2]);
});
