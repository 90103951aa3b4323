import { describe, expect, test } from "vitest";
import { anAgreedSet } from "../../../test/builders/an-agreed-set";
import { exampleResults } from "../../../test/builders/example-results";
import type { SignOff } from "../workshop/sign-off";
import { agreedSignOff } from "./agreed-sign-off";

const results = exampleResults();
const at = { recordedBy: "ann@example.org", recordedAt: "2026-11-22T14:05:00.000Z" };
const signed: SignOff = { number: 1, kind: "signed-off", name: "Ann Wexler", reason: "", versions: { A1: 2 }, ...at };
const reopened: SignOff = { number: 2, kind: "reopened", name: "Ben Marsh", reason: "A row was missed.", versions: {}, ...at };

describe("signing off", () => {
  test("says what stays open", () => {
    expect(agreedSignOff(results, anAgreedSet(), [])).toMatchObject({
      progress: "0 of 4 decided",
      some: false,
      signedOff: null,
      record: [],
    });
    const three = anAgreedSet({ scores: { A1: {}, A2: {}, B1: {} } });
    expect(agreedSignOff(results, three, []).open).toBe("One descriptor is not decided. It stays without an agreed score.");
    const all = anAgreedSet({ scores: { A1: {}, A2: {}, B1: {}, B2: {} } });
    expect(agreedSignOff(results, all, [])).toMatchObject({ some: true, open: "Every descriptor on the agenda is decided." });
  });

  test("keeps every turn on record, the newest first", () => {
    const set = anAgreedSet({ scores: { A1: {} }, signOff: signed });
    expect(agreedSignOff(results, set, [signed]).signedOff).toBe("Signed off by Ann Wexler on 22 November 2026 at 2:05pm.");
    expect(agreedSignOff(results, anAgreedSet({ scores: { A1: {} } }), [signed, reopened]).record).toEqual([
      "Opened again by Ben Marsh on 22 November 2026 at 2:05pm: A row was missed. Entered by ann@example.org.",
      "Signed off by Ann Wexler on 22 November 2026 at 2:05pm. 1 agreed score. Entered by ann@example.org.",
    ]);
  });
});
