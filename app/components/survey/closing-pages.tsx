import type { ReactNode } from "react";
import { ButtonLink } from "../govuk/button";
import { Panel } from "../govuk/panel";
import { RespondentPage, type PageFrame } from "./respondent-page";

type SentPageProps = { readonly frame: PageFrame; readonly receipt: string; readonly receiptHref: string };

/** The answers have arrived: the receipt, once. */
export function SentPage({ frame, receipt, receiptHref }: SentPageProps) {
  const { words } = frame;
  return (
    <RespondentPage frame={frame} title={words.sentTitle}>
      <Panel title={words.sentTitle}>
        {words.sentReceipt}
        <br />
        <strong className="survey-receipt" data-survey-sent="">
          {receipt}
        </strong>
      </Panel>
      <p className="govuk-body">
        {words.sentThanks} {words.sentKeep}
      </p>
      <p className="govuk-body">{words.sentUse}</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{words.sentReplace}</li>
        <li>{words.sentWithdraw}</li>
      </ul>
      <p className="govuk-body">
        {words.sentNever}{" "}
        <a className="govuk-link" href={receiptHref}>
          {words.sentUseReceipt}
        </a>
      </p>
      <h2 className="govuk-heading-m">{words.sentNext}</h2>
      <p className="govuk-body">{words.sentNextText}</p>
    </RespondentPage>
  );
}

type LaterPageProps = { readonly frame: PageFrame; readonly goOnHref: string };

/** Somebody stops for now: what is saved, and how to come back. */
export function LaterPage({ frame, goOnHref }: LaterPageProps) {
  const { words } = frame;
  return (
    <RespondentPage frame={frame} title={words.laterTitle}>
      <h1 className="govuk-heading-l">{words.laterTitle}</h1>
      <p className="survey-saving" role="status" data-saving-state="" />
      <p className="govuk-body">{words.laterText}</p>
      <p className="govuk-body">{words.laterNotSent}</p>
      <ButtonLink href={goOnHref}>{words.laterGoOn}</ButtonLink>
    </RespondentPage>
  );
}

type NoticePageProps = {
  readonly frame: PageFrame;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
};

/** One thing to know: a link that does not work, a survey that is closed, answers that are gone. */
export function NoticePage({ frame, title, text, children }: NoticePageProps) {
  return (
    <RespondentPage frame={frame} title={title}>
      <h1 className="govuk-heading-l">{title}</h1>
      <p className="govuk-body">{text}</p>
      {children}
    </RespondentPage>
  );
}
