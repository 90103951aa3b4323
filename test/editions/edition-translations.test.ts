import { describe, expect, test } from "vitest";
import { loadTranslation, translatedEditionFile, translationFiles } from "../../app/adapters/edition-files.server";
import { dirname, join } from "node:path";
import { writeFileSync } from "node:fs";
import { aFile, editionFrom, valueOf } from "./edition-file";
import { SMALL_EDITION } from "./small-edition";

const WELSH = `key: small
title: Argraffiad bach
scale:
  - { value: 0, label: Dim }
sections:
  - key: A
    title: Cyntaf
    descriptors:
      - key: A1
        title: Un
        statement: Mae un yn dda.
        levels: { 0: dim, 1: rhai, 2: pob un }
        evidence: [rhestr]
        steps: { 1: [dechrau], 2: [parhau] }
        asks:
          communities: { question: Ydy un yn dda?, levels: { 0: neb, 2: pawb } }
`;

const edition = editionFrom(SMALL_EDITION);

test("a translation changes texts and nothing else", () => {
  const welsh = valueOf(loadTranslation(aFile("small.cy.yaml", WELSH), edition));
  expect(welsh).toMatchObject({ key: "small", title: "Argraffiad bach", crosswalk: edition.crosswalk });
  expect(welsh.scale.map(({ value, label }) => [value, label])).toEqual([
    [0, "Dim"],
    [1, "Some"],
    [2, "All"],
  ]);
  expect(welsh.sections).toEqual([{ key: "A", title: "Cyntaf", summary: "" }]);
  const [one, two] = welsh.descriptors;
  expect(one).toMatchObject({ levels: ["dim", "rhai", "pob un"], evidence: ["rhestr"], steps: [[], ["dechrau"], ["parhau"]] });
  expect(one?.asks).toEqual({
    leaders: { question: "Mae un yn dda.", help: "", levels: ["dim", "rhai", "pob un"] },
    workforce: { question: "Mae un yn dda.", help: "", levels: ["dim", "rhai", "pob un"] },
    families: null,
    communities: { question: "Ydy un yn dda?", help: "", levels: ["neb", null, "pawb"] },
  });
  expect(two).toEqual(edition.descriptors[1]);
});

describe("a translation is refused with the place of", () => {
  test.each<[name: string, before: string, after: string, problems: readonly string[]]>([
    ["another edition's key", "key: small", "key: large", ["1:6 translation-no-counterpart"]],
    ["a fact that is no text", "title: Argraffiad bach", "official: true", ["2:1 edition-key-unknown"]],
    ["a value off the scale", "value: 0", "value: 9", ["4:14 translation-no-counterpart"]],
    [
      "a value translated twice",
      "  - { value: 0, label: Dim }",
      "  - { value: 0, label: Dim }\n  - { value: 0.0, label: Dim }",
      ["5:5 translation-repeated"],
    ],
    ["an unknown section", "- key: A\n", "- key: Z\n", ["6:10 translation-no-counterpart", "9:14 translation-no-counterpart"]],
    ["an unknown descriptor", "- key: A1", "- key: A9", ["9:14 translation-no-counterpart"]],
    [
      "a descriptor translated twice",
      "sections:",
      "sections:\n  - { key: A, descriptors: [{ key: A1 }] }",
      ["7:5 translation-repeated", "10:9 translation-repeated"],
    ],
    ["a level that is left out", "1: rhai, ", "", ["12:17 translation-different-levels"]],
    ["a level off the scale", "2: pob un", "7: pob un", ["12:36 edition-level-off-scale"]],
    ["a level that an ask does not have", "0: neb, 2: pawb", "0: neb, 1: rhai, 2: pawb", ["16:60 translation-different-levels"]],
    ["a list of another length", "evidence: [rhestr]", "evidence: [rhestr, dau]", ["13:19 translation-different-length"]],
    ["steps to another level", "1: [dechrau], 2: [parhau]", "2: [parhau]", ["14:16 translation-different-levels"]],
    ["a voice that is not asked", "communities:", "families:", ["16:11 translation-no-counterpart"]],
    ["an unknown voice", "communities:", "pawb:", ["16:11 translation-no-counterpart"]],
    [
      "an ask that is no map",
      "communities: { question: Ydy un yn dda?, levels: { 0: neb, 2: pawb } }",
      "communities: true",
      ["16:24 edition-not-map"],
    ],
  ])("%s", (_name, before, after, problems) => {
    expect(WELSH).toContain(before);
    const translation = loadTranslation(aFile("small.cy.yaml", WELSH.replace(before, after)), edition);
    expect(translation.ok ? [] : translation.problem.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(problems);
  });
});

test("translations are found beside their edition by their names", () => {
  const file = aFile("small.yaml", SMALL_EDITION);
  for (const name of ["small.cy.yaml", "small.pt-BR.yaml", "smaller.cy.yaml", "small.notes.txt"])
    writeFileSync(join(dirname(file), name), WELSH);
  expect([...translationFiles(file)]).toEqual([
    ["cy", join(dirname(file), "small.cy.yaml")],
    ["pt-BR", join(dirname(file), "small.pt-BR.yaml")],
  ]);
  expect(translatedEditionFile(join(dirname(file), "small.cy.yaml"))).toBe(file);
  expect(translatedEditionFile(file)).toBeNull();
});
