import { stringify } from 'yaml';
import { suggestAnchor } from '../../permalinks/anchor-syntax.ts';
import type { Kind } from '../../permalinks/kinds.ts';

/** A text that somebody is about to write. */
export interface NewText {
  kind: Kind;
  title: string;
  /** Day of publication, as in 2026-11-23. */
  day: string;
}

/** Slug of a text from its title; empty if the title has no letters of the alphabet that addresses are made of. */
export function slugOfTitle(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** A file to begin with: a draft that builds, with a line for everything that it has to have. */
export function newText({ kind, title, day }: NewText): string {
  const fields = {
    title,
    description: 'One or two sentences that say what it is about.',
    published: new Date(day),
    topics: [],
    draft: true,
  };
  // As Astro reads it: there "yes" is no text, and a day is a date.
  const frontMatter = stringify(fields, { version: '1.1' }).replace(/^(published: \S{10}).*$/m, '$1');
  const text =
    kind === 'note'
      ? 'What there is to say.\n'
      : 'What comes before the first question.\n\n## What is the first question? {/* #first */}\n\nIts answer.\n';
  return `---\n${frontMatter}---\n\n${text}`;
}

/**
 * An essay with one more question, which stands behind all others and before the footnotes.
 *
 * @param source The essay's file.
 * @param taken Anchors that are, or ever were, in use in the essay.
 */
export function withQuestion(
  source: string,
  question: string,
  taken: ReadonlySet<string>,
): { source: string; anchor: string } {
  const asked = /[?？؟;]$/.test(question.trim()) ? question.trim() : `${question.trim()}?`;
  const anchor = freeAnchor(suggestAnchor(asked, 'en'), taken);
  const lines = source.trimEnd().split('\n');
  const notes = lines.findIndex((line) => /^\[\^[^\]]+\]:/.test(line));
  const at = notes < 0 ? lines.length : notes;
  const section = ['', `## ${asked} {/* #${anchor} */}`, '', 'Its answer.', ''];
  const before = lines.slice(0, at).join('\n').trimEnd().split('\n');
  return { source: `${[...before, ...section, ...lines.slice(at)].join('\n').trimEnd()}\n`, anchor };
}

function freeAnchor(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted || 'question';
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
