import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { registerLevelChoice } from "./level-choice";
import { readPlainFields, writePlainField } from "./plain-fields";
import { RichFace } from "./rich-face";
import type { RichSection } from "./rich-section";
import { surveyModel } from "./survey-model";

/**
 * Shows the questions of a form the richer way. The form stays as it is but for its questions, which are hidden: every answer goes into
 * them too, so that saving and sending are the same whichever face is shown. `plainChosen` is told when the person goes back.
 */
export function showRichly(form: HTMLFormElement, section: RichSection, plainChosen: () => void): void {
  registerLevelChoice();
  const model = surveyModel({
    ...section,
    answers: readPlainFields(form),
    changed: (field, value) => writePlainField(form, field, value),
  });
  const questions = form.querySelectorAll<HTMLElement>(".survey-question");
  const place = document.createElement("div");
  place.className = "rich-face";
  place.addEventListener("keydown", stayOnSpace);
  const root = createRoot(place);
  const usePlainForm = () => {
    plainChosen();
    root.unmount();
    place.remove();
    for (const question of questions) question.hidden = false;
    form.tabIndex = -1;
    form.focus();
  };
  flushSync(() => root.render(<RichFace {...section} model={model} usePlainForm={usePlainForm} />));
  // All at once, so that nobody sees both or neither. Outside the form, which would send SurveyJS's own fields too.
  for (const question of questions) question.hidden = true;
  form.before(place);
}

/** What SurveyJS makes a button of opens on Space, but it lets the page scroll on as well. */
function stayOnSpace(event: KeyboardEvent): void {
  if (event.key === " " && event.target instanceof HTMLElement && event.target.role === "button") event.preventDefault();
}
