import { describe, expect, test } from "vitest";
import { aBoard, aFullBoard } from "../../../test/builders/a-board";
import { anAgreedSet } from "../../../test/builders/an-agreed-set";
import { anEdition } from "../../../test/builders/an-edition";
import { EXAMPLE_VOICES } from "../../../test/builders/example-results";
import { resultsOf } from "../../../test/builders/results-of";
import { boardReport, type BoardPartKey } from "./board-report";
import type { BoardSources } from "./board-sources";
import { minutesToRead, textsOf, type ReportTable } from "./report-block";

const EMPTY = aBoard();
const FULL = aFullBoard();

function sentencesOf(sources: BoardSources, key: BoardPartKey): readonly string[] {
  const part = boardReport(sources).parts.find((one) => one.key === key);
  return (part?.blocks ?? []).flatMap((block) => {
    if (block.kind === "sentence") return [block.text];
    return block.kind === "list" ? block.items.map(({ lead, text }) => (lead === "" ? text : `${lead}: ${text}`)) : [];
  });
}

function tableOf(sources: BoardSources, key: BoardPartKey): ReportTable | undefined {
  const blocks = boardReport(sources).parts.find((one) => one.key === key)?.blocks ?? [];
  return blocks.find((block) => block.kind === "table");
}

function rowsOf(sources: BoardSources, key: BoardPartKey): readonly (readonly string[])[] {
  return tableOf(sources, key)?.rows.map((row) => row.map(({ words, note = "" }) => [words, note].filter(Boolean).join(", "))) ?? [];
}

describe("a round without agreed scores and without a roadmap", () => {
  test("says what is missing in each part, and asks for it", () => {
    expect(sentencesOf(EMPTY, "where-we-are")).toEqual([
      "No scores have been agreed yet. What stands here is what people said in the survey.",
    ]);
    expect(sentencesOf(EMPTY, "changes")).toEqual(["There are no agreed scores of an earlier round to compare with."]);
    expect(sentencesOf(EMPTY, "doing")).toEqual(["There are no actions on the roadmap yet."]);
    expect(sentencesOf(EMPTY, "asks")).toEqual([
      "Note what people said in the survey.",
      "Ask the partnership to agree scores from it in a workshop.",
    ]);
  });

  test("still has every section by voice", () => {
    expect(tableOf(EMPTY, "where-we-are")?.columns.map(({ title }) => title)).toEqual([
      "Section",
      "Leaders",
      "Workforce",
      "Families",
      "Communities",
    ]);
    expect(rowsOf(EMPTY, "where-we-are")).toEqual([
      ["Section A", "3.2", "2.4", "1.4", "2.0"],
      ["Section B", "2.4", "1.8", "1.0", "Not shown"],
    ]);
  });

  test("can be one that nobody answered", () => {
    const silent = aBoard({ results: resultsOf(anEdition(), {}) });
    expect(sentencesOf(silent, "families")).toEqual(["There are no answers from families in this round."]);
    expect(rowsOf(silent, "where-we-are")).toEqual([]);
    expect(boardReport(silent).counts).toEqual([]);
  });
});

describe("where we are", () => {
  test("counts what was decided, names the ends and what lies above every voice", () => {
    expect(sentencesOf(FULL, "where-we-are")).toEqual([
      "The partnership has decided 3 of 4 descriptors together. 1 is agreed, 1 is agreed with a difference that is noted and 1 is not agreed.",
      "The strongest section is Section A (4.0 out of 5), the weakest Section B (1.0).",
      "On 1 descriptor the agreed score is higher than what any voice said: “Title of A1”.",
      "The agreed scores are not signed off yet.",
    ]);
  });

  test("gives each section the mean of its agreed scores beside the voices; a range has no part in it", () => {
    expect(rowsOf(FULL, "where-we-are")).toEqual([
      ["Section A", "4.0, 2 of 2", "3.2", "2.4", "1.4", "2.0"],
      ["Section B", "1.0, 1 of 2", "2.4", "1.8", "1.0", "Not shown"],
    ]);
    const ranges = aBoard({ scores: { A1: { outcome: { status: "not-agreed", range: [1, 2] } } } });
    expect(rowsOf(ranges, "where-we-are")[0]?.slice(0, 2)).toEqual(["Section A", "–, 1 of 2"]);
  });

  test("names who signed off, and when", () => {
    const signed = aBoard({ scores: { A1: {} }, signedOff: true });
    expect(sentencesOf(signed, "where-we-are").at(-1)).toBe("The board signed the agreed scores off on 24 November 2026.");
    expect(sentencesOf(signed, "asks")).toContain("Note the agreed scores of this round.");
  });
});

describe("what families say", () => {
  test("is their own scores, the lowest first, with the level's wording, and what matters most to them", () => {
    const families = { ...EXAMPLE_VOICES.families, picks: { A1: 8, B1: 7 } };
    const sources = aBoard({ results: resultsOf(anEdition(), { ...EXAMPLE_VOICES, families }) });
    expect(sentencesOf(sources, "families")).toEqual([
      "17 people answered. They rate these lowest:",
      "Title of B1: about 1 out of 5. Nearest level: 1, “Level 1”",
      "Title of A1: 1.4 out of 5. Nearest level: 1, “Level 1”",
      "What matters most to families:",
      "Title of A1: 8 of 15 picked it.",
      "Title of B1: 7 of 15 picked it.",
    ]);
  });

  test("says why what matters is not shown, where they picked too much alike", () => {
    expect(sentencesOf(FULL, "families").at(-1)).toBe(
      "What matters most to families: Not shown, to protect people: too few picked, or they picked so alike that it would show what each person picked.",
    );
  });

  test("says that they are shown as one with communities, where they are", () => {
    const few = { ...EXAMPLE_VOICES, families: { cells: { A1: [1, 2, 2, 1, 0, 0] } } };
    const merged = aBoard({ results: resultsOf(anEdition(), few, { merge: true }) });
    expect(sentencesOf(merged, "families")[0]).toMatch(/^Families and communities are shown as one group, because few families answered\./);
  });

  test("says why nothing is shown of too few", () => {
    const few = { ...EXAMPLE_VOICES, families: { cells: { A1: [1, 2, 0, 0, 0, 0] } } };
    const hidden = aBoard({ results: resultsOf(anEdition(), few) });
    expect(sentencesOf(hidden, "families")[0]).toBe(
      "Fewer than 5 answered. Not shown, to protect people: fewer than 5 answers, or it would give away another group's answers.",
    );
  });
});

describe("where voices differ", () => {
  test("is told in words, the widest first", () => {
    expect(sentencesOf(FULL, "differences").slice(0, 2)).toEqual([
      "Voices see 3 of 4 descriptors differently.",
      "Title of A1: Leaders and families see this differently. Leaders: 3.5. Families: 1.4.",
    ]);
  });

  test("is not claimed where nothing stands out", () => {
    const alike = resultsOf(anEdition(), { leaders: EXAMPLE_VOICES.leaders, workforce: EXAMPLE_VOICES.leaders });
    expect(sentencesOf(aBoard({ results: alike }), "differences")[0]).toMatch(/^No difference between voices stands out\./);
  });
});

describe("what changed", () => {
  test("compares like with like and says that others were in the room", () => {
    expect(sentencesOf(FULL, "changes")).toEqual([
      "4 of 4 descriptors (100%) ask the same as in Autumn 2025. 2 of them have an agreed score in both: 1 rose, 0 fell and 1 stayed the same. " +
        "Different people were in the room, so part of a change can come from who was there.",
      "Of the actions that began before these results, 1 is done and 1 is stopped. Done: “Meet weekly”.",
    ]);
    expect(rowsOf(FULL, "changes")).toEqual([["Title of A1", "2", "4", "+2"]]);
  });

  test("follows the crosswalk to another edition, and counts only what means the same", () => {
    const older = anEdition({ key: "old-2024", keys: ["A1", "B1"] });
    const link = (from: string, to: string, relation: "equal" | "subset") =>
      ({ fromEdition: "old-2024", fromDescriptor: from, to, relation }) as const;
    const newer = { ...anEdition(), crosswalk: [link("A1", "B1", "equal"), link("B1", "A1", "subset")] };
    const scores = { A1: { outcome: { status: "agreed", score: 5 } }, B1: { outcome: { status: "agreed", score: 0 } } } as const;
    const sources = aBoard({
      results: resultsOf(newer, EXAMPLE_VOICES),
      scores,
      last: anAgreedSet({ edition: older, roundTitle: "Autumn 2024", scores }),
    });
    expect(sentencesOf(sources, "changes")[0]).toMatch(
      /^1 of 4 descriptors \(25%\) ask the same as in Autumn 2024\. 1 of them has an agreed score in both: 0 rose, 1 fell and 0 stayed the same\./,
    );
    expect(rowsOf(sources, "changes")).toEqual([["Title of B1", "5", "0", "−5"]]);
  });

  test("compares nothing across scales, and nothing before anything is agreed", () => {
    const last = anAgreedSet({ edition: anEdition({ scale: [0, 1, 2] }), roundTitle: "Autumn 2025", scores: { A1: {} } });
    expect(sentencesOf(aBoard({ scores: { A1: {} }, last }), "changes")).toEqual([
      "The last round was rated on another scale, so its scores cannot be compared with these.",
    ]);
    expect(sentencesOf(aBoard({ last }), "changes")).toEqual([
      "No scores have been agreed in this round yet, so nothing can be compared with Autumn 2025.",
    ]);
  });
});

describe("what we are doing", () => {
  test("is the first third of the roadmap, and what is overdue", () => {
    expect(sentencesOf(FULL, "doing")).toEqual([
      "The roadmap has 3 open actions; 1 is done. 1 is planned, 1 is under way and 1 is blocked.",
      "1 is overdue: “One page”.",
    ]);
    expect(tableOf(FULL, "doing")?.caption).toBe("The first 1 of 3 open actions, the first thing first");
    expect(rowsOf(FULL, "doing")).toEqual([["Map groups", "The council, Sam Lead", "No date: It goes on for good", "Planned"]]);
  });

  test("says of an overdue action in the table that it is", () => {
    const late = aBoard({ scores: { A1: {} }, actions: [{ title: "Late", dueOn: "2026-11-26" }] });
    expect(rowsOf(late, "doing")).toEqual([["Late", "The council, Sam Lead", "26 November 2026, Overdue", "Planned"]]);
    expect(rowsOf({ ...late, today: "2026-11-26" }, "doing")[0]?.[2]).toBe("26 November 2026");
  });
});

describe("what we ask", () => {
  test("is worked out from the facts, and names them", () => {
    expect(sentencesOf(FULL, "asks")).toEqual([
      "Endorse the agreed scores of 3 descriptors, so that they can be signed off.",
      "Note that no score was agreed on “Title of A2”.",
      "Decide on resources or budget for 2 actions that do not have both yet: “One page” and “Ask parents”.",
      "Help to unblock 1 action: “Ask parents”.",
      "Decide what to do about 1 gap with neither an action nor a decision not to act: “Title of A2”.",
    ]);
  });

  test("leaves out gaps that another round found", () => {
    const older = { ...FULL, agreed: { ...FULL.agreed, round: "round-0" } };
    expect(sentencesOf(older, "asks").some((text) => text.includes("gap"))).toBe(false);
  });
});

describe("the time that it takes", () => {
  test("is every word that is shown, at 200 a minute", () => {
    expect(minutesToRead([])).toBe(1);
    expect(minutesToRead(["one two ".repeat(100)])).toBe(1);
    expect(minutesToRead(["one two ".repeat(100), "more"])).toBe(2);
    const { minutes, parts } = boardReport(FULL);
    expect(minutes).toBe(minutesToRead(parts.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(textsOf)])));
    expect(minutes).toBeGreaterThan(1);
  });
});
