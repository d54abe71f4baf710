/** A source of chance that gives the same every time. */
export interface Chance {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number from `low` to `high`. */
  whole(low: number, high: number): number;
  /** Whether something of this likelihood happens. */
  is(likelihood: number): boolean;
  /** One of several. */
  one<T>(of: readonly T[]): T;
}

/** Chance from a seed: Mulberry32, https://github.com/cprosche/mulberry32, is enough for texts that nobody bets on. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    is: (likelihood) => next() < likelihood,
    one: <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T,
  };
}
