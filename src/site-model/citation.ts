import * as words from '../i18n/words.ts';
import { quotationMarks } from '../i18n/quotation-marks.ts';

/** What a citation of an answer has to name. */
export interface Cited {
  /** The question's words. */
  question: string;
  /** Title of the essay that it is asked in. */
  essay: string;
  /** Name of the author. */
  author: string;
  /** Name of the publication. */
  site: string;
  /** Absolute address that stays: that of the answer's page. */
  url: string;
  /** Day of the answer as it stands now. */
  day: Date;
  /** Key for BibTeX, of letters, digits and hyphens. */
  key: string;
}

/** A citation in one of the forms that people paste. */
export interface Citation {
  form: 'plain-text' | 'markdown' | 'html' | 'bibtex';
  /** Name of the form. */
  name: string;
  text: string;
  /** The same in pieces, of a form that is read and not pasted into code: names, day and address may run the other way than the rest. */
  pieces?: readonly CitationPiece[];
}

/** A piece of a citation: what is cited, or the signs between. */
export interface CitationPiece {
  text: string;
  /** Whether it keeps its own direction, whatever stands around it. */
  isolated: boolean;
}

/** How a site writes what is cited. */
export interface CitationStyle {
  /** BCP 47 tag of the texts. */
  language: string;
  formatDay: (day: Date) => string;
}

/** How to cite an answer, in each form. */
export function citationsOf(cited: Cited, style: CitationStyle): Citation[] {
  const day = style.formatDay(cited.day);
  const pieces = plain(cited, day, style.language);
  return [
    {
      form: 'plain-text',
      name: words.plainText,
      text: pieces.map(({ text }) => text).join(''),
      pieces,
    },
    { form: 'markdown', name: 'Markdown', text: markdown(cited, day) },
    { form: 'html', name: 'HTML', text: html(cited, day) },
    { form: 'bibtex', name: 'BibTeX', text: bibtex(cited) },
  ];
}

/** Everything behind the question: whose it is, where it stands, and since when. */
function origin({ author, essay, site }: Cited, day: string): string[] {
  return [...(author === site ? [] : [author]), essay, site, day];
}

function plain(cited: Cited, day: string, language: string): CitationPiece[] {
  const [open, close] = quotationMarks(language).double;
  const named = (text: string) => ({ text, isolated: true });
  const sign = (text: string) => ({ text, isolated: false });
  const from = origin(cited, day).flatMap((text, index) => [
    ...(index === 0 ? [] : [sign(words.comma)]),
    named(text),
  ]);
  return [sign(open), named(cited.question), sign(`${close} `), ...from, sign('. '), named(cited.url)];
}

function markdown(cited: Cited, day: string): string {
  const escape = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
  const from = origin(
    {
      ...cited,
      author: escape(cited.author),
      essay: `*${escape(cited.essay)}*`,
      site: escape(cited.site),
    },
    day,
  );
  return `[${escape(cited.question)}](${cited.url}) ${from.join(words.comma)}`;
}

function html(cited: Cited, day: string): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const { author, essay, site } = cited;
  const from = origin(
    {
      ...cited,
      author: escape(author),
      essay: `<cite>${escape(essay)}</cite>`,
      site: escape(site),
    },
    day,
  );
  return `<a href="${escape(cited.url)}">${escape(cited.question)}</a> ${from.join(words.comma)}`;
}

/** BibLaTeX's type for what is only online; braces keep capitals and names as they are. */
function bibtex({ key, question, essay, author, site, url, day }: Cited): string {
  return [
    `@online{${key},`,
    `  author = {{${tex(author)}}},`,
    `  title = {{${tex(question)}}},`,
    `  titleaddon = {{${tex(essay)}}},`,
    `  organization = {{${tex(site)}}},`,
    `  date = {${isoDay(day)}},`,
    `  url = {${url.replace(/[{}\\%]/g, encodeURIComponent)}},`,
    '}',
  ].join('\n');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => TEX[character] ?? `\\${character}`);
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}
