import { expect, test } from "vitest";
import { nearestWord } from "./nearest-word";

test.each([
  ["titel", ["key", "title", "year"], "title"],
  ["Statement", ["title", "statement"], "statement"],
  ["license", ["source", "licence"], "licence"],
  ["descriptors", ["descriptors", "sections"], "descriptors"],
  ["", ["key", "title"], "key"],
  ["anything", [], ""],
  ["x".repeat(100_000), ["key", "title"], "key"],
])("%.20s is nearest to %j: %s", (word, known, nearest) => {
  expect(nearestWord(word, known)).toBe(nearest);
});
