import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { descriptorsFolder } from "../../app/adapters/edition-files.server";
import { descriptorsAskedOf } from "../../app/domain/edition/edition";
import { scaleNumbers } from "../../app/domain/edition/scale";
import { editionFrom } from "./edition-file";
import { SMALL_EDITION, smallEditionWith } from "./small-edition";

const LEAST =
  "key: least\ntitle: Least\nscale: [{ value: 1 }, { value: 2 }]\nsections: [{ key: A, descriptors: [{ key: A1, title: One, statement: One is good. }] }]\n";

test("what is left out has a plain meaning", () => {
  const edition = editionFrom(LEAST);
  expect(edition).toMatchObject({ key: "least", title: "Least", year: null, official: false, source: "", licence: "", crosswalk: [] });
  expect(edition.sections).toEqual([{ key: "A", title: "A", summary: "" }]);
  expect(edition.scale).toEqual([
    { value: 1, label: "1", meaning: "" },
    { value: 2, label: "2", meaning: "" },
  ]);
  const ask = { question: "One is good.", help: "", levels: [null, null] };
  expect(edition.descriptors).toEqual([
    {
      key: "A1",
      section: "A",
      title: "One",
      statement: "One is good.",
      levels: [null, null],
      evidence: [],
      steps: [[], []],
      asks: { leaders: ask, workforce: ask, families: ask, communities: ask },
    },
  ]);
});

test("everything that a file says is in the edition", () => {
  const text = SMALL_EDITION.replace(
    "title: A small edition",
    "title: A small edition\nyear: 2026\nofficial: true\nsource: here\nlicence: OGL-UK-3.0",
  ).replace("label: None", "label: None, meaning: Nothing at all.");
  const edition = editionFrom(text);
  expect(edition).toMatchObject({ year: 2026, official: true, source: "here", licence: "OGL-UK-3.0" });
  expect(edition.scale[0]).toEqual({ value: 0, label: "None", meaning: "Nothing at all." });
  expect(edition.crosswalk).toEqual([{ fromEdition: "older", fromDescriptor: "X1", to: "A1", relation: "equal" }]);
  const [one] = edition.descriptors;
  expect(one).toMatchObject({ levels: ["none", "some", "all"], evidence: ["a list"], steps: [[], ["begin"], ["go on"]] });
  expect(one?.asks).toEqual({
    leaders: { question: "One is good.", help: "", levels: ["none", "some", "all"] },
    workforce: { question: "One is good.", help: "", levels: ["none", "some", "all"] },
    families: null,
    communities: { question: "Is one good?", help: "", levels: ["no one", null, "every one"] },
  });
});

test("a voice is asked the statement, in its own words, or not at all", () => {
  const edition = editionFrom(smallEditionWith("families: false", "families: true\n          workforce: { help: Think of last month. }"));
  const asks = edition.descriptors[0]?.asks;
  expect(asks?.families).toEqual(asks?.leaders);
  expect(asks?.workforce).toEqual({ question: "One is good.", help: "Think of last month.", levels: ["none", "some", "all"] });
  const without = editionFrom(SMALL_EDITION);
  expect(descriptorsAskedOf(without, "families").map(({ key }) => key)).toEqual(["A2"]);
  expect(descriptorsAskedOf(without, "leaders").map(({ key }) => key)).toEqual(["A1", "A2"]);
});

describe("scales of every kind", () => {
  test.each([
    ["two levels", [0, 1], { levels: 2, lowest: 0, step: 1 }],
    ["nought to ten", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { levels: 11, lowest: 0, step: 1 }],
    ["one to four", [1, 2, 3, 4], { levels: 4, lowest: 1, step: 1 }],
    ["half points", [0, 0.5, 1, 1.5, 2], { levels: 5, lowest: 0, step: 0.5 }],
    ["below nought", [-2, -1, 0, 1, 2], { levels: 5, lowest: -2, step: 1 }],
    ["tenths, which no computer holds exactly", [0, 0.1, 0.2, 0.3, 0.4], { levels: 5, lowest: 0, step: 0.1 }],
  ])("%s", (_name, values, numbers) => {
    const scale = `scale: [${values.map((value) => `{ value: ${value} }`).join(", ")}]`;
    const levels = `levels: { ${values.map((value) => `${value}: level ${value}`).join(", ")} }`;
    const edition = editionFrom(LEAST.replace("scale: [{ value: 1 }, { value: 2 }]", scale).replace("title: One", `title: One, ${levels}`));
    expect(scaleNumbers(edition.scale)).toEqual(numbers);
    expect(edition.descriptors[0]?.levels).toEqual(values.map((value) => `level ${value}`));
  });

  test("a level may be spelt 0.50, 2.0 or in quotes", () => {
    const edition = editionFrom(
      LEAST.replace("scale: [{ value: 1 }, { value: 2 }]", "scale: [{ value: 0.5 }, { value: 1 }, { value: 1.5 }, { value: 2 }]").replace(
        "title: One",
        'title: One, levels: { 0.50: a, "1": b, "1.50": c, 2.0: d }',
      ),
    );
    expect(edition.descriptors[0]?.levels).toEqual(["a", "b", "c", "d"]);
  });
});

test("wording that several descriptors share may be written once", () => {
  const text = smallEditionWith("levels: { 0: none", "levels: &usual { 0: none").replace(
    "statement: Two is good.",
    "statement: Two is good.\n        levels: *usual",
  );
  expect(editionFrom(text).descriptors.map(({ levels }) => levels)).toEqual([
    ["none", "some", "all"],
    ["none", "some", "all"],
  ]);
});

test("a byte order mark, Windows line ends and folded text change nothing", () => {
  expect(editionFrom(`\uFEFF${SMALL_EDITION.replaceAll("\n", "\r\n")}`)).toEqual(editionFrom(SMALL_EDITION));
  expect(editionFrom(smallEditionWith("statement: Two is good.", "statement: >\n          Two\n          is good."))).toEqual(
    editionFrom(SMALL_EDITION),
  );
});

test("the example that shows how to write an edition is one", () => {
  const [, example = ""] = /```yaml\n(.*?)```/s.exec(readFileSync(join(descriptorsFolder(), "README.md"), "utf8")) ?? [];
  const edition = editionFrom(example);
  expect(edition).toMatchObject({ key: "parks-2026", crosswalk: [{ fromEdition: "parks-2020" }] });
  expect(edition.descriptors[0]?.asks.families?.levels).toEqual(["No", null, "Yes"]);
});
