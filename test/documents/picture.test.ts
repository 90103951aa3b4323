import { expect, test } from "vitest";
import { picturePng } from "../../app/adapters/documents/picture-png.server";
import type { Drawing } from "../../app/domain/reports/radar-drawing";

function drawing(text: string): Drawing {
  return { width: 100, height: 40, alt: "", elements: [{ tag: "text", attributes: { x: 5, y: 25, fontSize: 20, fill: "#000000" }, text }] };
}

test("letters are drawn with the font that comes with Waymark, whatever the server has", () => {
  const [one, other, blank] = ["Leaders", "Families", ""].map((text) => Buffer.from(picturePng(drawing(text))));
  expect(one?.subarray(1, 4).toString()).toBe("PNG");
  // width and height in the picture's head: three pixels for each unit
  expect([one?.readUInt32BE(16), one?.readUInt32BE(20)]).toEqual([300, 120]);
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  expect(one?.equals(blank ?? Buffer.alloc(0))).toBe(false);
});
