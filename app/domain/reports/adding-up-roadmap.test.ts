import { expect, test } from "vitest";
import { addingUpRoadmap } from "./adding-up-roadmap";

const example = addingUpRoadmap();

test("the example's order and sums come out of the code that orders every roadmap", () => {
  expect(example.actions.map(({ place, title, worth, size }) => [place, title, worth, size])).toEqual([
    [1, "Sign a data sharing agreement", "2", "3"],
    [2, "Show waiting times on one page", "20", "2"],
    [3, "Train people together", "6", "2"],
    [4, "Write the policy down", "4", "2"],
  ]);
  expect(example.weight).toBe("A descriptor stands at 2 and is to come to 4: gap 2 × importance 4 × confidence 0.8 = 6.4.");
  expect(example.sentences.join(" ")).toContain("22 for a size of 5, which is 4.4 for each size step");
});
