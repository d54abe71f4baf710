import { matches, termsOf } from './matching.ts';

/** What a reader wants to see of all questions; an empty text asks for nothing. */
export interface Filter {
  /** Words that each question shown has, or its answer. */
  words: string;
  /** Slug of a topic. */
  topic: string;
  /** Slug of an essay. */
  essay: string;
}

/** A question as far as a filter needs to know it. */
export interface Filterable {
  /** Slug of its essay. */
  essay: string;
  /** Slugs of its topics. */
  topics: readonly string[];
  /** Everything it can be found by, folded. */
  folded: string;
}

/** Names of the parts of a filter in an address. */
const NAMES = { words: 'q', topic: 'topic', essay: 'essay' } as const;

/** The filter that an address names. */
export function filterIn(search: string): Filter {
  const named = new URLSearchParams(search);
  const value = (part: keyof Filter) => named.get(NAMES[part])?.trim() ?? '';
  return { words: value('words'), topic: value('topic'), essay: value('essay') };
}

/** A filter without what no question can have any more: a topic or an essay that is not there. */
export function withoutUnknown(filter: Filter, questions: readonly Filterable[]): Filter {
  const { words, topic, essay } = filter;
  return {
    words,
    topic: questions.some(({ topics }) => topics.includes(topic)) ? topic : '',
    essay: questions.some((question) => question.essay === essay) ? essay : '',
  };
}

/** A filter as the query of an address, with its question mark; empty for one that asks for nothing. */
export function queryOf(filter: Filter): string {
  const parts = (Object.keys(NAMES) as (keyof Filter)[]).filter((part) => filter[part].trim() !== '');
  const query = new URLSearchParams(parts.map((part) => [NAMES[part], filter[part].trim()]));
  return parts.length > 0 ? `?${query}` : '';
}

/** For each question whether it is to be seen. */
export function shownBy({ words, topic, essay }: Filter, questions: readonly Filterable[]): boolean[] {
  const terms = termsOf(words);
  return questions.map(
    (question) =>
      (essay === '' || question.essay === essay) &&
      (topic === '' || question.topics.includes(topic)) &&
      matches(question.folded, terms),
  );
}
