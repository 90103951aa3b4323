import { describe, expect, test } from "vitest";
import { didMostlyNotKnow, maySayMostDidNotKnow } from "./most-did-not-know";

describe("most did not know", () => {
  test.each([
    [3, 10, true],
    [4, 10, false],
    [0, 10, true],
    [0, 9, false],
    [4, 12, true],
    [10, 29, false],
    [10, 30, true],
  ])("with %i who rated and %i who did not know: %s", (people, dontKnow, most) => {
    expect(didMostlyNotKnow(people, dontKnow)).toBe(most);
  });

  function tally(people: number, dontKnow: number, unanswered: number) {
    return { levels: [people, 0, 0], dontKnow, notApplicable: 0, unanswered, changes: 0 };
  }

  // people, did not know, unanswered; how it is shown; what may be said
  test.each([
    [1, 10, 0, "hidden", false],
    [2, 10, 0, "hidden", false],
    [3, 10, 0, "hidden", true],
    [1, 10, 2, "hidden", true],
    [0, 10, 0, "none", false],
    [0, 10, 1, "none", false],
    [0, 10, 2, "none", true],
    [5, 15, 0, "half", true],
    [1, 9, 20, "hidden", false],
  ] as const)("%i, %i and %i, %s: said is %s, so that no count is left with two values", (people, dontKnow, unanswered, shown, said) => {
    expect(maySayMostDidNotKnow(tally(people, dontKnow, unanswered), shown, 5)).toBe(said);
  });
});
