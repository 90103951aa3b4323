import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import { milestoneField, MOST_MILESTONES } from "../../domain/roadmap/plan-problems";
import type { TypedAction, TypedMilestone } from "../../domain/roadmap/read-action";
import { NO_DAY } from "../../domain/values/day";
import { Details } from "../govuk/details";
import { ErrorMessage } from "../govuk/error-message";
import { Fieldset } from "../govuk/fieldset";
import { Input } from "../govuk/input";
import { problemOf, type FieldProblem } from "../rounds/staff-page";
import { DayInput } from "./day-input";

type MilestoneFieldsProps = { readonly typed: TypedAction; readonly problems?: readonly FieldProblem[] | undefined };

const SPARE = 2;
const NOTHING: TypedMilestone = { title: "", due: NO_DAY, done: NO_DAY };

/** The milestones that there are, and room for a few more. */
export function MilestoneFields({ typed: { milestones }, problems }: MilestoneFieldsProps) {
  const wrong = problems?.some(({ field }) => field?.startsWith("milestone"));
  const spare = Math.max(0, Math.min(SPARE, MOST_MILESTONES - milestones.length));
  const rows = [...milestones, ...new Array<TypedMilestone>(spare).fill(NOTHING)];
  const tooMany = problemOf(problems, "milestones");
  return (
    <Details id="milestones" summary={ROADMAP_WORDS.milestonesSummary(milestones.length)} open={wrong || undefined}>
      {tooMany !== undefined && <ErrorMessage id="milestones-error">{tooMany}</ErrorMessage>}
      {rows.map(({ title, due, done }, place) => (
        <Fieldset key={place} className="roadmap-milestone" legend={{ text: ROADMAP_WORDS.milestoneField(place + 1), size: "s" }}>
          <Input
            name={milestoneField(place, "title")}
            label={ROADMAP_WORDS.milestoneTitle}
            value={title}
            error={problemOf(problems, milestoneField(place, "title"))}
          />
          <div className="roadmap-milestone__days">
            <DayInput plain field={milestoneField(place, "due")} legend={ROADMAP_WORDS.milestoneDue} value={due} problems={problems} />
            <DayInput plain field={milestoneField(place, "done")} legend={ROADMAP_WORDS.milestoneDone} value={done} problems={problems} />
          </div>
        </Fieldset>
      ))}
      <p className="govuk-body">{ROADMAP_WORDS.milestonesMore}</p>
    </Details>
  );
}
