import { formerAddresses, type Ledger } from '../permalinks/ledger.ts';
import type { RecoveryCandidate } from '../permalinks/recovery.ts';
import type { Outline } from '../mdx/outline.ts';

/** An essay or note as far as lost links to it are concerned. */
interface CandidateText extends Pick<Outline, 'questions'> {
  /** Path of its page. */
  page: string;
  title: string;
  /** Other wordings of its questions, by anchor. */
  alsoAskedAs: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every place that a lost link may have meant: essays, notes, questions and parts, each with the words that it goes by, was also
 * asked in, or was published under before.
 *
 * @param href Makes a link of a path, as `Address.href`.
 */
export function recoveryCandidates(
  texts: readonly CandidateText[],
  ledger: Ledger,
  href: (path: string) => string,
): RecoveryCandidate[] {
  const former = formerAddresses(ledger);
  const formerWords = (address: string, text: string) => [
    ...new Set(
      (former.get(address) ?? []).flatMap((old) => [
        ledger.get(old)?.text ?? '',
        old.split('#')[1] ?? old.split('/').at(-2) ?? '',
      ]),
    ).difference(new Set(['', text])),
  ];
  return texts.flatMap(({ page, title, questions, alsoAskedAs }): RecoveryCandidate[] => {
    const link = href(page);
    const place = (anchor: string, text: string, also: readonly string[] = []) => ({
      page: link,
      anchor,
      text,
      also: [...also, ...formerWords(`${page}#${anchor}`, text)],
    });
    return [
      { page: link, anchor: '', text: title, also: formerWords(page, title) },
      ...questions.flatMap(({ anchor, text, parts }) => [
        place(anchor, text, alsoAskedAs[anchor]),
        ...parts.map((part) => ({ ...place(part.anchor, part.text), part: true as const })),
      ]),
    ];
  });
}
