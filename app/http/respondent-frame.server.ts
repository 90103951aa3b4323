import type { AppLoadContext } from "@remix-run/node";
import browserScripts from "virtual:browser-scripts";
import richStyles from "../components/survey/rich/survey-rich.css?url";
import type { PageFrame } from "../components/survey/respondent-page";
import { ENGLISH } from "../components/survey/survey-words";
import type { Asked } from "../services/load-asked.server";
import { pagesToKeep } from "./answer-paths";

type Surroundings = Pick<AppLoadContext, "nonce" | "stylesheets">;

/** What stands around a page of a survey that is known. */
export function frameOf(asked: Asked, { nonce, stylesheets }: Surroundings): PageFrame {
  const { voice, language } = asked.questionnaire;
  const families = voice === "families";
  const scripts = families ? [addressOf("exit-this-page")] : [];
  return {
    words: ENGLISH,
    language,
    areaName: asked.areaName,
    fictional: asked.fictional,
    exitThisPage: families,
    stylesheets,
    scripts,
    nonce,
  };
}

/** The same while answers are under way, with what the saving script has to know. */
export function savingFrameOf(asked: Asked, surroundings: Surroundings, { draft, keeping }: { draft: string; keeping: string }): PageFrame {
  const frame = frameOf(asked, surroundings);
  const saving = { draft, keeping, pages: pagesToKeep(asked.questionnaire).join(" ") };
  return { ...frame, scripts: [...frame.scripts, addressOf("survey-saving")], saving };
}

/** The same where the richer face may be shown, or fetched for the pages that follow. */
export function withRicherFace(frame: PageFrame): PageFrame {
  const richer = { script: addressOf("survey-rich"), styles: richStyles };
  return { ...frame, scripts: [...frame.scripts, addressOf("survey-face")], richer };
}

/** What stands around a page that belongs to no survey. `exitThisPage` where somebody of a family may be reading. */
export function bareFrame({ nonce, stylesheets }: Surroundings, exitThisPage = false): PageFrame {
  const scripts = exitThisPage ? [addressOf("exit-this-page")] : [];
  return { words: ENGLISH, language: "en", areaName: "", fictional: false, exitThisPage, stylesheets, scripts, nonce };
}

/** The same when answers have just gone from here: the saving script then erases what it kept of them. */
export function erasingFrame(surroundings: Surroundings, draft: string, exitThisPage: boolean): PageFrame {
  const frame = bareFrame(surroundings, exitThisPage);
  return { ...frame, scripts: [...frame.scripts, addressOf("survey-saving")], saving: { draft, keeping: "erase", pages: "" } };
}

function addressOf(script: string): string {
  const address = browserScripts[script];
  if (address === undefined) throw new Error(`There is no ${script}.browser.ts in app/components`);
  return address;
}
