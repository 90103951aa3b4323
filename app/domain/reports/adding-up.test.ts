import { expect, test } from "vitest";
import { addingUp } from "./adding-up";

const page = addingUp();

test("the example's figures come out of the code that makes every result", () => {
  expect(page.rows.map(({ name, score }) => `${name} ${score.words}`)).toEqual([
    "Leaders 3.5",
    "Workforce 2.0",
    "Families 1.4",
    "Communities 2.0",
  ]);
  expect(page.together).toEqual([
    "(3.5 + 2.0 + 1.4 + 2.0) ÷ 4 = 2.2.",
    "All voices together: 2.2 out of 5. Each group counts equally, whatever its size.",
    "Based on all 4 groups that were asked and answered.",
  ]);
});

test("the sum that is written out ends at the score that is shown", () => {
  expect(page.steps.sentences).toEqual([
    "Families: 17 people gave a level. Line them up from the lowest answer to the highest and go half-way along: 8.5 people.",
    "3 people chose a level below 1. The 6 who chose 1 take us past half-way.",
    "So half-way lies 5.5 of 6 people into level 1. We let that level reach from 0.5 to 1.5.",
    "The typical score is 0.5 + 5.5 ÷ 6 = 1.42, which we show as 1.4.",
  ]);
});

test("few answers are rounded, fewer are hidden, and a hidden group is in no average", () => {
  expect(page.small.rows.map(({ people, score }) => `${people}: ${score.words}`)).toEqual([
    "20: 3.1",
    "35: 2.1",
    "7: about 1.5",
    "Not shown: Not shown",
  ]);
  expect(page.small.together[0]).toBe("(3.1 + 2.1 + 1.5) ÷ 3 = 2.2.");
  expect(page.small.together[2]).toBe("Based on 3 of 4 groups; communities left out.");
});

test("the tiers are those of the threshold", () => {
  expect(page.tiers.map(({ people }) => people)).toEqual(["1 to 4", "5 to 9, or (nearly) everyone on one level", "10 or more"]);
  expect(page.whyHidden.join(" ")).toContain("fewer than 5 answers");
  expect(page.whyHidden.join(" ")).not.toContain("{");
});
