import { AGREEMENT_RULE, AGREED_WORDS, RULE_CHOICES, STATUS_NAMES } from "../../domain/reports/agreed-wording";
import type { DescriptorResults } from "../../domain/reports/descriptor-results";
import { voiceName } from "../../domain/reports/results-wording";
import { VOICES } from "../../domain/values/voice";
import { AGREED_STATUSES, RULE_OUTCOMES } from "../../domain/workshop/agreed-score";
import type { TypedDecision } from "../../domain/workshop/read-decision";
import { Button } from "../govuk/button";
import { Details } from "../govuk/details";
import { Input } from "../govuk/input";
import { Radios } from "../govuk/radios";
import { Select } from "../govuk/select";
import { Textarea } from "../govuk/textarea";
import { problemOf, type FieldProblem } from "../rounds/staff-page";

type DecisionFormProps = {
  readonly levels: DescriptorResults["levels"];
  readonly typed: TypedDecision;
  /** The version that whoever sends it has in view. */
  readonly seen: number;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** What the room decides: short at first sight, with the rest a press away. */
export function DecisionForm({ levels, typed, seen, problems }: DecisionFormProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seen} />
      <Radios
        name="score"
        className="workshop-levels"
        legend={{ text: AGREED_WORDS.levelField, size: "s" }}
        hint={AGREED_WORDS.levelHint}
        items={levels.map(({ level, label }) => ({ value: level, label: nameOf(level, label) }))}
        value={typed.score}
        error={problemOf(problems, "score")}
      />
      <StatusField {...{ levels, typed, problems }} />
      <Radios
        name="rule"
        inline
        legend={{ text: AGREED_WORDS.ruleField, size: "s" }}
        hint={`${AGREEMENT_RULE} ${AGREED_WORDS.ruleNoLock}`}
        items={RULE_OUTCOMES.map((rule) => ({ value: rule, label: RULE_CHOICES[rule] }))}
        value={typed.rule}
        error={problemOf(problems, "rule")}
      />
      <Textarea
        name="reason"
        label={AGREED_WORDS.reasonField}
        labelSize="s"
        hint={AGREED_WORDS.reasonHint}
        rows={3}
        value={typed.reason}
        error={problemOf(problems, "reason")}
      />
      <DissentFields {...{ typed, problems }} />
      <EvidenceField {...{ typed, problems }} />
      {seen > 0 && (
        <Textarea
          name="changeReason"
          label={AGREED_WORDS.changeField}
          labelSize="s"
          rows={2}
          value={typed.changeReason}
          error={problemOf(problems, "changeReason")}
        />
      )}
      <RoomFields {...{ typed, problems }} />
      <Button>{AGREED_WORDS.save}</Button>
    </form>
  );
}

type PartProps = Pick<DecisionFormProps, "typed" | "problems">;

function StatusField({ levels, typed, problems }: PartProps & Pick<DecisionFormProps, "levels">) {
  const choices = [
    { value: "", text: AGREED_WORDS.chooseLevel },
    ...levels.map(({ level, label }) => ({ value: level, text: nameOf(level, label) })),
  ];
  const range = (
    <div className="workshop-range">
      <Select name="low" label={AGREED_WORDS.low} items={choices} value={typed.low} error={problemOf(problems, "low")} />
      <Select name="high" label={AGREED_WORDS.high} items={choices} value={typed.high} error={problemOf(problems, "high")} />
    </div>
  );
  return (
    <Radios
      name="status"
      legend={{ text: AGREED_WORDS.statusField, size: "s" }}
      items={AGREED_STATUSES.map((status) => ({
        value: status,
        label: STATUS_NAMES[status],
        ...(status === "not-agreed" && { hint: AGREED_WORDS.notAgreedHint, conditional: range }),
      }))}
      value={typed.status}
      error={problemOf(problems, "status")}
    />
  );
}

function DissentFields({ typed: { dissent }, problems }: PartProps) {
  const fields = VOICES.map((voice) => ({ voice, name: `dissent.${voice}`, value: dissent[voice] }));
  return (
    <Details summary={AGREED_WORDS.dissentSummary} open={needsOpening(fields, problems) || undefined}>
      <p className="govuk-body">{AGREED_WORDS.dissentIntro}</p>
      {fields.map(({ voice, name, value }) => (
        <Textarea key={voice} name={name} label={voiceName(voice)} rows={2} value={value} error={problemOf(problems, name)} />
      ))}
    </Details>
  );
}

function EvidenceField({ typed: { evidence }, problems }: PartProps) {
  const field = { name: "evidence", value: evidence };
  return (
    <Details summary={AGREED_WORDS.evidenceSummary} open={needsOpening([field], problems) || undefined}>
      <Textarea {...field} label={AGREED_WORDS.evidenceField} rows={3} error={problemOf(problems, "evidence")} />
    </Details>
  );
}

function RoomFields({ typed: { room }, problems }: PartProps) {
  const fields = VOICES.map((voice) => ({ voice, name: `room.${voice}`, value: room[voice] }));
  const total = fields.reduce((sum, { value }) => sum + (/^\d+$/.test(value.trim()) ? Number(value) : 0), 0);
  return (
    <Details
      summary={total === 0 ? AGREED_WORDS.roomSummary : AGREED_WORDS.roomCounted(total)}
      open={fields.some(({ name }) => problemOf(problems, name) !== undefined) || undefined}
    >
      <p className="govuk-body">{AGREED_WORDS.roomIntro}</p>
      <div className="workshop-room">
        {fields.map(({ voice, name, value }) => (
          <Input
            key={voice}
            name={name}
            label={voiceName(voice)}
            width={3}
            inputMode="numeric"
            autoComplete="off"
            value={value}
            error={problemOf(problems, name)}
          />
        ))}
      </div>
    </Details>
  );
}

function needsOpening(fields: readonly { readonly name: string; readonly value: string }[], problems: DecisionFormProps["problems"]) {
  return fields.some(({ name, value }) => value !== "" || problemOf(problems, name) !== undefined);
}

function nameOf(level: string, label: string): string {
  return label === level ? level : `${level} ${label}`;
}
