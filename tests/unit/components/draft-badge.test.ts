import { expect, it } from 'vitest';
import { draftMark } from '../../../src/components/draft-badge.ts';
import { site } from '../../fixture-site.ts';

const today = new Date('2026-11-25T10:00:00Z');
const text = (day: string, draft = false) => ({ published: new Date(day), draft });

it('a text from the future says from which day on it is published', () => {
  const day = new Intl.DateTimeFormat(site.language, { dateStyle: 'long', timeZone: 'UTC' });
  expect(draftMark(text('2026-12-03'), today)).toBe(`From ${day.format(new Date('2026-12-03'))}`);
});

it('a draft says so, whatever its day', () => {
  expect(draftMark(text('2026-12-03', true), today)).toBe('Draft');
  expect(draftMark(text('2020-01-01', true), today)).toBe('Draft');
});

it('what is published has no mark, from the first moment of its day on', () => {
  expect(draftMark(text('2026-11-25'), new Date('2026-11-25'))).toBeUndefined();
});
