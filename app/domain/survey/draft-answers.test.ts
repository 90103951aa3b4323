import fc from "fast-check";
import { expect, test } from "vitest";
import { answeredIn, commentIn, NO_ANSWERS, progressOf, ratingIn, saveMatters, saveSection } from "./draft-answers";
import { LONGEST_COMMENT, type Question, type Questionnaire, type QuestionnaireSection } from "./questionnaire";
import { readMattersPost, readSectionPost } from "./read-page-post";

const question = (key: string): Question => ({
  key,
  title: key,
  text: key,
  isStatement: false,
  help: "",
  levels: ["0", "0.5", "1"].map((value) => ({ value, label: value, wording: null })),
});
const section = (page: string, ...keys: readonly string[]): QuestionnaireSection => ({
  key: `S${page}`,
  page,
  title: "",
  summary: "",
  questions: keys.map(question),
});
const first = section("1", "A1", "constructor");
const second = section("2", "B1", "B2", "B3");
const questionnaire: Questionnaire = {
  edition: "e",
  title: "",
  official: false,
  voice: "leaders",
  language: "en",
  comments: true,
  sections: [first, second],
  minutes: 1,
};
const NEWEST = { number: null, keepUnseen: false };
const posted = (fields: readonly (readonly [string, string])[]) => new URLSearchParams(fields.map(([name, value]) => [name, value]));

test("a section's save replaces what was there, and other sections stay", () => {
  const before = saveSection(NO_ANSWERS, second, { ratings: { B1: "1" }, comments: { B1: "why" } }, NEWEST);
  const both = saveSection(before, first, { ratings: { A1: "dk" }, comments: {} }, NEWEST);
  const cleared = saveSection(both, second, { ratings: { B2: "0.5" }, comments: {} }, NEWEST);
  expect(cleared).toMatchObject({ ratings: { A1: "dk", B2: "0.5" }, comments: {} });
  expect(ratingIn(cleared, "B1")).toBe("");
  expect(progressOf(questionnaire, cleared)).toEqual({ answered: 2, asked: 5 });
  expect(answeredIn(cleared, second)).toBe(1);
});

test("a key that every object has is no answer until it is given one", () => {
  expect(ratingIn(NO_ANSWERS, "constructor")).toBe("");
  expect(commentIn(NO_ANSWERS, "toString")).toBe("");
  expect(ratingIn(saveSection(NO_ANSWERS, first, { ratings: { constructor: "1" }, comments: {} }, NEWEST), "constructor")).toBe("1");
});

test("whatever order saves arrive in, the newest of each page stands", () => {
  const save = fc.record({ number: fc.integer({ min: 1, max: 9 }), value: fc.constantFrom("0", "0.5", "1") });
  fc.assert(
    fc.property(fc.uniqueArray(save, { selector: ({ number }) => number, minLength: 1 }), fc.integer(), (saves, seed) => {
      const shuffled = [...saves].sort((a, b) => ((a.number * 7 + seed) % 5) - ((b.number * 7 + seed) % 5));
      const twice = [...shuffled, ...shuffled];
      const draft = twice.reduce(
        (sofar, { number, value }) => saveSection(sofar, first, { ratings: { A1: value }, comments: {} }, { number, keepUnseen: false }),
        NO_ANSWERS,
      );
      const newest = saves.reduce((a, b) => (a.number > b.number ? a : b));
      expect(ratingIn(draft, "A1")).toBe(newest.value);
    }),
  );
});

test("a browser that was not shown the earlier answers adds to them and takes none away", () => {
  const elsewhere = { number: null, keepUnseen: true };
  const before = saveMatters(saveSection(NO_ANSWERS, second, { ratings: { B1: "1" }, comments: { B1: "why" } }, NEWEST), ["B1"], NEWEST);
  const after = saveSection(before, second, { ratings: { B2: "0" }, comments: {} }, elsewhere);
  expect(after).toMatchObject({ ratings: { B1: "1", B2: "0" }, comments: { B1: "why" } });
  expect(saveMatters(after, [], elsewhere).matters).toEqual(["B1"]);
  expect(saveMatters(after, ["B2"], elsewhere).matters).toEqual(["B2"]);
});

test("nothing is required", () => {
  expect(readSectionPost(questionnaire, second, posted([]), NO_ANSWERS)).toEqual({
    sound: { ratings: {}, comments: {} },
    typed: { ratings: {}, comments: {} },
    problems: [],
  });
  expect(readMattersPost(questionnaire, posted([]))).toEqual({ typed: [], problems: [] });
});

test("what is sound is kept; what is not leaves what was there and comes back with its problem", () => {
  const long = "x".repeat(LONGEST_COMMENT + 1);
  const read = readSectionPost(
    questionnaire,
    second,
    posted([
      ["r.B1", "99"],
      ["c.B1", long],
      ["r.B2", "dk"],
      ["c.B2", " two\r\nlines \0"],
      ["r.B3", "0.5"],
      ["r.A1", "1"],
      ["r.NONE", "1"],
    ]),
    { ratings: { B1: "0", B3: "1" }, comments: { B1: "short" } },
  );
  expect(read.sound).toEqual({ ratings: { B1: "0", B2: "dk", B3: "0.5" }, comments: { B1: "short", B2: "two\nlines" } });
  expect(read.typed.comments.B1).toBe(long);
  expect(read.problems).toMatchObject([
    { field: "r.B1", problem: { code: "answers-value-off-scale" } },
    { field: "c.B1", problem: { code: "answers-comment-too-long", details: { found: LONGEST_COMMENT + 1 } } },
  ]);
});

test("a comment is counted in characters, so that an emoji is one", () => {
  const full = "🙂".repeat(LONGEST_COMMENT);
  expect(readSectionPost(questionnaire, second, posted([["c.B1", full]]), NO_ANSWERS).problems).toEqual([]);
  expect(readSectionPost(questionnaire, second, posted([["c.B1", `${full}🙂`]]), NO_ANSWERS).problems).toHaveLength(1);
});

test("a round without comments takes none", () => {
  const read = readSectionPost({ ...questionnaire, comments: false }, second, posted([["c.B1", "hello"]]), NO_ANSWERS);
  expect(read.sound.comments).toEqual({});
});

test("up to three picks are taken, in the order of the questions; more come back with all of them ticked", () => {
  const picks = (...keys: readonly string[]) => readMattersPost(questionnaire, posted(keys.map((key) => ["matters", key])));
  expect(picks("B3", "A1", "A1")).toEqual({ typed: ["A1", "B3"], problems: [] });
  expect(picks("A1", "B1", "B2", "B3")).toMatchObject({
    typed: ["A1", "B1", "B2", "B3"],
    problems: [{ field: "matters", problem: { code: "answers-matters-too-many" } }],
  });
  expect(picks("Z9")).toMatchObject({ typed: [], problems: [{ field: "matters", problem: { code: "answers-matters-unknown" } }] });
});
