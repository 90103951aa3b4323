import { expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { resultsOf } from "../../../test/builders/results-of";
import { whatMatters } from "./what-matters";

const keys = ["A3", "A4", "A5", "A6", "A7", "A8", "A9"];
const cells = Object.fromEntries(keys.map((key) => [key, [2, 3, 4, 5, 4, 2]]));

function pickedOf(picks: Readonly<Record<string, number>>) {
  const [leaders] = whatMatters(resultsOf(anEdition({ keys }), { leaders: { cells, choosers: 20, picks } }));
  return { descriptors: leaders?.picks.map(({ descriptor }) => descriptor), note: leaders?.note };
}

test("the three that were picked most often are listed, the most often first", () => {
  expect(pickedOf({ A3: 4, A4: 9, A5: 6, A6: 2 })).toEqual({ descriptors: ["A4", "A5", "A3"], note: null });
});

test("what was picked as often as the third stands beside it", () => {
  expect(pickedOf({ A3: 9, A4: 6, A5: 4, A6: 4 }).descriptors).toEqual(["A3", "A4", "A5", "A6"]);
});

test("a long tail of equals is left out, and where there is nothing else that is said", () => {
  expect(pickedOf({ A3: 9, A4: 2, A5: 2, A6: 2, A7: 2, A8: 2 }).descriptors).toEqual(["A3"]);
  expect(pickedOf(Object.fromEntries(keys.map((key) => [key, 3])))).toEqual({
    descriptors: [],
    note: "Nothing stands out: many were picked equally often.",
  });
});

test("nothing picked is said, too", () => {
  expect(pickedOf({})).toEqual({ descriptors: [], note: "Nobody in this group picked anything." });
});
