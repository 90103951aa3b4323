import type { AgreedSignOff } from "../../domain/reports/agreed-sign-off";
import { AGREED_WORDS } from "../../domain/reports/agreed-wording";
import { Button } from "../govuk/button";
import { InsetText } from "../govuk/inset-text";
import { Input } from "../govuk/input";
import { Textarea } from "../govuk/textarea";
import { problemOf, StaffPage, type FieldProblem } from "../rounds/staff-page";
import type { AgreedProps } from "./agreed-page";

type SignOffPageProps = AgreedProps & {
  readonly page: AgreedSignOff;
  readonly sent?: SentTurn | undefined;
};

type SentTurn = { readonly typed: { readonly name: string; readonly reason: string }; readonly problems: readonly FieldProblem[] };

/** Signing the agreed scores off by name, and opening them again with a reason. */
export function SignOffPage({ page, sent, frame, paths, done }: SignOffPageProps) {
  const crumbs = [
    { text: page.round, href: paths.round },
    { text: AGREED_WORDS.title, href: paths.overview() },
  ];
  return (
    <StaffPage
      {...{ frame, done, crumbs }}
      part="rounds"
      caption={page.round}
      title={page.signedOff === null ? AGREED_WORDS.signOffTitle : AGREED_WORDS.signedOffTitle}
      problems={sent?.problems}
    >
      <div className="govuk-grid-row">
        <div className="govuk-grid-column-two-thirds">
          {page.signedOff === null ? <ToSignOff {...{ page, sent, paths }} /> : <SignedOff {...{ page, sent, paths }} />}
          {page.record.length > 0 && (
            <>
              <h2 className="govuk-heading-m">{AGREED_WORDS.record}</h2>
              <ul className="govuk-list govuk-list--bullet">
                {page.record.map((entry) => (
                  <li key={entry}>{entry}</li>
                ))}
              </ul>
            </>
          )}
        </div>
      </div>
    </StaffPage>
  );
}

type TurnProps = Pick<SignOffPageProps, "page" | "sent" | "paths">;

function ToSignOff({ page, sent, paths }: TurnProps) {
  return (
    <>
      <p className="govuk-body">
        {page.progress}. {page.open}
      </p>
      {!page.some && <p className="govuk-body">{AGREED_WORDS.nothingYet}</p>}
      {page.some && (
        <>
          <p className="govuk-body">{AGREED_WORDS.signOffMeans}</p>
          <ul className="govuk-list govuk-list--bullet">
            {AGREED_WORDS.signOffPoints.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
          <form method="post" noValidate>
            <input type="hidden" name="turn" value="sign-off" />
            <input type="hidden" name="seen" value={page.seen} />
            <Input
              name="name"
              label={AGREED_WORDS.signOffName}
              labelSize="s"
              hint={AGREED_WORDS.signOffNameHint}
              autoComplete="off"
              value={sent?.typed.name}
              error={problemOf(sent?.problems, "name")}
            />
            <TurnButtons text={AGREED_WORDS.signOffButton} paths={paths} />
          </form>
        </>
      )}
    </>
  );
}

function SignedOff({ page, sent, paths }: TurnProps) {
  return (
    <>
      <InsetText>{page.signedOff}</InsetText>
      <p className="govuk-body">
        {page.progress}. {page.open}
      </p>
      <h2 className="govuk-heading-m">{AGREED_WORDS.reopenHeading}</h2>
      <p className="govuk-body">{AGREED_WORDS.reopenMeans}</p>
      <form method="post" noValidate>
        <input type="hidden" name="turn" value="reopen" />
        <Input
          name="name"
          label={AGREED_WORDS.reopenName}
          labelSize="s"
          autoComplete="off"
          value={sent?.typed.name}
          error={problemOf(sent?.problems, "name")}
        />
        <Textarea
          name="reason"
          label={AGREED_WORDS.reopenReason}
          labelSize="s"
          rows={3}
          value={sent?.typed.reason}
          error={problemOf(sent?.problems, "reason")}
        />
        <TurnButtons text={AGREED_WORDS.reopenButton} kind="warning" paths={paths} />
      </form>
    </>
  );
}

type TurnButtonsProps = { readonly text: string; readonly kind?: "warning"; readonly paths: AgreedProps["paths"] };

function TurnButtons({ text, kind, paths }: TurnButtonsProps) {
  return (
    <div className="govuk-button-group">
      <Button kind={kind}>{text}</Button>
      <a className="govuk-link" href={paths.overview()}>
        {AGREED_WORDS.notNow}
      </a>
    </div>
  );
}
