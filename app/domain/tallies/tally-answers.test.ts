import { expect, test } from "vitest";
import type { Ask, Descriptor, Edition } from "../edition/edition";
import type { Answer } from "../responses/answer";
import type { Rating } from "../responses/rating";
import { tallyAnswers } from "./tally-answers";

const ask: Ask = { question: "", help: "", levels: [null, null, null] };

function aDescriptor(key: string, asks: Partial<Descriptor["asks"]> = {}): Descriptor {
  const everyone = { leaders: ask, workforce: ask, families: ask, communities: ask };
  return { key, section: "A", title: key, statement: key, levels: [], evidence: [], steps: [], asks: { ...everyone, ...asks } };
}

const edition: Edition = {
  key: "small",
  title: "Small",
  year: null,
  official: false,
  source: "",
  licence: "",
  scale: [0, 1, 2].map((value) => ({ value, label: String(value), meaning: "" })),
  sections: [{ key: "A", title: "A", summary: "" }],
  descriptors: [aDescriptor("A1", { families: null }), aDescriptor("A2", { leaders: null })],
  crosswalk: [],
};

const level = (position: number): Rating => ({ kind: "level", position });

function anAnswer(voice: Answer["voice"], given: Partial<Answer> = {}): Answer {
  return { response: "r", voice, organisation: null, ratings: {}, comments: {}, matters: [], line: 2, ...given };
}

test("no answers make no tallies", () => {
  expect(tallyAnswers(edition, [])).toEqual({ voices: {}, organisations: {} });
});

test("each person counts once for each descriptor that they are asked, as unanswered where there is no rating", () => {
  const sheet = tallyAnswers(edition, [
    anAnswer("leaders", { ratings: { A1: level(2) }, matters: ["A1"] }),
    anAnswer("leaders", { ratings: { A1: { kind: "dont-know" } } }),
    anAnswer("families", { ratings: { A2: { kind: "not-applicable" } }, matters: ["A2"] }),
    anAnswer("families"),
  ]);
  expect(sheet.voices).toEqual({
    leaders: {
      group: { responses: 2, changes: 2, choosers: 1, picks: { A1: 1 } },
      cells: { A1: { levels: [0, 0, 1], dontKnow: 1, notApplicable: 0, unanswered: 0, changes: 2 } },
    },
    families: {
      group: { responses: 2, changes: 2, choosers: 1, picks: { A2: 1 } },
      cells: { A2: { levels: [0, 0, 0], dontKnow: 0, notApplicable: 1, unanswered: 1, changes: 2 } },
    },
  });
});

test("an organisation is its leaders and workforce together, whatever it is called", () => {
  const { organisations } = tallyAnswers(edition, [
    anAnswer("leaders", { organisation: "__proto__", ratings: { A1: level(0) } }),
    anAnswer("workforce", { organisation: "__proto__", ratings: { A1: level(1), A2: level(2) } }),
    anAnswer("workforce", { organisation: "Northside" }),
    anAnswer("workforce"),
  ]);
  expect(Object.entries(organisations).map(([name, { group }]) => [name, group.responses])).toEqual([
    ["__proto__", 2],
    ["Northside", 1],
  ]);
  const [together] = Object.values(organisations);
  expect(together?.cells).toEqual({
    A1: { levels: [1, 1, 0], dontKnow: 0, notApplicable: 0, unanswered: 0, changes: 2 },
    A2: { levels: [0, 0, 1], dontKnow: 0, notApplicable: 0, unanswered: 0, changes: 1 },
  });
});
