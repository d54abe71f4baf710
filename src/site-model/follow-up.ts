import type { Words } from '../i18n/languages.ts';
import type { Ask } from '../site-config/ask.ts';

/** The answer that a reader asks about. */
interface Asked {
  /** Words of the question. */
  question: string;
  /** Its permanent number, once it is published. */
  number: number | undefined;
  /** Absolute address of the answer. */
  url: string;
}

/**
 * The link that asks a follow-up question: a message to the author's mailbox or a new issue in their tracker, with the question,
 * its number and its address filled in. It needs no script.
 */
export function followUpLink(
  ask: Ask,
  { question, number, url }: Asked,
  words: Pick<Words, 'followUpTo' | 'aboutAnswer'>,
): string {
  const title = words.followUpTo(question);
  const about = words.aboutAnswer(question, number);
  const body = `\n\n${about}\n${url}\n`;
  if (ask.mail !== undefined) {
    // Mail breaks lines with both characters (RFC 6068, section 5).
    const text = body.replaceAll('\n', '\r\n');
    return `mailto:${ask.mail}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(text)}`;
  }
  const form = new URL(ask.tracker ?? '');
  // GitLab has a name of its own for each field; GitHub and Forgejo, which Codeberg runs, share theirs.
  const [titleField, bodyField] =
    form.pathname.includes('/-/issues/') || /(?:^|\.)gitlab\./.test(form.hostname)
      ? ['issue[title]', 'issue[description]']
      : ['title', 'body'];
  form.searchParams.set(titleField, title);
  form.searchParams.set(bodyField, body);
  return form.href;
}
