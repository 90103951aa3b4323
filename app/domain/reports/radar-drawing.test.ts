import { describe, expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { resultsOf } from "../../../test/builders/results-of";
import { radarDrawing, type Drawing } from "./radar-drawing";
import { writtenScale } from "./round-results";
import { sectionProfile } from "./section-profile";
import { svgText } from "./svg-text";
import { VOICE_LOOKS } from "./voice-look";

const KEYS = ["A1", "B1", "C1"];
const VOICES = {
  leaders: { cells: { A1: [0, 0, 0, 0, 0, 12], B1: [6, 0, 0, 0, 0, 6], C1: [6, 6, 0, 0, 0, 0] } },
  families: { cells: { A1: [1, 1, 1, 0, 0, 0], B1: [4, 4, 4, 0, 0, 0], C1: [4, 4, 4, 0, 0, 0] } },
} as const;

function drawn(keys = KEYS, size: "wide" | "narrow" = "wide"): Drawing | null {
  const edition = anEdition({ keys });
  return radarDrawing(sectionProfile(resultsOf(edition, VOICES), writtenScale(edition)), size);
}

function linesOf({ elements }: Drawing, colour: string): number {
  return elements.filter(({ tag, attributes }) => tag === "line" && attributes.stroke === colour).length;
}

describe("the radar", () => {
  test("has a corner for each section, and none without an area between them", () => {
    const texts = drawn()?.elements.flatMap(({ text }) => text ?? []) ?? [];
    expect(texts).toEqual(expect.arrayContaining(["Section A", "Section B", "Section C", "Leaders", "Families"]));
    expect(drawn(["A1", "B1"])).toBeNull();
  });

  test("breaks a voice's line where a section has no score, and marks only what has one", () => {
    const drawing = drawn()!;
    const marks = (colour: string) => drawing.elements.filter(({ attributes }) => attributes.fill === colour).length;
    // each voice has a line and a mark in the key as well
    expect([linesOf(drawing, VOICE_LOOKS.leaders.colour), marks(VOICE_LOOKS.leaders.colour)]).toEqual([4, 4]);
    expect([linesOf(drawing, VOICE_LOOKS.families.colour), marks(VOICE_LOOKS.families.colour)]).toEqual([2, 3]);
  });

  test("puts the highest value at the end of its spoke and the lowest in the middle", () => {
    const transforms = drawn()!.elements.flatMap(({ attributes }) => attributes.transform ?? []);
    expect(transforms).toContain("translate(320 58)");
  });

  test.each(["wide", "narrow"] as const)("keeps everything inside its frame (%s)", (size) => {
    const { width, height, elements } = drawn(KEYS, size)!;
    for (const { attributes } of elements) {
      for (const name of ["x", "x1", "x2"]) if (name in attributes) expect(Number(attributes[name])).toBeLessThanOrEqual(width);
      for (const name of ["y", "y1", "y2"]) if (name in attributes) expect(Number(attributes[name])).toBeLessThanOrEqual(height);
    }
  });
});

test("as SVG text every name and word is harmless", () => {
  const drawing = {
    width: 1,
    height: 2,
    alt: "",
    elements: [{ tag: "text", attributes: { fontSize: 3, fill: 'a"b' }, text: "<&>" }],
  } as const;
  expect(svgText(drawing, "DejaVu Sans")).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="2" viewBox="0 0 1 2" font-family="DejaVu Sans">' +
      '<text font-size="3" fill="a&quot;b">&lt;&amp;></text></svg>',
  );
});
