import { LONGEST_COMMENT, MATTERS, MOST_PICKS } from "../../../domain/survey/questionnaire";
import type { KeptPage } from "./kept-answers";

type Fields = KeptPage["fields"];

const NOT_ANSWERS = ["then", "save"];

/** What a form would send. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !NOT_ANSWERS.includes(name) ? [[name, value]] : [],
  );
}

/** The chosen answers in words, by what they answer. */
export function shownOf(form: HTMLFormElement): KeptPage["shown"] {
  const shown: Record<string, string[]> = {};
  for (const choice of form.querySelectorAll<HTMLInputElement>("input:checked")) {
    const label = choice.labels?.[0];
    const words = (label?.querySelector(".survey-level__label") ?? label)?.textContent ?? choice.value;
    (shown[choice.name.replace(/^r\./, "")] ??= []).push(words);
  }
  return shown;
}

/** Puts kept answers into a form that was made before they were given. */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  const has = (name: string, value: string) => fields.some((field) => field[0] === name && field[1] === value);
  for (const choice of form.querySelectorAll<HTMLInputElement>("input[type=radio], input[type=checkbox]")) {
    choice.checked = has(choice.name, choice.value);
  }
  for (const area of form.querySelectorAll("textarea")) {
    area.value = fields.find(([name]) => name === area.name)?.[1] ?? "";
    const details = area.closest("details");
    if (area.value !== "" && details) details.open = true;
  }
}

/** Whether the server would send the page back: known here, so that nobody goes on without a connection and loses it. */
export function isTooMuch(fields: Fields): boolean {
  const picks = fields.filter(([name]) => name === MATTERS).length;
  return picks > MOST_PICKS || fields.some(([name, value]) => name.startsWith("c.") && [...value.trim()].length > LONGEST_COMMENT);
}
