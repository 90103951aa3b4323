import type { AgreedInWords, LastInWords } from "../../domain/reports/agreed-in-words";
import { AGREED_WORDS } from "../../domain/reports/agreed-wording";
import { VoiceName } from "../charts/voice-mark";
import { SummaryList } from "../govuk/summary-list";
import { Tag, type TagColour } from "../govuk/tag";

const COLOURS: Readonly<Record<AgreedInWords["status"], TagColour>> = {
  agreed: "green",
  "agreed-with-difference": "yellow",
  "not-agreed": "grey",
};

/** A decision as it is recorded. */
export function DecisionSummary({ agreed, above = null }: { readonly agreed: AgreedInWords; readonly above?: string | null }) {
  const { level, status, statusName, rule, reason, dissent, evidence, room, recorded, changed } = agreed;
  return (
    <div className="workshop-decision">
      <p className="workshop-decision__level">{level}</p>
      <p className="govuk-body">
        <Tag colour={COLOURS[status]}>{statusName}</Tag> {rule}
      </p>
      {above !== null && <p className="govuk-body workshop-above">{above}</p>}
      <SummaryList
        rows={[
          { key: AGREED_WORDS.reason, value: <Lines text={reason} /> },
          ...(dissent.length === 0 ? [] : [{ key: AGREED_WORDS.dissent, value: <Dissent dissent={dissent} /> }]),
          ...(evidence === "" ? [] : [{ key: AGREED_WORDS.evidence, value: <Lines text={evidence} /> }]),
        ]}
      />
      <p className="govuk-body-s results-quiet">{[recorded, changed, room].filter((part) => part !== null).join(" ")}</p>
    </div>
  );
}

/** What the last round agreed on the same. */
export function LastDecision({ last }: { readonly last: LastInWords }) {
  const { level, statusName, reason, dissent, notes, change } = last;
  return (
    <>
      <p className="govuk-body">
        <strong>{level}.</strong> {statusName}. {change !== null && `${change} since then.`}
      </p>
      {notes.length > 0 && <p className="govuk-body">{notes.join(" ")}</p>}
      <p className="govuk-body workshop-lines">{reason}</p>
      {dissent.length > 0 && <Dissent dissent={dissent} />}
    </>
  );
}

/** A text as it was typed, line by line. */
function Lines({ text }: { readonly text: string }) {
  return <span className="workshop-lines">{text}</span>;
}

function Dissent({ dissent }: Pick<AgreedInWords, "dissent">) {
  return (
    <ul className="govuk-list workshop-dissent">
      {dissent.map(({ voice, name, text }) => (
        <li key={voice}>
          <strong>
            <VoiceName voice={voice} name={name} />
          </strong>{" "}
          <Lines text={text} />
        </li>
      ))}
    </ul>
  );
}
