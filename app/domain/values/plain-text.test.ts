import { expect, test } from "vitest";
import { plainLine, plainText } from "./plain-text";

test("a text that was typed keeps its lines, and nothing that nobody types", () => {
  expect(plainText("  One\r\n\r\nTwo\rThree\u0000\u001b \n")).toBe("One\n\nTwo\nThree");
  expect(plainText("a\tb")).toBe("a\tb");
  expect(plainText("\u0000")).toBe("");
});

test("a line that was typed has no line ends and no runs of spaces", () => {
  expect(plainLine("  One \r\n  front\u0000 door ")).toBe("One front door");
});
