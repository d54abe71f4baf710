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
const as = (name: string, facts = cited) => citationsOf(facts).find((one) => one.name === name)?.text ?? '';

it('an answer is cited by question, essay, publication, day and address', () => {
  expect(as('Plain text')).toBe(
    '“Why <b> & 100% of C#_x?” On "work" & [life], Asked & Answered, 2026-11-23. https://example.org/essays/work/why/',
  );
});

it('an author who is not the publication is named', () => {
  expect(as('Plain text', { ...cited, author: 'A. N. Author' })).toContain('” A. N. Author, On "work"');
});

it('Markdown keeps the marks of the words as they are', () => {
  expect(as('Markdown')).toBe(
    '[Why \\<b\\> & 100% of C#\\_x?](https://example.org/essays/work/why/) *On "work" & \\[life\\]*, Asked & Answered, 2026-11-23',
  );
});

it('HTML reads as it was written', () => {
  expect(toString(fromHtml(as('HTML'), { fragment: true }))).toBe(
    'Why <b> & 100% of C#_x? On "work" & [life], Asked & Answered, 2026-11-23',
  );
});

it('BibTeX escapes what TeX reads, and closes every brace', () => {
  const bibtex = as('BibTeX');
  expect(bibtex).toContain('title = {{Why <b> \\& 100\\% of C\\#\\_x?}}');
  expect(bibtex).toMatch(/^@online\{work-4,\n/);
  expect(bibtex).toContain('url = {https://example.org/essays/work/why/}');
  expect(bibtex.split('{').length).toBe(bibtex.split('}').length);
});
