import type { Category, Question } from '../mdx/outline.ts';

/** Questions that follow each other under one heading, or under none. */
export interface CategoryGroup<Q extends Question = Question> {
  category: Category | undefined;
  questions: Q[];
}

/** Questions of an essay in the order they are asked, those of a category together. */
export function categoriesOf<Q extends Question>(questions: readonly Q[]): CategoryGroup<Q>[] {
  const groups: CategoryGroup<Q>[] = [];
  for (const question of questions) {
    const last = groups.at(-1);
    if (last && last.category?.anchor === question.category?.anchor) last.questions.push(question);
    else groups.push({ category: question.category, questions: [question] });
  }
  return groups;
}
