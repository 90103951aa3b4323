import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { ENGLISH } from "../components/survey/survey-words";
import type { Problem } from "../domain/values/problem";
import { tidyReceipt } from "../domain/responses/receipt";
import { heldKeysCookie, noJustSentCookie } from "../http/answer-cookies.server";
import { answerPaths } from "../http/answer-paths";
import { goneAnswersPageHtml, receiptPageHtml, withdrawPageHtml } from "../http/plain-pages.server";
import { goTo, htmlAnswer, postedFields, problemAnswer, respondentOf, respondentRoute } from "../http/respondent.server";
import { checkReceipt } from "../services/check-receipt.server";
import { startReplacing } from "../services/start-replacing.server";
import { withdrawResponse } from "../services/withdraw-response.server";

/** Asks for a receipt. */
export function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => askAgain({ typed: "", choice: "" }, { receipt: "", choice: "" }, context, 200));
}

/** Begins new answers in the place of those that were sent, or withdraws them after asking once more. */
export function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return respondentRoute(context, async () => {
    const fields = await postedFields(request);
    const typed = (fields.get("receipt") ?? "").slice(0, 100);
    const choice = fields.get("choice") ?? "";
    const receipt = tidyReceipt(typed) ?? "";
    const refuse = (found: Problem) => {
      if (found.code !== "receipt-unknown") return problemAnswer(found, request, context);
      const unknown = typed.trim() === "" ? ENGLISH.receiptEmpty : ENGLISH.receiptUnknown;
      return askAgain({ typed, choice }, { receipt: unknown, choice: "" }, context, 400);
    };
    const checked = await checkReceipt(context, receipt);
    if (!checked.ok) return refuse(checked.problem);
    switch (choice) {
      case "replace": {
        const started = await startReplacing(context, receipt);
        if (!started.ok) return refuse(started.problem);
        const { held, https } = respondentOf(request, context);
        const mine = { key: started.value.browserKey, receipt, kiosk: held.some(({ kiosk }) => kiosk) };
        return goTo(answerPaths.page("1"), [heldKeysCookie([mine, ...held], https), noJustSentCookie(https)]);
      }
      case "withdraw":
        return htmlAnswer(withdrawPageHtml(receipt, context));
      case "withdraw-now": {
        const withdrawn = await withdrawResponse(context, receipt);
        if (!withdrawn.ok) return refuse(withdrawn.problem);
        const { https } = respondentOf(request, context);
        const html = goneAnswersPageHtml(ENGLISH.withdrawnTitle, ENGLISH.withdrawnText, "", context);
        return htmlAnswer(html, { cookies: [noJustSentCookie(https)] });
      }
      default:
        return askAgain({ typed, choice: "" }, { receipt: "", choice: ENGLISH.receiptNoChoice }, context, 400);
    }
  });
}

type Entered = { readonly typed: string; readonly choice: string };

function askAgain(entered: Entered, problems: { receipt: string; choice: string }, context: AppLoadContext, status: number): Response {
  return htmlAnswer(receiptPageHtml({ ...entered, problems }, context), { status });
}
