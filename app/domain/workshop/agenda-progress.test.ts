import { describe, expect, it } from "vitest";
import { agreedScores } from "../../../test/builders/an-agreed-set";
import { agendaProgress, nextUndecided, roomAtLast } from "./agenda-progress";

const agenda = ["B1", "A2", "A1", "B2"];

describe("the way through the agenda", () => {
  it("counts what is decided of what is on it", () => {
    expect(agendaProgress(agenda, {})).toEqual({ decided: 0, all: 4 });
    expect(agendaProgress(agenda, agreedScores({ A1: {}, Z9: {} }))).toEqual({ decided: 1, all: 4 });
  });

  it("goes on to the next without a decision, and round again from the top", () => {
    expect(nextUndecided(agenda, {})).toBe("B1");
    const some = agreedScores({ A2: {}, B2: {} });
    expect(nextUndecided(agenda, some, "B1")).toBe("A1");
    expect(nextUndecided(agenda, some, "A1")).toBe("B1");
    expect(nextUndecided(agenda, some, "B2")).toBe("B1");
  });

  it("ends where all are decided, and does not lead back to where it is", () => {
    const most = agreedScores({ B1: {}, A1: {}, B2: {} });
    expect(nextUndecided(agenda, most, "A2")).toBeNull();
    expect(nextUndecided(agenda, most)).toBe("A2");
    expect(nextUndecided([], {})).toBeNull();
  });

  it("remembers who was in the room when a decision was recorded last", () => {
    expect(roomAtLast({})).toEqual({});
    const scores = agreedScores({
      A1: { room: { leaders: 9 }, recordedAt: "2026-11-22T11:00:00.000Z" },
      B1: { room: { families: 3 }, recordedAt: "2026-11-22T10:00:00.000Z" },
    });
    expect(roomAtLast(scores)).toEqual({ leaders: 9 });
  });
});
