import { Button, ButtonLink } from "../govuk/button";
import { ErrorSummary } from "../govuk/error-summary";
import { Input } from "../govuk/input";
import { Radios } from "../govuk/radios";
import { RespondentPage, type PageFrame } from "./respondent-page";

type ReceiptPageProps = {
  readonly frame: PageFrame;
  readonly action: string;
  readonly typed: string;
  readonly choice: string;
  /** What is wrong with each field; empty where nothing is. */
  readonly problems: { readonly receipt: string; readonly choice: string };
};

/** Asks for a receipt and what it is to do. */
export function ReceiptPage({ frame, action, typed, choice, problems }: ReceiptPageProps) {
  const { words } = frame;
  const errors = [
    { text: problems.receipt, href: "#receipt" },
    { text: problems.choice, href: "#choice" },
  ].filter(({ text }) => text !== "");
  return (
    <RespondentPage frame={frame} title={words.receiptTitle} hasErrors={errors.length > 0}>
      {errors.length > 0 && <ErrorSummary title={words.problemTitle} errors={errors} />}
      <h1 className="govuk-heading-l">{words.receiptTitle}</h1>
      <p className="govuk-body">{words.receiptLead}</p>
      <form method="post" action={action} noValidate>
        <Input
          name="receipt"
          label={words.receiptLabel}
          hint={words.receiptHint}
          error={problems.receipt}
          value={typed}
          autoComplete="off"
          spellCheck={false}
        />
        <Radios
          name="choice"
          legend={{ text: words.receiptWhat, size: "m" }}
          error={problems.choice}
          value={choice}
          items={[
            { value: "replace", label: words.receiptReplace, hint: words.receiptReplaceHint },
            { value: "withdraw", label: words.receiptWithdraw, hint: words.receiptWithdrawHint },
          ]}
        />
        <Button>{words.receiptGoOn}</Button>
      </form>
    </RespondentPage>
  );
}

type WithdrawPageProps = { readonly frame: PageFrame; readonly action: string; readonly receipt: string; readonly homeHref: string };

/** Asks once more before answers are withdrawn. The receipt travels in the form, never in an address. */
export function WithdrawPage({ frame, action, receipt, homeHref }: WithdrawPageProps) {
  const { words } = frame;
  return (
    <RespondentPage frame={frame} title={words.receiptWithdrawTitle}>
      <h1 className="govuk-heading-l">{words.receiptWithdrawTitle}</h1>
      <p className="govuk-body">{words.receiptWithdrawText}</p>
      <form method="post" action={action}>
        <input type="hidden" name="receipt" value={receipt} />
        <input type="hidden" name="choice" value="withdraw-now" />
        <div className="govuk-button-group">
          <Button kind="warning">{words.receiptWithdrawYes}</Button>
          <ButtonLink kind="secondary" href={homeHref}>
            {words.receiptWithdrawNo}
          </ButtonLink>
        </div>
      </form>
    </RespondentPage>
  );
}
