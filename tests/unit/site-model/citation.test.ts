import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { expect, it } from 'vitest';
import { citationsOf } from '../../../src/site-model/citation.ts';

const cited = {
  question: 'Why <b> & 100% of C#_x?',
  essay: 'On "work" & [life]',
  author: 'Asked & Answered',
  site: 'Asked & Answered',
  url: 'https://example.org/essays/work/why/',
  day: new Date('2026-11-23'),
  key: 'work-4',
};
const style = (language: string) => ({
  language,
  formatDay: (day: Date) => day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }),
});
const as = (name: string, facts = cited, language = 'en') =>
  citationsOf(facts, style(language)).find((one) => one.name === name)?.text ?? '';

it('an answer is cited by question, essay, publication, day and address', () => {
  expect(as('Plain text')).toBe(
    '“Why <b> & 100% of C#_x?” On "work" & [life], Asked & Answered, November 23, 2026. https://example.org/essays/work/why/',
  );
});

it('an author who is not the publication is named', () => {
  expect(as('Plain text', { ...cited, author: 'A. N. Author' })).toContain('” A. N. Author, On "work"');
});

it.each([
  ['de', '„Why <b> & 100% of C#_x?“ ', '23. November 2026'],
  ['fr', '«\u202fWhy <b> & 100% of C#_x?\u202f» ', '23 novembre 2026'],
  ['he', '”Why <b> & 100% of C#_x?” ', '23 בנובמבר 2026'],
])('a citation in "%s" has its quotation marks and its day', (language, quoted, day) => {
  expect(as('Plain text', cited, language)).toMatch(new RegExp(`^${RegExp.escape(quoted)}`));
  for (const form of ['Plain text', 'Markdown', 'HTML']) expect(as(form, cited, language)).toContain(day);
  expect(as('BibTeX', cited, language)).toContain('date = {2026-11-23}');
});

it('what is cited keeps its direction on the page, without controls in what is copied', () => {
  const [plain] = citationsOf({ ...cited, author: 'ליאת' }, style('he'));
  expect(plain?.pieces?.map(({ text }) => text).join('')).toBe(plain?.text);
  expect(plain?.text).not.toMatch(/\p{Bidi_Control}/u);
  const isolated = plain?.pieces?.filter((piece) => piece.isolated).map(({ text }) => text);
  expect(isolated).toEqual([cited.question, 'ליאת', cited.essay, cited.site, '23 בנובמבר 2026', cited.url]);
});

it('Markdown keeps the marks of the words as they are', () => {
  expect(as('Markdown')).toBe(
    '[Why \\<b\\> & 100% of C#\\_x?](https://example.org/essays/work/why/) *On "work" & \\[life\\]*, Asked & Answered, November 23, 2026',
  );
});

it('HTML reads as it was written', () => {
  expect(toString(fromHtml(as('HTML'), { fragment: true }))).toBe(
    'Why <b> & 100% of C#_x? On "work" & [life], Asked & Answered, November 23, 2026',
  );
});

it('BibTeX escapes what TeX reads, and closes every brace', () => {
  const bibtex = as('BibTeX');
  expect(bibtex).toContain('title = {{Why <b> \\& 100\\% of C\\#\\_x?}}');
  expect(bibtex).toMatch(/^@online\{work-4,\n/);
  expect(bibtex).toContain('url = {https://example.org/essays/work/why/}');
  expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
});
