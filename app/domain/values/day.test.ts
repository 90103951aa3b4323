import { describe, expect, test } from "vitest";
import { dayOf, isDay } from "./day";

describe("a day", () => {
  test("is one of the calendar", () => {
    expect(["2026-11-27", "2028-02-29", "2000-02-29", "2027-01-31"].filter((text) => !isDay(text))).toEqual([]);
    const none = ["2027-02-29", "2100-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00", "1899-01-01", "2027-1-1", "soon", ""];
    expect(none.filter(isDay)).toEqual([]);
  });

  test("is made from what was typed for its parts", () => {
    expect(dayOf({ day: "7", month: "3", year: "2027" })).toBe("2027-03-07");
    expect(dayOf({ day: "31", month: "06", year: "2027" })).toBeNull();
    expect(dayOf({ day: "7", month: "March", year: "2027" })).toBeNull();
    expect(dayOf({ day: "7", month: "3", year: "27" })).toBeNull();
    expect(dayOf({ day: "-7", month: "3", year: "2027" })).toBeNull();
  });
});
