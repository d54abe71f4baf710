import { cumulative, density, quantile } from './normal.ts';

/** Nodes above 0 and weights of the ten-point Gauss–Legendre rule on [−1, 1]; Abramowitz & Stegun, table 25.4. */
const GAUSS: readonly (readonly [node: number, weight: number])[] = [
  [0.1488743389816312, 0.2955242247147529],
  [0.4333953941292472, 0.2692667193099963],
  [0.6794095682990244, 0.219086362515982],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.0666713443086881],
];

/** Standard deviations beyond which a normal tail no longer counts (its mass is below 1e-18). */
const REACH = 9;

/**
 * Share of people who are in the top pᵢ of every one of some skills, when each two skills are correlated alike.
 *
 * The equicorrelated Gaussian model: a skill is √ρ·z + √(1−ρ)·eᵢ with independent standard normal z (what the skills
 * have in common) and eᵢ, and being in the top pᵢ means to exceed tᵢ = Φ⁻¹(1 − pᵢ). Given z, the skills are
 * independent, so the share is ∫ φ(z) ∏ Φ((√ρ·z − tᵢ)/√(1−ρ)) dz (Y. L. Tong, The Multivariate Normal Distribution,
 * 1990, section 8.2). Absolute error below 1e-12; exactly ∏ pᵢ at ρ = 0 and min pᵢ at ρ = 1.
 *
 * @param shares The pᵢ, each above 0 and below 1; at least one.
 * @param correlation The ρ between each two skills, 0 to 1.
 * @throws {RangeError} If a value is out of range.
 */
export function shareOfIntersection(shares: readonly number[], correlation: number): number {
  if (shares.length === 0 || !shares.every((share) => share > 0 && share < 1)) {
    throw new RangeError(
      `Shares lie between 0 and 1, and there is at least one; got [${shares.join(', ')}].`,
    );
  }
  if (!(correlation >= 0 && correlation <= 1)) {
    throw new RangeError(`A correlation between skills lies between 0 and 1; got ${correlation}.`);
  }
  if (correlation === 0) return shares.reduce((product, share) => product * share, 1);
  if (correlation === 1 || shares.length === 1) return Math.min(...shares);

  const common = Math.sqrt(correlation);
  const own = Math.sqrt(1 - correlation);
  const thresholds = shares.map((share) => -quantile(share));
  const integrand = (z: number) =>
    thresholds.reduce(
      (product, threshold) => product * cumulative((common * z - threshold) / own),
      density(z),
    );

  // Below the window the hardest skill is out of reach, above it every skill is certain.
  const centre = Math.max(...thresholds) / common;
  const spread = own / common;
  const from = Math.max(-REACH, centre - REACH * spread);
  const to = Math.max(from, Math.min(REACH, centre + REACH * spread));
  return integrate(integrand, from, to, Math.min(1, spread)) + 1 - cumulative(to);
}

/** Integral by the Gauss–Legendre rule on panels of at most a width. */
function integrate(integrand: (z: number) => number, from: number, to: number, width: number): number {
  const panels = Math.ceil((to - from) / width);
  const half = (to - from) / panels / 2;
  let sum = 0;
  for (let panel = 0; panel < panels; panel += 1) {
    const middle = from + (2 * panel + 1) * half;
    for (const [node, weight] of GAUSS) {
      sum += weight * (integrand(middle - node * half) + integrand(middle + node * half));
    }
  }
  return sum * half;
}
