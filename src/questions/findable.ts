import { formerAddresses, type Ledger } from '../permalinks/ledger.ts';
import { paths } from '../permalinks/paths.ts';
import type { FindablePlace } from '../permalinks/recovery.ts';
import type { Outline } from './outline.ts';

/** An essay as far as lost links to it are concerned. */
interface FindableEssay extends Pick<Outline, 'questions'> {
  slug: string;
  title: string;
  /** Other wordings of its questions, by anchor. */
  alsoAskedAs: Readonly<Record<string, readonly string[]>>;
}

/**
 * Every place that a lost link may have meant: essays, questions and parts, each with the words that it goes by, was also
 * asked in, or was published under before.
 *
 * @param href Makes a link of a path, as `Address.href`.
 */
export function findablePlaces(
  essays: readonly FindableEssay[],
  ledger: Ledger,
  href: (path: string) => string,
): FindablePlace[] {
  const former = formerAddresses(ledger);
  const formerWords = (address: string, text: string) => [
    ...new Set(
      (former.get(address) ?? []).flatMap((old) => [
        ledger.get(old)?.text ?? '',
        old.split('#')[1] ?? old.split('/').at(-2) ?? '',
      ]),
    ).difference(new Set(['', text])),
  ];
  return essays.flatMap(({ slug, title, questions, alsoAskedAs }): FindablePlace[] => {
    const essay = href(paths.essay(slug));
    const place = (anchor: string, text: string, also: readonly string[] = []) => ({
      essay,
      anchor,
      text,
      also: [...also, ...formerWords(paths.place(slug, anchor), text)],
    });
    return [
      { essay, anchor: '', text: title, also: formerWords(paths.essay(slug), title) },
      ...questions.flatMap(({ anchor, text, parts }) => [
        place(anchor, text, alsoAskedAs[anchor]),
        ...parts.map((part) => ({ ...place(part.anchor, part.text), part: true as const })),
      ]),
    ];
  });
}
