import { describe, expect, it } from "vitest";
import { aDecision } from "../../../test/builders/a-decision";
import { anEdition } from "../../../test/builders/an-edition";
import { sound } from "../../../test/builders/sound";
import { asTyped, isSameDecision, readDecision, type TypedDecision } from "./read-decision";

const { scale } = anEdition();
const nobody = { leaders: "", workforce: "", families: "", communities: "" };

const nothing: TypedDecision = {
  status: "",
  score: "",
  low: "",
  high: "",
  rule: "",
  reason: "",
  dissent: nobody,
  evidence: "",
  room: nobody,
  changeReason: "",
};

const whole: TypedDecision = { ...nothing, status: "agreed", score: "3", rule: "met", reason: "It is used everywhere." };

const read = (wishes: Partial<TypedDecision>, version = 1) => readDecision({ ...whole, ...wishes }, { scale, version });

/** Fields with the codes of their problems. */
function problems(wishes: Partial<TypedDecision>, version = 1): readonly (readonly [string, string])[] {
  const result = read(wishes, version);
  return result.ok ? [] : result.problem.map(({ field, problem }) => [field, problem.code] as const);
}

describe("two decisions", () => {
  it("are the same where every part is, in whatever order it was counted", () => {
    const decision = aDecision({ room: { leaders: 4, families: 6 }, dissent: { families: "Not here." } });
    expect(isSameDecision(decision, { ...decision, room: { families: 6, leaders: 4 } })).toBe(true);
    const others = [
      { rule: "not-met" },
      { reason: "Another" },
      { evidence: "An audit" },
      { changeReason: "A slip" },
      { room: { leaders: 4 } },
      { dissent: { leaders: "Not here." } },
      { outcome: { status: "agreed", score: 2 } },
      { outcome: { status: "agreed-with-difference", score: 3 } },
      { outcome: { status: "not-agreed", range: [2, 3] } },
    ] as const;
    for (const other of others) expect(isSameDecision(decision, { ...decision, ...other }), JSON.stringify(other)).toBe(false);
  });
});

describe("a decision that was typed", () => {
  it("is read with what is left empty left out", () => {
    expect(sound(read({ room: { ...nobody, leaders: " 4 ", families: "0" }, reason: " Two\r\nlines " }))).toEqual({
      outcome: { status: "agreed", score: 3 },
      rule: "met",
      reason: "Two\nlines",
      dissent: {},
      evidence: "",
      room: { leaders: 4, families: 0 },
      changeReason: "",
    });
  });

  it("reads back as it was typed, whatever the room decided", () => {
    const decisions = [
      aDecision(),
      aDecision({ outcome: { status: "agreed-with-difference", score: 0 }, dissent: { communities: "Not here." }, rule: "not-voted" }),
      aDecision({ outcome: { status: "not-agreed", range: [1, 4] }, dissent: { leaders: "4" }, evidence: "An audit", room: {} }),
    ];
    for (const decision of decisions) expect(sound(readDecision(asTyped(decision), { scale, version: 1 }))).toEqual(decision);
    const changed = aDecision({ changeReason: "A slip" });
    expect(sound(readDecision(asTyped(changed), { scale, version: 2 }))).toEqual(changed);
  });

  it("has every problem at once, in the order of the form", () => {
    const empty = readDecision({ ...nothing, room: { ...nobody, workforce: "some" } }, { scale, version: 2 });
    expect(empty.ok ? [] : empty.problem.map(({ field }) => field)).toEqual(["status", "rule", "reason", "changeReason", "room.workforce"]);
  });

  it("needs a level of the scale where the room agreed", () => {
    expect(problems({ score: "" })).toEqual([["score", "agreed-level-missing"]]);
    for (const score of ["2.5", "6", "-1", "three"]) expect(problems({ score })).toEqual([["score", "agreed-level-off-scale"]]);
    const halves = anEdition({ scale: [1, 1.5, 2] });
    expect(readDecision({ ...whole, score: "1.5" }, { scale: halves.scale, version: 1 }).ok).toBe(true);
  });

  it("needs a rising range of two levels where it did not, and then no level", () => {
    const status = "not-agreed";
    expect(problems({ status, low: "", high: "" })).toEqual([
      ["low", "agreed-range-missing"],
      ["high", "agreed-range-missing"],
    ]);
    for (const [low, high] of [
      ["3", "3"],
      ["4", "2"],
    ] as const) {
      expect(problems({ status, low, high })).toEqual([["high", "agreed-range-not-rising"]]);
    }
    expect(problems({ status, low: "2", high: "9" })).toEqual([["high", "agreed-level-off-scale"]]);
    expect(sound(read({ status, score: "3", low: "2", high: "4" })).outcome).toEqual({ status, range: [2, 4] });
  });

  it("is agreed without a dissent, and agreed with a difference by a dissent", () => {
    const dissent = { ...nobody, families: "We wait for months." };
    expect(problems({ dissent })).toEqual([["status", "agreed-dissent-noted"]]);
    expect(problems({ status: "agreed-with-difference", dissent: { ...nobody, families: "  " } })).toEqual([
      ["dissent.leaders", "agreed-dissent-missing"],
    ]);
    expect(sound(read({ status: "agreed-with-difference", dissent })).dissent).toEqual({ families: "We wait for months." });
    expect(problems({ status: "not-agreed", low: "1", high: "2", dissent })).toEqual([]);
  });

  it("says why it is as it is, and from the second version on why it changed", () => {
    expect(problems({ reason: " \n " })).toEqual([["reason", "reason-missing"]]);
    expect(problems({}, 2)).toEqual([["changeReason", "change-reason-missing"]]);
    expect(sound(read({ changeReason: "Left over" })).changeReason).toBe("");
  });

  it("counts whole people, up to 999 of a voice", () => {
    for (const typed of ["-1", "2.5", "1e3", "1000", "a few"]) {
      expect(problems({ room: { ...nobody, communities: typed } }), typed).toEqual([["room.communities", "room-count-malformed"]]);
    }
    expect(sound(read({ room: { ...nobody, communities: "999" } })).room).toEqual({ communities: 999 });
  });

  it("has texts of a length that can be read", () => {
    const long = "x".repeat(2001);
    const dissent = { ...nobody, workforce: long };
    expect(problems({ status: "agreed-with-difference", dissent, reason: long, evidence: long, changeReason: long }, 2)).toEqual([
      ["reason", "reason-too-long"],
      ["dissent.workforce", "text-too-long"],
      ["evidence", "text-too-long"],
      ["changeReason", "reason-too-long"],
    ]);
  });
});
