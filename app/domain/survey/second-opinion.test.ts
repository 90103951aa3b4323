import { join } from "node:path";
import fc from "fast-check";
import { Model } from "survey-core";
import { describe, expect, test } from "vitest";
import { loadEdition } from "../../adapters/edition-files.server";
import { fullPolicy } from "../rounds/round-policy";
import { VOICES } from "../values/voice";
import { compileQuestionnaire } from "./compile-questionnaire";
import { commentField, DONT_KNOW, MATTERS, NOT_APPLICABLE, questionsOf, ratingField } from "./questionnaire";
import { readMattersPost, readSectionPost } from "./read-page-post";
import { surveyJsCommentName, surveyJsJson } from "./surveyjs-json";

const WORDS = {
  dontKnow: "Don't know",
  notApplicable: "Does not apply",
  comment: "Comment",
  noNames: "No names",
  mattersTitle: "Matters",
  mattersHelp: "Up to 3",
};

const loaded = loadEdition(join(import.meta.dirname, "../../../descriptors/early-help-2022.yaml"));
if (!loaded.ok) throw new Error("The shipped edition cannot be read");
const edition = loaded.value;

describe.each(VOICES)("for %s", (voice) => {
  const questionnaire = compileQuestionnaire(edition, fullPolicy(edition), voice, "en");
  const json = surveyJsJson(questionnaire, WORDS);
  const questions = questionsOf(questionnaire);

  test("whatever may be answered is taken by the reader and by survey-core alike", () => {
    const rating = fc.constantFrom("", DONT_KNOW, NOT_APPLICABLE, ...edition.scale.map(({ value }) => String(value)));
    const answer = fc.record({ rating, comment: fc.string({ maxLength: 50 }).map((text) => text.trim()) });
    const all = fc.array(answer, { minLength: questions.length, maxLength: questions.length });
    fc.assert(
      fc.property(all, (answers) => {
        const model = new Model(json);
        const data: Record<string, string> = {};
        const posted = new Map<string, string>();
        questions.forEach(({ key }, place) => {
          const { rating: level = "", comment = "" } = answers[place] ?? {};
          posted.set(ratingField(key), level).set(commentField(key), comment);
          if (level !== "") data[ratingField(key)] = level;
          if (comment !== "") data[surveyJsCommentName(key)] = comment;
        });
        model.data = data;
        expect(model.validate()).toBe(true);
        expect(model.data).toEqual(data);
        for (const section of questionnaire.sections) {
          const fields = { getAll: (name: string) => [posted.get(name) ?? ""] };
          expect(readSectionPost(questionnaire, section, fields, { ratings: {}, comments: {} }).problems).toEqual([]);
        }
      }),
      { numRuns: 20 },
    );
  });

  test.each([0, 3, 4])("picking %i as mattering most is judged the same by both", (count) => {
    const picks = questions.slice(0, count).map(({ key }) => key);
    const model = new Model(json);
    model.data = { [MATTERS]: picks };
    const taken = readMattersPost(questionnaire, { getAll: () => picks }).problems.length === 0;
    expect(taken).toBe(count <= 3);
    expect(model.validate()).toBe(taken);
  });
});
