import { describe, expect, test } from "vitest";
import { problem, problemAt } from "./problem";
import { placedProblemLine, problemSentence } from "./wording";

describe("a problem in words", () => {
  test("says what and where, on one line", () => {
    const placed = problemAt({ line: 3, column: 14 }, "answers-value-off-scale", { value: "7", descriptor: "FV1", scale: "0, 1, 2" });
    expect(placedProblemLine("answers.csv", placed)).toBe(
      'answers.csv:3:14: "7" is not an answer to FV1: use a value of the scale (0, 1, 2), dk, na, or nothing.',
    );
  });

  test("quotes what a file holds without its line breaks and control characters", () => {
    expect(problemSentence(problem("answers-voice-unknown", { voice: "lead\n\u001B[31mers\u202E", voices: "leaders" }))).toBe(
      '"lead [31mers " is not a voice. The voices are leaders.',
    );
  });

  test("quotes only the beginning of what is long", () => {
    const sentence = problemSentence(problem("answers-column-unknown", { column: "x".repeat(5000), nearest: "voice" }));
    expect(sentence).toHaveLength(`The column "${"x".repeat(100)}…" is not known. The nearest known column is "voice".`.length);
  });

  test("leaves a mark where a detail is lacking", () => {
    expect(problemSentence(problem("answers-column-missing"))).toBe('The column "…" is missing.');
  });
});
