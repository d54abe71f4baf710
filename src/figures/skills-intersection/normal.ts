/** Beyond this the tail of the standard normal distribution is smaller than double precision resolves next to 1. */
const FAR = 8.5;

/** Density of the standard normal distribution. */
export function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Cumulative distribution Φ of the standard normal distribution, absolute error below 1e-15.
 * Series of G. Marsaglia, Evaluating the Normal Distribution, Journal of Statistical Software 11(4), 2004.
 */
export function cumulative(x: number): number {
  if (x < -FAR) return 0;
  if (x > FAR) return 1;
  let term = x;
  let sum = x;
  for (let n = 3, last = NaN; sum !== last; n += 2) {
    last = sum;
    term *= (x * x) / n;
    sum += term;
  }
  return 0.5 + sum * density(x);
}

/**
 * Quantile Φ⁻¹ of the standard normal distribution, to double precision.
 * Starts from Abramowitz & Stegun 26.2.23 (error below 4.5e-4) and refines by Halley's method.
 *
 * @param p Probability, above 0 and below 1.
 * @throws {RangeError} If `p` is out of range.
 */
export function quantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`A probability lies between 0 and 1; got ${p}.`);
  if (p > 0.5) return -quantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(p));
  let x =
    (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
  for (let step = 0; step < 3; step += 1) {
    const error = (cumulative(x) - p) / density(x);
    x -= error / (1 + (x * error) / 2);
  }
  return x;
}
