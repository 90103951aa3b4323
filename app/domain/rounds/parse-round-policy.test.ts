import { expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { parseRoundPolicy } from "./parse-round-policy";
import { descriptorsAskedIn, fullPolicy } from "./round-policy";

const edition = anEdition();
const policy = fullPolicy(edition);
const nobody = { leaders: [], workforce: [], families: [], communities: [] };

function codes(value: unknown): string[] {
  const result = parseRoundPolicy(value, edition);
  return result.ok ? [] : result.problem.map((problem) => problem.code);
}

test("a policy that asks everybody everything is sound", () => {
  expect(parseRoundPolicy(JSON.parse(JSON.stringify(policy)), edition)).toEqual({ ok: true, value: policy });
});

test("sections can be split between voices", () => {
  const split = { ...policy, sections: { ...nobody, leaders: ["B"] } };
  expect(codes(split)).toEqual([]);
  expect(descriptorsAskedIn(edition, split, "leaders").map(({ key }) => key)).toEqual(["B1", "B2"]);
  expect(descriptorsAskedIn(edition, split, "families")).toEqual([]);
});

test("all that is wrong with a policy is said at once", () => {
  expect(codes({ ...policy, k: 4, sections: { ...nobody, leaders: ["Z"] } })).toEqual([
    "threshold-too-low",
    "policy-section-unknown",
    "policy-nobody-asked",
  ]);
  expect(codes({ ...policy, k: 5.5, languages: [], extra: 1 })).toEqual(["policy-malformed", "policy-malformed", "policy-malformed"]);
  expect(codes(null)).toEqual(["policy-malformed"]);
});
