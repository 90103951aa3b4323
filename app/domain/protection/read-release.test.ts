import { describe, expect, test } from "vitest";
import { readRelease } from "./read-release";
import type { Release, ShownCell } from "./release";

const hidden: ShownCell = {
  shown: "hidden",
  n: null,
  dontKnow: null,
  notApplicable: null,
  unanswered: null,
  histogram: null,
  typical: null,
  mean: null,
  iqr: null,
  distance: null,
  closeness: null,
  consensus: null,
  agreementA: null,
  cns: null,
  leikD: null,
  lSquared: null,
};

const half: ShownCell = {
  ...hidden,
  shown: "half",
  n: 6,
  dontKnow: 1,
  notApplicable: 0,
  unanswered: 2,
  typical: 2.5,
  closeness: "too-few",
};

const release: Release = {
  edition: "example",
  k: 5,
  disclosure: "on",
  responses: null,
  voices: {
    workforce: { responses: 9, descriptors: { B2: half, A1: hidden } },
    "families-and-communities": { responses: null, descriptors: { A1: hidden } },
  },
  sections: { workforce: { S: { typical: 2.5, shown: 1, asked: 2 } } },
  overall: { A1: { typical: null, voicesShown: [], headCount: null }, B2: { typical: 2.5, voicesShown: ["workforce"], headCount: 2.5 } },
  differences: [
    {
      descriptor: "B2",
      voices: ["leaders", "workforce"],
      delta: null,
      chanceHigher: null,
      gap: 1.5,
      p: null,
      pAdjusted: null,
      tier: 2,
    },
  ],
  agenda: ["B2", "A1"],
  matters: { workforce: { choosers: 9, picks: { B2: 4 } } },
  mostDidNotKnow: { workforce: ["A1"] },
  organisations: { "organisation-1": { responses: 9, descriptors: { B2: half } } },
};

const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(release)) as Record<string, unknown>;

describe("a release as a snapshot keeps it", () => {
  test("comes back as it was, in the same order", () => {
    expect(JSON.stringify(readRelease(stored()))).toBe(JSON.stringify(release));
  });

  test("leaves out what no release has", () => {
    expect(readRelease({ ...stored(), tallies: { workforce: [1, 2, 3] } })).toEqual(release);
  });

  test("is refused when a hidden cell carries a figure", () => {
    const leaking = { ...release, organisations: { "organisation-1": { responses: 3, descriptors: { B2: { ...hidden, n: 3 } } } } };
    expect(() => readRelease(leaking)).toThrow("something other than a release");
  });

  test.each([
    ["a missing part", { ...release, overall: undefined }],
    ["a voice that there is not", { ...release, voices: { neighbours: { responses: 9, descriptors: {} } } }],
    ["a count below nothing", { ...release, responses: -1 }],
    ["nothing at all", null],
  ])("is refused with %s", (_, body) => {
    expect(() => readRelease(body)).toThrow("something other than a release");
  });
});
