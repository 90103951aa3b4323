import { describe, expect, test } from "vitest";
import type { Tally } from "../tallies/tally";
import { publishedVoice, settleVoice } from "./effective";
import type { VoiceSheet } from "./merging";

const K = 5;

function tally(people: number, changes: number): Tally {
  return { levels: [people, 0, 0], dontKnow: 1, notApplicable: 0, unanswered: 0, changes };
}

function voice(responses: number, changes: number, cells: Record<string, Tally>, withheld: readonly string[] = []): VoiceSheet {
  return { group: { responses, changes, choosers: 0, picks: {} }, cells, withheld: new Set(withheld) };
}

describe("what a voice's figures are made from", () => {
  const before = publishedVoice(voice(12, 12, { A1: tally(11, 12), A2: tally(3, 12) }));

  test("a first snapshot takes everything as it is", () => {
    const now = voice(3, 3, { A1: tally(2, 3) });
    expect(settleVoice(now, undefined, K)).toEqual({ sheet: now, current: true });
  });

  test.each([
    [12, true],
    [13, false],
    [16, false],
    [17, true],
    [40, true],
  ])("with %i changes where 12 were published, today's figure counts: %s", (changes, counts) => {
    const now = voice(20, changes, { A1: tally(19, changes), A2: tally(9, changes) });
    const settled = settleVoice(now, before, K);
    expect(settled?.current).toBe(counts);
    expect(settled?.sheet.group.responses).toBe(counts ? 20 : 12);
    expect(settled?.sheet.cells["A1"]?.levels[0]).toBe(counts ? 19 : 11);
  });

  test("a hidden cell stands still with the rest, so that what stands still does not bound it", () => {
    const settled = settleVoice(voice(16, 16, { A1: tally(15, 16), A2: tally(7, 16) }), before, K);
    expect(settled?.sheet.cells["A2"]).toEqual(tally(3, 12));
  });

  test("each cell goes by its own changes", () => {
    const settled = settleVoice(voice(12, 17, { A1: tally(11, 17), A2: tally(4, 13) }), before, K);
    expect(settled?.sheet.cells).toEqual({ A1: tally(11, 17), A2: tally(3, 12) });
    expect(settled?.current).toBe(false);
  });

  test("a voice too small for its number of responses starts afresh", () => {
    const small = publishedVoice(voice(4, 4, { A1: tally(3, 4) }));
    const now = voice(6, 6, { A1: tally(5, 6) });
    expect(settleVoice(now, small, K)).toEqual({ sheet: now, current: true });
  });

  test("a voice that is gone stands as it was published", () => {
    expect(settleVoice(undefined, before, K)).toMatchObject({ sheet: { group: { responses: 12 } }, current: false });
  });

  test("what was withheld stays so until enough has changed", () => {
    const withheld = publishedVoice(voice(12, 12, { A1: tally(11, 12), A2: tally(9, 12) }, ["A1", "A2"]));
    const settled = settleVoice(voice(18, 18, { A1: tally(17, 18), A2: tally(10, 13) }), withheld, K);
    expect([...(settled?.sheet.withheld ?? [])]).toEqual(["A2"]);
  });
});
