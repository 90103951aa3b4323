import { describe, expect, it } from "vitest";
import { erfc, twoSidedNormalTail } from "./normal-tail";

/** Worked out with 40 digits. */
const KNOWN: readonly (readonly [x: number, value: number])[] = [
  [0, 1],
  [0.01, 0.98871658444415038],
  [0.3, 0.67137324054087258],
  [0.5, 0.47950012218695346],
  [1, 0.15729920705028513],
  [1.5, 0.033894853524689273],
  [1.9, 0.0072095707647425328],
  [1.999999, 0.0046777556480739522],
  [2, 0.0046777349810472658],
  [2.000001, 0.0046777143141032428],
  [2.5, 0.00040695201744495894],
  [3, 2.2090496998585441e-5],
  [4, 1.5417257900280019e-8],
  [5, 1.5374597944280349e-12],
  [7, 4.1838256077794144e-23],
  [10, 2.0884875837625448e-45],
  [15, 7.2129941724512067e-100],
  [20, 5.3958656116079009e-176],
  [26, 5.6631924088561428e-296],
];

describe("the normal tail", () => {
  it.each(KNOWN)("erfc %f is right absolutely and for its size", (x, value) => {
    expect(Math.abs(erfc(x) - value)).toBeLessThan(1e-14);
    expect(Math.abs(erfc(x) / value - 1)).toBeLessThan(2e-13);
  });

  it("never rises and never leaves 0 to 1", () => {
    let before = 1;
    for (let x = 0; x <= 40; x += 0.01) {
      const value = erfc(x);
      expect(value).toBeLessThanOrEqual(before);
      expect(value).toBeGreaterThanOrEqual(0);
      before = value;
    }
    expect(erfc(40)).toBe(0);
  });

  it("has 5 % beyond 1.96 and everything beyond 0", () => {
    expect(twoSidedNormalTail(1.959963984540054)).toBeCloseTo(0.05, 13);
    expect(twoSidedNormalTail(0)).toBe(1);
  });
});
