/** Above this the continued fraction converges quickly; below it 1 − erf keeps its leading digits. */
const SERIES_LIMIT = 2;

/** 1 − erf by the series with positive terms only, so that nothing cancels: erf x = 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (2n+1)!! */
function bySeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** The continued fraction √π · e^(x²) · erfc x = 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))), from its far end inwards. */
function byContinuedFraction(x: number): number {
  const depth = 20 + Math.ceil(600 / (x * x));
  let tail = x;
  for (let level = depth; level >= 1; level -= 1) tail = x + level / 2 / tail;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * tail);
}

/** The complementary error function for x ≥ 0, good to 1e-14 absolutely and to about 1e-13 of its own size. */
export function erfc(x: number): number {
  return x < SERIES_LIMIT ? bySeries(x) : byContinuedFraction(x);
}

/** The chance that a standard normal is at least this far from 0, on either side; z ≥ 0. */
export function twoSidedNormalTail(z: number): number {
  return erfc(z / Math.SQRT2);
}
