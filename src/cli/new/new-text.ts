import type { RootContent } from 'mdast';
import { stringify } from 'yaml';
import { SCAFFOLD } from '../../content/scaffold.ts';
import { outlineOf } from '../../mdx/outline.ts';
import { parseText } from '../../mdx/parse-mdx.ts';
import { isQuestion } from '../../mdx/question-mark.ts';
import { suggestFreeAnchor } from '../../permalinks/anchor-syntax.ts';
import { KINDS, type Kind } from '../../permalinks/kinds.ts';
import { asciiSlugOf } from '../../permalinks/slug.ts';
import { headingSource } from './heading-source.ts';

/** A text that somebody is about to write. */
export interface NewText {
  kind: Kind;
  title: string;
  /** Day of publication, as in 2026-11-23. */
  day: string;
}

/**
 * Slug of a text from its title; empty if nothing of the title can be written in the letters that addresses are made of.
 *
 * @param language BCP 47 tag of the title.
 */
export function slugOfTitle(title: string, language = 'en'): string {
  return asciiSlugOf(title, language);
}

/** A file to begin with: a draft that builds, with a line for everything that it has to have. */
export function newText({ kind, title, day }: NewText): string {
  const fields = {
    title,
    description: SCAFFOLD.description,
    published: new Date(day),
    ...(KINDS[kind].isPost && { topics: [] }),
    draft: true,
  };
  // As Astro reads it: there "yes" is no text, and a day is a date.
  const frontMatter = stringify(fields, { version: '1.1' }).replace(/^(published: \S{10}).*$/m, '$1');
  const text = KINDS[kind].asks
    ? `${SCAFFOLD.opening}\n\n## ${SCAFFOLD.question} {/* #first */}\n\n${SCAFFOLD.answer}\n`
    : `${SCAFFOLD.note}\n`;
  return `---\n${frontMatter}---\n\n${text}`;
}

/**
 * An essay with one more question, which stands at its end, before the footnotes and addresses that end it.
 *
 * @param source The whole file of the essay.
 * @param taken Anchors that are, or ever were, in use in the essay.
 * @param options Name of the file, which decides its syntax, and BCP 47 tag of the essay.
 * @throws {Error} If the essay is not MDX, or what it ends with would take the question in.
 */
export function withQuestion(
  source: string,
  question: string,
  taken: ReadonlySet<string>,
  { file = 'index.mdx', language = 'en' } = {},
): { source: string; anchor: string } {
  const words = question.replace(/[\t\n\r ]+/g, ' ').trim();
  const mark = /\p{Script=Arabic}/u.test(words) ? '؟' : '?';
  const asked = isQuestion(words) ? words : `${words}${mark}`;
  const lowerCase = new Set([...taken].map((anchor) => anchor.toLowerCase()));
  const anchor = suggestFreeAnchor(asked, language, lowerCase);
  const { children } = parseText(file, source);
  const last = children.findLast((node) => !isReferred(node));
  const at = last?.position?.end.offset ?? 0;
  const section = `## ${headingSource(asked)} {/* #${anchor} */}\n\n${SCAFFOLD.answer}`;
  const pieces = [source.slice(0, at).trimEnd(), section, source.slice(at).trim()];
  const written = `${pieces.filter(Boolean).join('\n\n')}\n`;
  const added = source.includes('\r\n') ? written.replace(/\r?\n/g, '\r\n') : written;
  if (!isAdded(file, { before: source, after: added }, anchor, language)) {
    throw new Error(
      `The code block or tag on line ${last?.position?.start.line ?? 1} is not closed, so the question would end up inside it. Close it first.`,
    );
  }
  return { source: added, anchor };
}

/** Whether a node says nothing where it stands. */
function isReferred({ type }: RootContent): boolean {
  return type === 'footnoteDefinition' || type === 'definition';
}

/** Whether an essay asks what it did before, and the new question last. */
function isAdded(
  file: string,
  { before, after }: { before: string; after: string },
  anchor: string,
  language: string,
): boolean {
  const anchors = (source: string) =>
    outlineOf(parseText(file, source), language).outline.questions.map((question) => question.anchor);
  return anchors(after).join('\n') === [...anchors(before), anchor].join('\n');
}
