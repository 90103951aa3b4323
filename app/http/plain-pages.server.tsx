import type { AppLoadContext } from "@remix-run/node";
import { LaterPage, NoticePage, SentPage } from "../components/survey/closing-pages";
import { escapeHtml, slot } from "../components/survey/page-template";
import { noticeHtml } from "../components/survey/personal-html";
import { ReceiptPage, WithdrawPage } from "../components/survey/receipt-pages";
import { StartPage } from "../components/survey/start-page";
import { ENGLISH } from "../components/survey/survey-words";
import type { Problem } from "../domain/values/problem";
import type { LoadedDraft } from "../services/load-draft.server";
import type { Begun, OpenedLink } from "../services/open-link.server";
import type { JustSent } from "./answer-cookies.server";
import { answerPaths } from "./answer-paths";
import { fillKept, wholePage } from "./kept-templates.server";
import { bareFrame, erasingFrame, frameOf, savingFrameOf, withRicherFace } from "./respondent-frame.server";

type Surroundings = Pick<AppLoadContext, "nonce" | "stylesheets">;

/** What somebody behind a link reads before they start. */
export function startPageHtml({ asked, organisation, begun, helpContact }: OpenedLink, surroundings: Surroundings): string {
  const frame = withRicherFace(frameOf(asked, { ...surroundings, nonce: slot("nonce") }));
  const { k, mergeFamiliesAndCommunities } = asked.policy;
  const merged = mergeFamiliesAndCommunities && ["families", "communities"].includes(asked.questionnaire.voice);
  const facts = { organisation, groups: { some: k, all: Math.max(10, 2 * k) }, merged, helpContact };
  return fillKept(
    `start ${asked.id} ${organisation} ${helpContact}`,
    () => (
      <StartPage frame={frame} questionnaire={asked.questionnaire} facts={facts} returning={slot("returning")} button={slot("button")} />
    ),
    (name) => {
      if (name === "returning") return returningHtml(begun);
      if (name === "button") return escapeHtml(begun.where === "nowhere" ? ENGLISH.start : ENGLISH.goOn);
      return escapeHtml(surroundings.nonce);
    },
  );
}

function returningHtml(begun: Begun): string {
  if (begun.where === "nowhere") return "";
  return noticeHtml(begun.where === "here" ? ENGLISH.startedHere : ENGLISH.startedElsewhere(begun.answered, begun.asked)).text;
}

/** What to say where there is nothing to answer, by the problem. */
export function noticePageHtml(found: Problem, surroundings: Surroundings): string {
  const frame = bareFrame(surroundings);
  const receipt = (
    <p className="govuk-body">
      <a className="govuk-link" href={answerPaths.receipt()}>
        {ENGLISH.sentUseReceipt}
      </a>
    </p>
  );
  switch (found.code) {
    case "link-unknown":
      return wholePage(<NoticePage frame={frame} title={ENGLISH.linkUnknownTitle} text={ENGLISH.linkUnknownText} />);
    case "link-spent":
      return wholePage(
        <NoticePage frame={frame} title={ENGLISH.linkSpentTitle} text={ENGLISH.linkSpentText}>
          {receipt}
        </NoticePage>,
      );
    case "round-not-open":
    case "link-closed":
      return found.details.status === "draft"
        ? wholePage(<NoticePage frame={frame} title={ENGLISH.notOpenTitle} text={ENGLISH.notOpenText} />)
        : wholePage(<NoticePage frame={frame} title={ENGLISH.linkClosedTitle} text={ENGLISH.linkClosedText} />);
    default:
      return wholePage(
        <NoticePage frame={frame} title={ENGLISH.notStartedTitle} text={ENGLISH.notStartedText}>
          {receipt}
        </NoticePage>,
      );
  }
}

/** Answers were withdrawn or deleted: nothing of them is left here. */
export function goneAnswersPageHtml(title: string, text: string, draft: string, surroundings: Surroundings): string {
  return wholePage(<NoticePage frame={erasingFrame(surroundings, draft, true)} title={title} text={text} />);
}

/** The receipt for what was just sent. */
export function sentPageHtml({ receipt, draft, family }: JustSent, surroundings: Surroundings): string {
  const frame = erasingFrame({ ...surroundings, nonce: slot("nonce") }, slot("draft"), family);
  const texts: Readonly<Record<string, string>> = { receipt, draft, nonce: surroundings.nonce };
  return fillKept(
    `sent ${family}`,
    () => <SentPage frame={frame} receipt={slot("receipt")} receiptHref={answerPaths.receipt()} />,
    (name) => escapeHtml(texts[name] ?? ""),
  );
}

export function laterPageHtml({ loaded, keeping }: { loaded: LoadedDraft; keeping: boolean }, surroundings: Surroundings): string {
  const facts = { draft: loaded.draft.id, keeping: keeping ? "on" : "off" };
  return wholePage(<LaterPage frame={savingFrameOf(loaded.asked, surroundings, facts)} goOnHref={answerPaths.tasks()} />);
}

type ReceiptForm = {
  readonly typed: string;
  readonly choice: string;
  readonly problems: { readonly receipt: string; readonly choice: string };
};

export function receiptPageHtml(form: ReceiptForm, surroundings: Surroundings): string {
  return wholePage(<ReceiptPage frame={bareFrame(surroundings, true)} action={answerPaths.receipt()} {...form} />);
}

export function withdrawPageHtml(receipt: string, surroundings: Surroundings): string {
  const ways = { action: answerPaths.receipt(), homeHref: answerPaths.receipt() };
  return wholePage(<WithdrawPage frame={bareFrame(surroundings, true)} receipt={receipt} {...ways} />);
}
