import type { AnswerWords } from '../site-model/answer-words.ts';
import type { Filterable } from '../site-model/filter.ts';
import { fold } from '../site-model/matching.ts';

/** A question of the list on the page. */
export interface ListedQuestion extends Filterable {
  item: HTMLElement;
  also: readonly string[];
  /** All words of its answer; empty until they are known. */
  text: string;
}

/** The questions on the page, and what can be done with them. */
export interface ListedQuestions {
  questions: readonly ListedQuestion[];
  /** Shows some of them, with the names of the essays that they are from. */
  show: (shown: readonly boolean[]) => void;
  /** Gets to know the words of their answers; whether that is news. */
  learn: (answers: string) => Promise<boolean>;
}

/** The list of questions as it stands on the page. */
export function listedQuestions(): ListedQuestions {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const questions = groups.flatMap(({ dataset, children }) => {
    const essay = dataset['group'] ?? '';
    const topics = (dataset['topics'] ?? '').split(' ').filter(Boolean);
    return [...children].flatMap((child) =>
      [...child.querySelectorAll<HTMLElement>('[data-answer]')].map((item): ListedQuestion => ({
        item,
        essay,
        topics,
        also: [],
        text: '',
        folded: fold(
          [...item.querySelectorAll('[data-words]')].map(({ textContent }) => textContent).join('\n'),
        ),
      })),
    );
  });
  let asked = false;
  return {
    questions,
    show: (shown) => {
      questions.forEach(({ item }, index) => {
        item.hidden = !shown[index];
      });
      for (const group of groups) group.hidden = !group.querySelector('[data-answer]:not([hidden])');
    },
    learn: async (answers) => {
      if (asked) return false;
      asked = true;
      const response = await fetch(answers).catch(() => undefined);
      // What the page shows can be filtered without; the next word tries again.
      asked = response?.ok ?? false;
      if (!response?.ok) return false;
      const words = new Map(
        ((await response.json()) as AnswerWords[]).map((each) => [`${each.essay}#${each.anchor}`, each]),
      );
      for (const question of questions) {
        const known = words.get(`${question.essay}#${question.item.dataset['answer'] ?? ''}`);
        if (!known) continue;
        question.also = known.also;
        question.text = known.text;
        question.folded = [question.folded, ...known.also.map(fold), fold(known.text)].join('\n');
      }
      return true;
    },
  };
}
