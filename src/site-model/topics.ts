import type { FileProblem } from '../diagnostics/problem.ts';
import { byteLength, LONGEST_SLUG, unicodeSlugOf } from '../permalinks/slug.ts';

/** A topic as somebody wrote it, and where. */
export interface PlacedTopic {
  topic: string;
  /** Path of the file, relative to the project. */
  file: string;
}

/** A topic and all that is about it. */
export interface Topic<W> {
  name: string;
  /** Piece of its address. */
  slug: string;
  writing: readonly W[];
}

/**
 * Piece of a topic's address: its words in lower case, joined by hyphens. The signs that tell C from C++ and C#, and .NET from a
 * net, are words.
 */
export function topicSlug(topic: string): string {
  const spoken = topic
    .replace(/(?<=[\p{L}\p{N}][+#]*)[+#]/gu, (sign) => (sign === '+' ? '-plus' : '-sharp'))
    .replace(/(?<![^\s])\.(?=\p{L})/gu, 'dot-');
  return unicodeSlugOf(spoken);
}

/** Every topic of some writing by its name, each with what is about it in the order given. */
export function topicsOf<W extends { topics: readonly string[] }>(writing: readonly W[]): Topic<W>[] {
  const names = new Map<string, string>();
  for (const name of writing.flatMap(({ topics }) => topics)) names.set(topicSlug(name), name);
  return [...names]
    .map(([slug, name]) => ({
      name,
      slug,
      writing: writing.filter(({ topics }) => topics.some((topic) => topicSlug(topic) === slug)),
    }))
    .toSorted((one, other) => (one.slug < other.slug ? -1 : 1));
}

/** Topics that are written in two ways, which would be two words for one address; and those that leave none. */
export function topicProblems(topics: readonly PlacedTopic[]): FileProblem[] {
  const known = new Map<string, PlacedTopic>();
  return topics.flatMap(({ topic, file }): FileProblem[] => {
    const place = { file, line: 1, column: 1 };
    const slug = topicSlug(topic);
    if (slug === '') {
      return [
        {
          ...place,
          message: `The topic "${topic}" has nothing to make an address from.`,
          hint: 'Use letters or digits: topics: [careers]',
        },
      ];
    }
    if (byteLength(slug) > LONGEST_SLUG) {
      return [
        {
          ...place,
          message: `The topic "${topic}" is too long for an address.`,
          hint: 'Use a few words: topics: [careers]',
        },
      ];
    }
    const first = known.get(slug) ?? { topic, file };
    known.set(slug, first);
    if (first.topic === topic) return [];
    return [
      {
        ...place,
        message: `The topic "${topic}" has the same address as "${first.topic}" in ${first.file}.`,
        hint: `Spell it the same everywhere: topics: [${first.topic}]`,
      },
    ];
  });
}
