import { expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { countFigure, dayInWords, listInWords, momentInWords, plainFigure, scoreFigure, shareFigure } from "./figures";
import { writtenScale } from "./round-results";

test.each([
  [[0, 1, 2, 3, 4, 5], 3, "3.0"],
  [[0, 1, 2, 3, 4, 5], -0.0000000001, "0.0"],
  [[1, 2, 3, 4], 2.4000000000000004, "2.4"],
  [[0, 0.5, 1, 1.5], 0.75, "0.75"],
  [[0, 10, 20], 14, "14"],
  [[0, 5, 10], 6.5, "6.5"],
])("on the scale %j, %d is written %s", (scale, value, written) => {
  expect(scoreFigure(writtenScale(anEdition({ scale })), value)).toBe(written);
});

test("numbers are written plainly", () => {
  expect(plainFigure(2)).toBe("2");
  expect(plainFigure(2.5)).toBe("2.5");
  expect(plainFigure(0.30000000000000004)).toBe("0.3");
  expect(countFigure(1_000_000)).toBe("1,000,000");
  expect(countFigure(999)).toBe("999");
  expect(shareFigure(1, 3)).toBe("33%");
  expect(shareFigure(0, 0)).toBe("0%");
});

test("days and lists are written in words", () => {
  expect(dayInWords("2026-11-02")).toBe("2 November 2026");
  expect(dayInWords("2026-11-02T10:00:00.000Z")).toBe("2 November 2026");
  expect(dayInWords("soon")).toBe("soon");
  expect(listInWords([])).toBe("");
  expect(listInWords(["a"])).toBe("a");
  expect(listInWords(["a", "b", "c"])).toBe("a, b and c");
});

test("moments are written as the clocks in England show them", () => {
  expect(momentInWords("2026-11-12T14:05:00.000Z")).toBe("12 November 2026 at 2:05pm");
  expect(momentInWords("2026-06-30T23:30:00.000Z")).toBe("1 July 2026 at 12:30am");
  expect(momentInWords("2026-11-12T12:00:00.000Z")).toBe("12 November 2026 at 12:00pm");
  expect(momentInWords("soon")).toBe("soon");
});
