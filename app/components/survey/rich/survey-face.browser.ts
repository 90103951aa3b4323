import { MATTERS } from "../../../domain/survey/questionnaire";
import { isGoodConnection } from "./connection";
import { isReady, rememberPlain, rememberReady, wantsPlain } from "./face-memory";
import { watchHands } from "./hands-off";
import type { RichSection } from "./rich-section";
import type * as Rich from "./survey-rich.browser";

// Somebody who goes on at once must not have to share the connection with this.
const READING = 2_000;
// Later than this, people have begun to read.
const PATIENCE = 2_000;

const { richScript = "", richStyles = "" } = document.body.dataset;

async function begin(): Promise<void> {
  if (wantsPlain() || !isGoodConnection(navigator)) return;
  const form = document.querySelector<HTMLFormElement>("form[data-survey-page]");
  if (!isReady(richScript)) await fetchInBackground();
  else if (form !== null && form.dataset.surveyPage !== MATTERS) await showRicherFace(form);
}

/** Leaves both files in the browser's cache, for the pages that follow. */
async function fetchInBackground(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, READING));
  const files = await Promise.all(
    [richScript, richStyles].map(async (address) => {
      const response = await fetch(address, { priority: "low" });
      await response.arrayBuffer();
      return response.ok;
    }),
  );
  if (files.every(Boolean)) rememberReady(richScript);
}

/** Puts the richer face in the place of the plain form's questions, unless it takes too long or somebody has begun. */
async function showRicherFace(form: HTMLFormElement): Promise<void> {
  // The page leads to one of its questions, or says what is wrong: that is the plain form's.
  if (location.hash !== "" || document.querySelector(".govuk-error-summary") !== null) return;
  const hands = watchHands();
  const started = performance.now();
  const [rich, section] = await Promise.all([
    import(/* @vite-ignore */ richScript) as Promise<typeof Rich>,
    fetchSection(form.dataset.surveyPage ?? ""),
    loadStyles(),
  ]);
  if (hands.areOff() && performance.now() - started < PATIENCE) rich.showRichly(form, section, rememberPlain);
  hands.stop();
}

async function fetchSection(page: string): Promise<RichSection> {
  const response = await fetch(`/answer/questions/${page}`);
  if (!response.ok) throw new Error(`The questions came with ${response.status}`);
  return (await response.json()) as RichSection;
}

function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = richStyles;
    link.addEventListener("load", () => resolve());
    link.addEventListener("error", () => reject(new Error("The stylesheet did not come")));
    document.head.append(link);
  });
}

// The plain form is complete in itself: whatever keeps the richer face away is no loss.
if (richScript !== "") void begin().catch(() => undefined);
