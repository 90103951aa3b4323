import type { KeptAnswers, KeptPage } from "./kept-answers";

/** Brings the page that checks the answers up to what is kept here and may not have been sent yet. */
export function updateCheckPage(kept: KeptAnswers): void {
  const { pages } = kept.read();
  for (const card of document.querySelectorAll<HTMLElement>("[data-answers-of]")) {
    const page = pages[card.dataset.answersOf ?? ""];
    if (page === undefined || page.number <= Number(card.dataset.saveNumber)) continue;
    for (const cell of card.querySelectorAll<HTMLElement>("[data-answer]")) updateCell(cell, page);
    document.querySelector("[data-unanswered]")?.remove();
  }
}

function updateCell(cell: HTMLElement, page: KeptPage): void {
  const about = cell.dataset.answer ?? "";
  const comment = page.fields.find(([name]) => name === `c.${about}`)?.[1].trim() ?? "";
  const shown = page.shown[about] ?? [];
  cell.replaceChildren(...(shown.length === 0 ? ["–"] : shown).map((words) => line("div", words)));
  if (comment !== "") cell.append(line("p", comment, "survey-comment"));
}

function line(element: "div" | "p", text: string, className = ""): HTMLElement {
  const made = document.createElement(element);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Brings the list of parts up to what is kept here: the first number of each status is how many are answered. */
export function updateTasksPage(kept: KeptAnswers, pageNames: readonly string[]): void {
  const { pages } = kept.read();
  let more = 0;
  pageNames.forEach((name, place) => {
    const page = pages[name];
    const status = document.getElementById(`part-${place + 1}-status`);
    const before = Number(/\d+/.exec(status?.textContent ?? "")?.[0]);
    if (page === undefined || status === null || Number.isNaN(before)) return;
    const answered = page.fields.filter(([field]) => field.startsWith("r.")).length;
    more += answered - before;
    status.textContent = (status.textContent ?? "").replace(/\d+/, String(answered));
  });
  const lead = document.querySelector("[data-survey-lead]");
  if (lead !== null) lead.textContent = (lead.textContent ?? "").replace(/\d+/, (number) => String(Number(number) + more));
}
