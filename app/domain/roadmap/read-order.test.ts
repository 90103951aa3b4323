import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrder } from "./read-order";

function orderOf(places: readonly (string | number)[]): string {
  const ids = "abcdefghij";
  const read = readOrder(places.map((place, at) => ({ id: ids.charAt(at), was: at + 1, place: String(place) })));
  return read.ok ? read.value.join("") : read.problem.map(({ field, problem }) => `${field}: ${problem.code}`).join(" ");
}

describe("an order that was typed", () => {
  test("puts each action on the place that was typed for it", () => {
    expect(orderOf([1, 2, 3, 4])).toBe("abcd");
    expect(orderOf([4, 2, 3, 1])).toBe("dbca");
    expect(orderOf([1, 2, 3, 1])).toBe("dabc");
    expect(orderOf([4, 2, 3, 4])).toBe("bcda");
    expect(orderOf([1, 3, 3, 4])).toBe("acbd");
    expect(orderOf([" 2 ", 1, 3, 9])).toBe("bacd");
    expect(orderOf([])).toBe("");
  });

  test("lands a single move on its place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 10 }), (from, to) => {
        const places = Array.from({ length: 10 }, (_, at) => (at + 1 === from ? to : at + 1));
        expect(orderOf(places).charAt(to - 1)).toBe("abcdefghij".charAt(from - 1));
      }),
    );
  });

  test("is refused where a place is no whole number", () => {
    expect(orderOf([1, "first", ""])).toBe("place-b: order-place-malformed place-c: order-place-malformed");
    expect(orderOf(["-1", "1.5"])).toBe("place-a: order-place-malformed place-b: order-place-malformed");
  });
});
