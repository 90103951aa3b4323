import fc from "fast-check";
import { expect, test } from "vitest";
import { compileTemplate, escapeHtml, fillTemplate, html, slot } from "../../app/components/survey/page-template";
import { fullPolicy } from "../../app/domain/rounds/round-policy";
import { compileQuestionnaire } from "../../app/domain/survey/compile-questionnaire";
import { NO_ANSWERS, type DraftAnswers } from "../../app/domain/survey/draft-answers";
import { MATTERS, questionsOf } from "../../app/domain/survey/questionnaire";
import { checkPageHtml, tasksPageHtml } from "../../app/http/overview-pages.server";
import { questionPageHtml, questionPageWithProblems } from "../../app/http/question-pages.server";
import { anEdition } from "../builders/an-edition";

const edition = anEdition({ keys: ["A1", "A2", "B1", "B3"] });
const policy = fullPolicy(edition);
const questionnaire = compileQuestionnaire(edition, policy, "leaders", "en");
const keys = questionsOf(questionnaire).map((question) => question.key);
const surroundings = { nonce: "bm9uY2U=", stylesheets: ["/assets/root.css"] };

function loadedWith(answers: DraftAnswers, seesAnswers = true) {
  const draft = {
    id: "d1",
    round: "r1",
    voice: "leaders" as const,
    organisation: null,
    link: "l1",
    invitation: null,
    replaces: false,
    submissionKey: "k1",
    answers,
    version: 0,
  };
  return {
    draft,
    seesAnswers,
    browserKey: "b1",
    asked: { id: "r1 1 leaders", questionnaire, policy, areaName: "Nórth & <South> \uE000\uE001", fictional: true },
  };
}

// Hostile on purpose, and trimmed as whatever is kept is.
const text = fc
  .oneof(
    fc.string(),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("<script>alert(1)</script>", `" onfocus="x`, "</textarea><b>", "&amp;", "a\nb"),
  )
  .map((one) => one.replace(/(?![\n\t])\p{Cc}/gu, "").trim());
const ratings = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom("0", "3", "5", "dk", "na"));
const answers: fc.Arbitrary<DraftAnswers> = fc.record({
  ratings,
  comments: fc.dictionary(
    fc.constantFrom(...keys),
    text.filter((one) => one !== ""),
  ),
  matters: fc.uniqueArray(fc.constantFrom(...keys), { maxLength: 3 }),
  saves: fc.dictionary(fc.constantFrom("1", "2", MATTERS), fc.nat()),
});

test("a page filled from its template is to the letter what rendering it afresh gives", () => {
  fc.assert(
    fc.property(answers, fc.constantFrom("1", "2", MATTERS), fc.boolean(), fc.boolean(), (given, page, backToCheck, keeping) => {
      const view = { loaded: loadedWith(given), page, backToCheck, keeping };
      expect(questionPageHtml(view, surroundings)).toBe(questionPageWithProblems(view, given, [], surroundings));
    }),
  );
});

test("nothing that somebody wrote is ever markup", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(...keys), (comment, key) => {
      const given = { ...NO_ANSWERS, comments: { [key]: comment } };
      const view = { loaded: loadedWith(given), keeping: true };
      const pages = [
        checkPageHtml(view, surroundings),
        questionPageHtml({ ...view, page: key.startsWith("A") ? "1" : "2", backToCheck: false }, surroundings),
      ];
      for (const page of pages) {
        expect(page).toContain(escapeHtml(comment));
        expect((page ?? "").split(escapeHtml(comment)).join("").includes("<script>alert")).toBe(false);
      }
    }),
  );
});

test("a browser that may not see the answers is told how many there are, and none of them", () => {
  const given = { ...NO_ANSWERS, ratings: { A1: "3", A2: "dk" }, comments: { A1: "a secret" }, matters: ["B1"] };
  const view = { loaded: loadedWith(given, false), keeping: true };
  const pages = ["1", "2", MATTERS].map((page) => questionPageHtml({ ...view, page, backToCheck: false }, surroundings) ?? "");
  const everything = [...pages, checkPageHtml(view, surroundings), tasksPageHtml(view, surroundings)].join();
  expect(everything).not.toContain("a secret");
  expect(everything).not.toContain('checked=""');
  expect(everything).not.toContain("3 Level 3</div>");
  expect(pages[0]).toContain("You answered 2 of these in another browser");
  expect(tasksPageHtml(view, surroundings)).toContain("You have answered 2 of 4 questions");
});

test("a page that there is not is none", () => {
  expect(questionPageHtml({ loaded: loadedWith(NO_ANSWERS), page: "3", backToCheck: false, keeping: true }, surroundings)).toBeNull();
});

test("filling puts each slot's text where it was marked", () => {
  const template = compileTemplate(`<p>${slot("one")}</p><input id="a" name="x" type="radio" value="1"/>`);
  expect(fillTemplate(template, (name) => `[${name}]`)).toBe(`<p>[one]</p><input id="a" name="x" type="radio"[chosen x 1] value="1"/>`);
});

test("writing HTML escapes whatever is put in as text", () => {
  expect(html`<p title="${`"'<&>`}">${html`<b>${"<i>"}</b>`}</p>`.text).toBe(`<p title="&quot;&#x27;&lt;&amp;&gt;"><b>&lt;i&gt;</b></p>`);
});
