import { describe, expect, test } from "vitest";
import { asTypedDay, isDay, NO_DAY, readDay } from "./day";

describe("a day", () => {
  test("is one of the calendar", () => {
    expect(["2026-11-27", "2028-02-29", "2000-02-29", "2027-01-31"].filter((text) => !isDay(text))).toEqual([]);
    const none = ["2027-02-29", "2100-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00", "1899-01-01", "2027-1-1", "soon", ""];
    expect(none.filter(isDay)).toEqual([]);
  });

  test("is read from what was typed for its parts", () => {
    expect(readDay({ day: " 7", month: "3", year: "2027" })).toBe("2027-03-07");
    expect(readDay(NO_DAY)).toBeNull();
    const wrong = [
      { day: "31", month: "06", year: "2027" },
      { day: "7", month: "March", year: "2027" },
      { day: "7", month: "3", year: "27" },
      { day: "-7", month: "3", year: "2027" },
      { day: "7", month: "", year: "2027" },
      { day: "", month: "", year: "2027" },
    ];
    for (const typed of wrong) expect(isDay(readDay(typed) ?? "")).toBe(false);
  });

  test("comes back as it would be typed", () => {
    expect(asTypedDay("2027-03-07")).toEqual({ day: "7", month: "3", year: "2027" });
    expect(readDay(asTypedDay("2027-10-30"))).toBe("2027-10-30");
    expect(asTypedDay(null)).toEqual(NO_DAY);
  });
});
