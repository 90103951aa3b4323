import { join } from "node:path";
import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { loadEdition } from "../../adapters/edition-files.server";
import type { Edition } from "../edition/edition";
import { descriptorsAskedOf } from "../edition/edition";
import { fullPolicy } from "../rounds/round-policy";
import { VOICES } from "../values/voice";
import { compileQuestionnaire, readingMinutes } from "./compile-questionnaire";
import { questionsOf, type QuestionnaireSection } from "./questionnaire";
import { levelText, surveyJsCommentName, surveyJsJson } from "./surveyjs-json";

const WORDS = {
  dontKnow: "Don't know",
  notApplicable: "Does not apply",
  comment: "Comment",
  noNames: "No names",
  mattersTitle: "Matters",
  mattersHelp: "Up to 3",
};

function shipped(key: string): Edition {
  const edition = loadEdition(join(import.meta.dirname, `../../../descriptors/${key}.yaml`));
  if (!edition.ok) throw new Error(key);
  return edition.value;
}

const editions = ["early-help-2022", "early-help-2020", "data-maturity"].map(shipped);
const edition = editions[0]!;
const policy = fullPolicy(edition);

describe.each(editions.map((one) => [one.key, one] as const))("%s", (_key, one) => {
  test.each(VOICES)("asks %s what they are asked, in edition order, and survey-core takes it without complaint", (voice) => {
    const questionnaire = compileQuestionnaire(one, fullPolicy(one), voice, "en");
    const asked = descriptorsAskedOf(one, voice).map((descriptor) => descriptor.key);
    expect(questionsOf(questionnaire).map((question) => question.key)).toEqual(asked);
    expect(questionnaire.sections.map((section) => section.page)).toEqual(
      questionnaire.sections.map((_section, index) => String(index + 1)),
    );

    const json = surveyJsJson(questionnaire, WORDS);
    const model = new Model(json);
    expect(model.jsonErrors ?? []).toEqual([]);
    expect(model.pages.length).toBe(questionnaire.sections.length + 1);
    const names = model.getAllQuestions().map((question) => question.name);
    expect(names).toEqual([...asked.flatMap((key) => [`r.${key}`, surveyJsCommentName(key)]), "matters"]);
  });
});

test("a round that asks a voice some sections asks those alone", () => {
  const some = { ...policy, sections: { ...policy.sections, workforce: ["DA", "WF"] } };
  const questionnaire = compileQuestionnaire(edition, some, "workforce", "en");
  expect(questionnaire.sections.map((section) => section.key)).toEqual(["WF", "DA"]);
  expect(compileQuestionnaire(edition, { ...some, sections: { ...some.sections, workforce: [] } }, "workforce", "en").sections).toEqual([]);
});

test("families read a level's own sentence; others read the scale's word with it", () => {
  const families = questionsOf(compileQuestionnaire(edition, policy, "families", "en"))[0]!;
  expect(levelText(families.levels[0]!)).toBe("No one has ever asked what I would change.");
  const leaders = questionsOf(compileQuestionnaire(edition, policy, "leaders", "en"))[0]!;
  expect(levelText(leaders.levels[3]!)).toBe(
    "3 – In place: A named worker runs a parents' design group, expenses paid, and each new service goes there before it is agreed.",
  );
});

test("a level without a sentence shows the scale's word, to families too", () => {
  const bare: Edition = {
    ...edition,
    scale: edition.scale.map((level) => ({ ...level, value: level.value / 2 })),
    descriptors: edition.descriptors.slice(0, 1).map((descriptor) => ({
      ...descriptor,
      asks: { ...descriptor.asks, families: { question: "How is it?", help: "", levels: [null, null, null, null, null, null] } },
    })),
  };
  const [question] = questionsOf(compileQuestionnaire(bare, policy, "families", "en"));
  expect(question!.levels.map(levelText).slice(0, 2)).toEqual(["0 – Not started", "0.5 – Early talk"]);
});

test("without comments there is no question for one", () => {
  const json = surveyJsJson(compileQuestionnaire(edition, { ...policy, comments: false }, "families", "en"), WORDS);
  expect(JSON.stringify(json)).not.toContain("-Comment");
});

test("minutes are the words at 200 a minute, rounded up, and 1 at least", () => {
  const section = (words: number): QuestionnaireSection => ({
    key: "A",
    page: "1",
    title: "",
    summary: "",
    questions: [{ key: "A1", title: "not read", text: "word ".repeat(words), isStatement: false, help: "", levels: [] }],
  });
  expect(readingMinutes([])).toBe(1);
  expect(readingMinutes([section(200)])).toBe(1);
  expect(readingMinutes([section(201)])).toBe(2);
  expect(readingMinutes([section(200), section(200), section(1)])).toBe(3);
});
