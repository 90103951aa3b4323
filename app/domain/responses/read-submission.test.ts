import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { fullPolicy } from "../rounds/round-policy";
import { isAnswerField, readSubmission } from "./read-submission";
import { questionsFor, type Questions } from "./submission";

const edition = anEdition();
const leaders = questionsFor(edition, fullPolicy(edition), "leaders");

function read(fields: [string, string][], questions: Questions = leaders, organisation: string | null = "o1") {
  return readSubmission(questions, organisation, fields);
}

function codes(fields: [string, string][], questions: Questions = leaders): string[] {
  const result = read(fields, questions);
  return result.ok ? [] : result.problem.map((problem) => problem.code);
}

describe("reading a submission", () => {
  test("every descriptor that is asked is there, unanswered where nothing came", () => {
    const result = read([
      ["r.A1", "0"],
      ["r.A2", "dk"],
      ["r.B1", "na"],
      ["c.A1", "  Because\r\nof this \u0000 "],
      ["c.A2", "   "],
      ["matters", "B1"],
      ["matters", "A1"],
    ]);
    expect(result.ok && result.value).toEqual({
      voice: "leaders",
      organisation: "o1",
      ratings: new Map([
        ["A1", { kind: "level", position: 0 }],
        ["A2", { kind: "dont-know" }],
        ["B1", { kind: "not-applicable" }],
        ["B2", { kind: "unanswered" }],
      ]),
      comments: new Map([["A1", "Because\nof this"]]),
      matters: ["A1", "B1"],
    });
  });

  test("nothing at all is a submission without an answer", () => {
    const result = read([]);
    expect(result.ok && [...result.value.ratings.values()].every((rating) => rating.kind === "unanswered")).toBe(true);
  });

  test("a value of the scale is kept as its position, whatever the scale", () => {
    const halves = anEdition({ scale: [1, 1.5, 2] });
    const result = read([["r.A1", "1.5"]], questionsFor(halves, fullPolicy(halves), "leaders"));
    expect(result.ok && result.value.ratings.get("A1")).toEqual({ kind: "level", position: 1 });
  });

  test.each(["6", "-1", "2.5", "1e0", "0x1", " 1", "DK", "maybe", "NaN"])(
    "an answer that the scale does not have is refused: %s",
    (value) => {
      expect(codes([["r.A1", value]])).toEqual(["answers-value-off-scale"]);
    },
  );

  test.each(["r.X9", "c.X9", "r.", "intent", "r.toString", "r.__proto__"])("a field that nobody asked for is refused: %s", (name) => {
    expect(codes([[name, ""]])).toEqual(["submission-field-unknown"]);
  });

  test("a descriptor that this voice, or this round, does not ask is refused", () => {
    const policy = fullPolicy(edition);
    const split = { ...policy, sections: { ...policy.sections, leaders: ["B"] } };
    expect(codes([["r.A1", "1"]], questionsFor(edition, split, "leaders"))).toEqual(["submission-field-unknown"]);
    expect(codes([["r.B2", "1"]], questionsFor(edition, policy, "families"))).toEqual(["submission-field-unknown"]);
  });

  test("comments are refused where the round takes none, and above 2,000 characters", () => {
    const silent = questionsFor(edition, { ...fullPolicy(edition), comments: false }, "leaders");
    expect(codes([["c.A1", "Well"]], silent)).toEqual(["submission-field-unknown"]);
    expect(codes([["c.A1", "é".repeat(2_000)]])).toEqual([]);
    expect(codes([["c.A1", "\u{1F600}".repeat(2_001)]])).toEqual(["answers-comment-too-long"]);
  });

  test("up to three matter most, each once, and only what is asked", () => {
    const picks = (...keys: string[]): [string, string][] => keys.map((key) => ["matters", key]);
    expect(codes(picks("A1", "A2", "B1"))).toEqual([]);
    expect(codes(picks("A1", "A2", "B1", "B2"))).toEqual(["answers-matters-too-many"]);
    expect(codes(picks("A1", "A1"))).toEqual(["answers-matters-repeated"]);
    expect(codes(picks("X9"))).toEqual(["answers-matters-unknown"]);
  });

  test("all problems come at once", () => {
    const fields: [string, string][] = [
      ["r.A1", "9"],
      ["r.A2", "1"],
      ["r.A2", "2"],
      ["x", ""],
      ["matters", "X9"],
    ];
    expect(codes(fields)).toEqual([
      "answers-value-off-scale",
      "submission-field-repeated",
      "submission-field-unknown",
      "answers-matters-unknown",
    ]);
  });

  test("families and communities answer for no organisation", () => {
    const result = read([], questionsFor(edition, fullPolicy(edition), "families"), "o1");
    expect(result.ok && result.value.organisation).toBe(null);
  });

  test("a page's own fields can be told from the answers", () => {
    expect(["r.A1", "c.A1", "matters", "intent", "matters2"].map(isAnswerField)).toEqual([true, true, true, false, false]);
  });
});
