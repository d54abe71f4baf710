import type { Outline } from '../mdx/outline.ts';

/** An essay as far as the index of questions needs it. */
export interface AskedEssay extends Pick<Outline, 'questions'> {
  slug: string;
  title: string;
}

/** The questions of one essay, in the order they are asked there. */
export interface FaqGroup<E extends AskedEssay = AskedEssay> {
  essay: E;
  questions: E['questions'];
}

/** Every question of every essay, grouped by essay in the order given; essays that ask nothing are left out. */
export function faqOf<E extends AskedEssay>(essays: readonly E[]): FaqGroup<E>[] {
  return essays.flatMap((essay) =>
    essay.questions.length > 0 ? [{ essay, questions: essay.questions }] : [],
  );
}
