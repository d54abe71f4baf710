/**
 * Yearly growth at which the new path pays as much a year as the other after some years: (1+g)ⁿ = m·(1+h)ⁿ, so that
 * g = (1+h)·m^(1/n) − 1.
 *
 * @param multiple The m: cash of the other path in the first year, the new path's being 1.
 * @param otherGrowth The h, as a share: 0.05 for 5%.
 * @param years The n, above 0.
 */
export function growthToMatchPay(multiple: number, otherGrowth: number, years: number): number {
  return (1 + otherGrowth) * multiple ** (1 / years) - 1;
}

/** All that is paid in some years, the first year's pay being 1: the sum of a geometric series, ((1+g)ⁿ − 1) / g. */
export function totalPay(growth: number, years: number): number {
  // Near no growth the power less one would lose its digits.
  return growth === 0 ? years : Math.expm1(years * Math.log1p(growth)) / growth;
}

/**
 * Yearly growth at which the new path has paid as much in all as the other after some years: the g at which
 * ((1+g)ⁿ − 1)/g = m·((1+h)ⁿ − 1)/h. It has no closed form; the left side grows with g, so that bisection finds it, to 1e-12.
 *
 * @returns `undefined` where no growth would do: a single year has no second one to make it good.
 */
export function growthToMatchTotal(multiple: number, otherGrowth: number, years: number): number | undefined {
  if (years <= 1) return undefined;
  const target = multiple * totalPay(otherGrowth, years);
  let [low, high] = [otherGrowth, 1];
  while (totalPay(high, years) < target) high *= 2;
  while (high - low > 1e-12 * (1 + high)) {
    const middle = (low + high) / 2;
    if (totalPay(middle, years) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * Years after which the new path pays as much a year as the other: ln m / ln((1+g)/(1+h)).
 *
 * @returns `undefined` if it never does.
 */
export function yearsToMatchPay(
  multiple: number,
  otherGrowth: number,
  newGrowth: number,
): number | undefined {
  return newGrowth > otherGrowth
    ? Math.log(multiple) / Math.log((1 + newGrowth) / (1 + otherGrowth))
    : undefined;
}

/** Years that are looked through for the sums to meet; a career is shorter. */
export const CAREER = 60;

/** The first whole number of years after which the new path has paid at least as much in all; `undefined` if none has. */
export function yearsToMatchTotal(
  multiple: number,
  otherGrowth: number,
  newGrowth: number,
): number | undefined {
  for (let years = 1; years <= CAREER; years += 1) {
    if (totalPay(newGrowth, years) >= multiple * totalPay(otherGrowth, years)) return years;
  }
  return undefined;
}

/** What both paths pay in a year, and have paid in all at its end; the new path's first year pays 1. */
export interface PayYear {
  /** How many years have gone by at its end. */
  year: number;
  own: number;
  other: number;
  ownTotal: number;
  otherTotal: number;
}

/** Some years of both paths; a year's pay is the same all year, and rises at its end. */
export function payYears(multiple: number, otherGrowth: number, newGrowth: number, years: number): PayYear[] {
  return Array.from({ length: years }, (_, index) => ({
    year: index + 1,
    own: (1 + newGrowth) ** index,
    other: multiple * (1 + otherGrowth) ** index,
    ownTotal: totalPay(newGrowth, index + 1),
    otherTotal: multiple * totalPay(otherGrowth, index + 1),
  }));
}

/** How many of the first years the new path pays less in: all before the first in which it pays as much. */
export function yearsBehind(years: readonly PayYear[]): number {
  const first = years.findIndex(({ own, other }) => own >= other * (1 - 1e-12));
  return first < 0 ? years.length : first;
}
