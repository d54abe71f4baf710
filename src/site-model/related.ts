/** An answer as far as its likeness to others is concerned. */
export interface ComparableAnswer {
  /** Its address. */
  id: string;
  /** Question and answer, all their words. */
  text: string;
  topics: readonly string[];
}

/** Least likeness of two answers that are shown as related. */
const ENOUGH = 0.08;

/** What a shared topic adds to the likeness of two answers whose words have something in common. */
const TOPIC = 0.02;

/** A word that more answers than this hold says little, and comparing all of them would take long. */
const COMMON = 400;

/** Words of an answer that count: those that say most about it. */
const TELLING = 24;

/**
 * For each answer those most like it, the most similar first: the cosine of their words weighted by TF-IDF (G. Salton and
 * C. Buckley, Term-weighting approaches in automatic text retrieval, 1988), and a little for topics in common. Each answer
 * is compared only with those that share one of its most telling words, so that time grows with the answers and not with
 * their pairs: ten thousand take a few seconds.
 *
 * @param most How many to name at most for each.
 */
export function relatedAnswers(
  answers: readonly ComparableAnswer[],
  language: string,
  most: number,
): Map<string, string[]> {
  const vectors = vectorsOf(answers, language);
  const holders = holdersOf(vectors);
  /** Likeness of the answer that is looked at to each other one, as far as it was added up. */
  const words = new Float64Array(answers.length);
  return new Map(
    answers.map(({ id, topics }, index) => {
      const alike: number[] = [];
      for (const [word, weight] of vectors[index] ?? []) {
        const { indices, weights } = holders.get(word) ?? NOBODY;
        if (indices.length > COMMON) continue;
        for (const [place, other] of indices.entries()) {
          if (other === index) continue;
          // Weights are above zero, so that a zero is an answer that was not met before.
          if (words[other] === 0) alike.push(other);
          words[other] = (words[other] ?? 0) + weight * (weights[place] ?? 0);
        }
      }
      const ranked = alike.flatMap((other) => {
        const inWords = words[other] ?? 0;
        words[other] = 0;
        if (inWords + TOPIC * topics.length < ENOUGH) return [];
        const shared = answers[other]?.topics.filter((topic) => topics.includes(topic)).length ?? 0;
        const similarity = inWords + TOPIC * shared;
        return similarity >= ENOUGH ? [{ other, similarity }] : [];
      });
      // Of two alike ones the one that comes first, so that the order is the same on every machine.
      ranked.sort((one, other) => other.similarity - one.similarity || one.other - other.other);
      return [id, ranked.slice(0, most).map(({ other }) => answers[other]?.id ?? '')];
    }),
  );
}

/** The answers that hold a word: their indices, and what the word weighs in each. */
interface Holders {
  indices: number[];
  weights: number[];
}

const NOBODY: Holders = { indices: [], weights: [] };

function holdersOf(vectors: readonly ReadonlyMap<string, number>[]): Map<string, Holders> {
  const holders = new Map<string, Holders>();
  vectors.forEach((vector, index) => {
    for (const [word, weight] of vector) {
      const own = holders.get(word) ?? { indices: [], weights: [] };
      own.indices.push(index);
      own.weights.push(weight);
      holders.set(word, own);
    }
  });
  return holders;
}

/** Scripts that put no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function wordsIn(text: string, segmenter: Intl.Segmenter): string[] {
  const small = text.toLowerCase();
  if (!UNSPACED.test(small)) return small.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return [...segmenter.segment(small)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
}

/** The most telling words of each answer, weighted as pieces of a vector of length 1 that all its words make. */
function vectorsOf(answers: readonly ComparableAnswer[], language: string): Map<string, number>[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const counts = answers.map(({ text }) => {
    const words = new Map<string, number>();
    for (const word of wordsIn(text, segmenter)) words.set(word, (words.get(word) ?? 0) + 1);
    return words;
  });
  const documents = new Map<string, number>();
  for (const words of counts) {
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  }
  return counts.map((words) => {
    const weighted = [...words].map(([word, count]): [string, number] => [
      word,
      (1 + Math.log(count)) * Math.log(answers.length / (documents.get(word) ?? 1)),
    ]);
    const length = Math.hypot(...weighted.map(([, weight]) => weight)) || 1;
    const telling = weighted
      // A word of one answer alone makes it like no other.
      .filter(([word, weight]) => (documents.get(word) ?? 0) > 1 && weight > 0)
      .toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
      .slice(0, TELLING);
    return new Map(telling.map(([word, weight]) => [word, weight / length]));
  });
}
