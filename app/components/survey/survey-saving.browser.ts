import type { SavingWords } from "./respondent-page";
import { fieldsOf, fillForm, isTooMuch, shownOf } from "./saving/form-fields";
import { eraseKept, eraseOld, KeptAnswers } from "./saving/kept-answers";
import { keepPages, stopKeepingPages } from "./saving/keep-pages";
import { updateCheckPage, updateTasksPage } from "./saving/overviews";
import { Queue } from "./saving/queue";
import type { Outcome } from "./saving/send";

const PAUSE = 700;
const HOME = "/answer";
const SENT = `${HOME}/sent`;
const CHECK = `${HOME}/check`;
const LATER = `${HOME}/later`;

const { draft = "", keeping = "off", pages = "" } = document.body.dataset;

function begin(): void {
  const words = JSON.parse(document.body.dataset.words ?? "{}") as SavingWords;
  const kept = new KeptAnswers(draft, keeping === "on");
  const state = document.querySelector("[data-saving-state]");
  const say = (text: string) => {
    if (state !== null && state.textContent !== text) state.textContent = text;
  };
  const told: Readonly<Record<Outcome | "sending", string>> = {
    sending: words.saving,
    done: words.saved,
    refused: words.refused,
    gone: words.gone,
    later: words.notSaved,
  };
  const queue = new Queue(
    kept,
    (page) => `${HOME}/${page}`,
    (outcome) => say(outcome === "later" && kept.read().submission !== null ? words.sendingLater : told[outcome]),
    () => {
      kept.erase();
      location.assign(SENT);
    },
  );

  const form = document.querySelector<HTMLFormElement>("form[data-survey-page]");
  if (form !== null) saveAsYouGo(form, kept, queue, words, say);
  const submit = document.querySelector<HTMLFormElement>("form[data-survey-submit]");
  if (submit !== null) sendAnswers(submit, kept, queue);
  if (document.querySelector("[data-survey-lead]") !== null) {
    updateTasksPage(
      kept,
      pages
        .split(" ")
        .map((address) => address.slice(HOME.length + 1))
        .filter((name) => /^\d+$/.test(name)),
    );
  }
  if (kept.unsent().length > 0 || kept.read().submission !== null) void queue.flush();
  if (keeping === "on") {
    kept.change({});
    void eraseOld().then(() => keepPages(draft, pages.split(" ")));
  } else void stopKeepingPages();
}

function saveAsYouGo(form: HTMLFormElement, kept: KeptAnswers, queue: Queue, words: SavingWords, say: (text: string) => void): void {
  const page = form.dataset.surveyPage ?? "";
  const shownNumber = Number(form.dataset.saveNumber);
  const before = kept.read().pages[page];
  if (before !== undefined && (before.number > shownNumber || before.state === "refused")) fillForm(form, before.fields);

  const keep = () => {
    const number = Math.max(shownNumber, kept.read().pages[page]?.number ?? 0) + 1;
    kept.changePage(page, { number, fields: fieldsOf(form), shown: shownOf(form), state: "unsent" });
  };
  let timer = 0;
  form.addEventListener("input", () => {
    keep();
    clearTimeout(timer);
    timer = window.setTimeout(() => void queue.flush(), PAUSE);
  });
  addEventListener("pagehide", () => {
    if (kept.read().pages[page]?.state === "unsent") void queue.flush();
  });

  let busy = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    clearTimeout(timer);
    const then = event.submitter instanceof HTMLButtonElement ? event.submitter.value : "next";
    const next = location.search === "?back=check" ? CHECK : (form.dataset.next ?? HOME);
    keep();
    void queue.flush().then(async (outcome) => {
      const target = then === "later" ? LATER : next;
      if (outcome === "done") return location.assign(target);
      if (outcome !== "later") return sendNatively(form, then);
      busy = false;
      if (isTooMuch(fieldsOf(form))) return say(words.refused);
      if (await canOpenOffline(target)) return location.assign(target);
      say(words.stuckOffline);
    });
  });
}

function sendAnswers(form: HTMLFormElement, kept: KeptAnswers, queue: Queue): void {
  updateCheckPage(kept);
  let busy = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    kept.change({ submission: String(new FormData(form).get("submission")) });
    void queue.flush().then((outcome) => {
      busy = false;
      if (outcome === "done" || outcome === "later") return;
      kept.change({ submission: null });
      const refused = Object.entries(kept.read().pages).find(([, { state }]) => state === "refused");
      if (refused !== undefined) return location.assign(`${HOME}/${refused[0]}?back=check`);
      form.submit();
    });
  });
}

/** Hands the form to the browser, so that the server's own page says what is the matter. */
function sendNatively(form: HTMLFormElement, then: string): void {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "then";
  field.value = then;
  form.append(field);
  form.submit();
}

async function canOpenOffline(address: string): Promise<boolean> {
  if (!("caches" in window) || !navigator.serviceWorker.controller) return false;
  return (await caches.match(address, { ignoreSearch: true })) !== undefined;
}

if (keeping === "erase") void eraseKept(draft);
else if (draft !== "") begin();
