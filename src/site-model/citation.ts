import * as words from '../i18n/words.ts';

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
}

/** How to cite an answer, in each form. */
export function citationsOf(cited: Cited): Citation[] {
  return [
    { form: 'plain-text', name: words.plainText, text: plain(cited) },
    { form: 'markdown', name: 'Markdown', text: markdown(cited) },
    { form: 'html', name: 'HTML', text: html(cited) },
    { form: 'bibtex', name: 'BibTeX', text: bibtex(cited) },
  ];
}

/** Everything behind the question: whose it is, where it stands, and since when. */
function origin({ author, essay, site, day }: Cited, emphasis: (text: string) => string): string {
  const by = author === site ? '' : `${author}, `;
  return `${by}${emphasis(essay)}, ${site}, ${isoDay(day)}`;
}

function plain(cited: Cited): string {
  return `“${cited.question}” ${origin(cited, (text) => text)}. ${cited.url}`;
}

function markdown(cited: Cited): string {
  const escape = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&');
  const essay = origin(
    {
      ...cited,
      author: escape(cited.author),
      essay: escape(cited.essay),
      site: escape(cited.site),
    },
    (text) => `*${text}*`,
  );
  return `[${escape(cited.question)}](${cited.url}) ${essay}`;
}

function html(cited: Cited): string {
  const escape = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const { author, essay, site } = cited;
  const from = origin(
    { ...cited, author: escape(author), essay: escape(essay), site: escape(site) },
    (text) => `<cite>${text}</cite>`,
  );
  return `<a href="${escape(cited.url)}">${escape(cited.question)}</a> ${from}`;
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
