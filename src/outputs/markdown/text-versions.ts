import * as words from '../../i18n/words.ts';
import { phraseText } from '../../i18n/phrase.ts';
import { paths } from '../../permalinks/paths.ts';
import type { Revision } from '../../permalinks/ledger.ts';
import type { Outline, Question } from '../../mdx/outline.ts';
import type { Publication } from '../../site-config/site-identity.ts';

/** An essay or note as far as its version in plain text needs it. */
interface Written extends Pick<Outline, 'questions'> {
  /** Path of its page. */
  page: string;
  slug: string;
  title: string;
  description: string;
  published: Date;
  updated: Date | undefined;
}

/**
 * An essay or note as one Markdown document: title, where and when it was published, text.
 *
 * @param text Markdown of the text.
 */
export function wholeDocument(essay: Written, text: string, publication: Publication): string {
  const url = publication.absolute(essay.page);
  return `# ${escape(essay.title)}\n\n${escape(essay.description)}\n\n${imprint(essay, url, publication)}\n\n${text}`;
}

/**
 * One answer as one Markdown document.
 *
 * @param text Markdown of the question, as its title, and of the answer.
 */
export function answerDocument(
  essay: Written,
  question: Question & { revisions: readonly Revision[] },
  text: string,
  publication: Publication,
): string {
  const { absolute } = publication;
  const url = absolute(paths.answer(essay.slug, question.anchor));
  const revisions = question.revisions
    .map(({ day, note }) => `- ${words.revised(day)}: ${escape(note)}\n`)
    .join('');
  const from = phraseText(
    words.fromEssay,
    () => `[${escape(essay.title)}](${absolute(paths.essay(essay.slug))})`,
  );
  const source = `${from}. ${imprint(essay, url, publication)}\n`;
  return `${text}\n---\n\n${revisions && `${revisions}\n`}${source}`;
}

/**
 * What there is on the site for machines that read text, in the form of https://llmstxt.org: every text and every answer,
 * each as Markdown.
 */
export function llmsTxt(
  essays: readonly Written[],
  notes: readonly Written[],
  pages: readonly Written[],
  { name, description, licence, absolute }: Publication,
): string {
  const sections = essays.map(({ slug, title, description: about, questions }) => {
    const lines = [
      `- [${escape(title)}](${absolute(paths.essayText(slug))}): ${escape(about)}`,
      ...questions.map(
        ({ anchor, text, excerpt }) =>
          `- [${escape(text)}](${absolute(paths.answerText(slug, anchor))})${excerpt && `: ${escape(excerpt)}`}`,
      ),
    ];
    return `## ${escape(title)}\n\n${lines.join('\n')}\n`;
  });
  for (const { heading, texts, path } of [
    { heading: words.notes, texts: notes, path: paths.noteText },
    { heading: words.ownPages, texts: pages, path: paths.pageText },
  ]) {
    if (texts.length === 0) continue;
    const lines = texts.map(
      ({ slug, title, description: about }) =>
        `- [${escape(title)}](${absolute(path(slug))}): ${escape(about)}`,
    );
    sections.push(`## ${heading}\n\n${lines.join('\n')}\n`);
  }
  const terms = licence ? [`${words.licenceOfTexts}: ${licenceLink(licence)}\n`] : [];
  return [`# ${escape(name)}\n\n> ${escape(description)}\n`, ...terms, ...sections].join('\n');
}

function imprint({ published, updated }: Written, url: string, publication: Publication): string {
  const { name, author, licence } = publication;
  const by = author === undefined ? escape(name) : `${escape(author.name)}, ${escape(name)}`;
  const revised = updated ? `, ${words.updatedOn(isoDay(updated))}` : '';
  const terms = licence ? `. ${words.licence}: ${licenceLink(licence)}` : '';
  return `${by}, ${isoDay(published)}${revised}. <${url}>${terms}`;
}

function licenceLink({ name, address }: NonNullable<Publication['licence']>): string {
  return `[${escape(name)}](${address})`;
}

function isoDay(day: Date): string {
  return day.toISOString().slice(0, 10);
}

/** A text in which Markdown sees no marks of its own. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&');
}
