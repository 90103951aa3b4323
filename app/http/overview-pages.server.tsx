import type { AppLoadContext } from "@remix-run/node";
import { CheckPage } from "../components/survey/check-page";
import { escapeHtml, slot, type Html } from "../components/survey/page-template";
import { answerHtml, picksHtml, unansweredHtml } from "../components/survey/personal-html";
import { TasksPage } from "../components/survey/tasks-page";
import { answeredIn, newestSave, progressOf } from "../domain/survey/draft-answers";
import { MATTERS, questionsOf } from "../domain/survey/questionnaire";
import type { LoadedDraft } from "../services/load-draft.server";
import { sendingText } from "../services/submit-draft.server";
import { answerPaths, BACK_TO_CHECK } from "./answer-paths";
import { fillKept } from "./kept-templates.server";
import { savingFrameOf } from "./respondent-frame.server";

type Surroundings = Pick<AppLoadContext, "nonce" | "stylesheets">;

type Overview = { readonly loaded: LoadedDraft; readonly keeping: boolean };

const CHECK_LINKS = {
  field: (page: string, field: string) => `${answerPaths.page(page)}${BACK_TO_CHECK}#${field}`,
  action: answerPaths.check(),
  back: answerPaths.page(MATTERS),
};

/** Every part of the survey and how far it is. */
export function tasksPageHtml({ loaded, keeping }: Overview, surroundings: Surroundings): string {
  const { asked, draft } = loaded;
  const { questionnaire } = asked;
  const frame = slotFrame(loaded, surroundings);
  const { words } = frame;
  const links = { page: answerPaths.page, goOn: slot("go-on"), check: answerPaths.check(), forget: answerPaths.forget() };
  return fillKept(
    `tasks ${asked.id}`,
    () => (
      <TasksPage
        frame={frame}
        questionnaire={questionnaire}
        lead={slot("lead")}
        progress={(page) => slot(`progress ${page}`)}
        links={links}
      />
    ),
    (name) => {
      const [what = "", page = ""] = name.split(" ");
      if (what === "open") return "";
      if (what === "go-on") return escapeHtml(firstUnfinished(loaded));
      const { answered, asked: of } = progressOf(questionnaire, draft.answers);
      if (what === "lead") return escapeHtml(words.tasksLead(answered, of));
      if (what !== "progress") return escapeHtml(frameSlot(what, { loaded, keeping }, surroundings));
      const section = questionnaire.sections.find((one) => one.page === page);
      if (section === undefined) return escapeHtml(words.picked(draft.answers.matters.length));
      return escapeHtml(words.answeredOf(answeredIn(draft.answers, section), section.questions.length));
    },
  );
}

/** All answers, to be looked over and sent. */
export function checkPageHtml({ loaded, keeping }: Overview, surroundings: Surroundings): string {
  const { asked, draft, seesAnswers } = loaded;
  const { questionnaire } = asked;
  const { answers } = draft;
  const frame = slotFrame(loaded, surroundings);
  const { words } = frame;
  const questions = new Map(questionsOf(questionnaire).map((question) => [question.key, question]));
  const personal = (what: string, key: string): Html | null => {
    const question = questions.get(key);
    if (what === "answer" && question !== undefined) return answerHtml(question, answers, seesAnswers, words);
    if (what === "picks") return picksHtml(questionnaire, answers, seesAnswers, words);
    if (what === "unanswered") return unansweredHtml(questionnaire, answers, CHECK_LINKS.field, words);
    return null;
  };
  return fillKept(
    `check ${asked.id}`,
    () => (
      <CheckPage
        frame={frame}
        questionnaire={questionnaire}
        answer={({ key }) => slot(`answer ${key}`)}
        picks={slot("picks")}
        unanswered={slot("unanswered")}
        saveNumber={(page) => slot(`save ${page}`)}
        submissionKey={slot("sending")}
        links={CHECK_LINKS}
      />
    ),
    (name) => {
      const [what = "", key = ""] = name.split(" ");
      if (what === "save") return String(newestSave(answers, key));
      if (what === "sending") return escapeHtml(sendingText(draft));
      return personal(what, key)?.text ?? escapeHtml(frameSlot(what, { loaded, keeping }, surroundings));
    },
  );
}

function slotFrame({ asked }: LoadedDraft, surroundings: Surroundings) {
  return savingFrameOf(asked, { ...surroundings, nonce: slot("nonce") }, { draft: slot("draft"), keeping: slot("keeping") });
}

function frameSlot(what: string, { loaded, keeping }: Overview, { nonce }: Surroundings): string {
  const texts: Readonly<Record<string, string>> = { nonce, draft: loaded.draft.id, keeping: keeping ? "on" : "off" };
  const text = texts[what];
  if (text === undefined) throw new Error(`A page of answers has no slot "${what}"`);
  return text;
}

/** The first page with something unanswered; the page that checks the answers where there is none. */
function firstUnfinished({ asked, draft }: LoadedDraft): string {
  const open = asked.questionnaire.sections.find((section) => answeredIn(draft.answers, section) < section.questions.length);
  if (open !== undefined) return answerPaths.page(open.page);
  return draft.answers.matters.length === 0 ? answerPaths.page(MATTERS) : answerPaths.check();
}
