import type { ActionFormView } from "../../domain/reports/action-form-view";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { TypedAction } from "../../domain/roadmap/read-action";
import { Button } from "../govuk/button";
import { Checkboxes } from "../govuk/checkboxes";
import { Input } from "../govuk/input";
import { Radios } from "../govuk/radios";
import { Select } from "../govuk/select";
import { Textarea } from "../govuk/textarea";
import { problemOf, type FieldProblem } from "../rounds/staff-page";
import { DayInput } from "./day-input";
import { DescriptorFields } from "./descriptor-fields";
import { MilestoneFields } from "./milestone-fields";

type ActionFormProps = {
  readonly offered: ActionFormView;
  readonly typed: TypedAction;
  /** The version that whoever sends it has in view; 0 for a new action. */
  readonly seen: number;
  readonly cancel: string;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** Everything that is settled of an action. */
export function ActionForm({ offered, typed, seen, cancel, problems }: ActionFormProps) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="seen" value={seen} />
      <Input
        name="title"
        label={ROADMAP_WORDS.actionField}
        labelSize="s"
        hint={ROADMAP_WORDS.actionHint}
        value={typed.title}
        error={problemOf(problems, "title")}
      />
      <DescriptorFields {...{ offered, typed, problems }} />
      <Select
        name="organisation"
        label={ROADMAP_WORDS.ownerField}
        labelSize="s"
        items={[
          { value: "", text: ROADMAP_WORDS.chooseOwner },
          ...offered.organisations.map(({ value, label }) => ({ value, text: label })),
        ]}
        value={typed.organisation}
        error={problemOf(problems, "organisation")}
      />
      <Input
        name="lead"
        label={ROADMAP_WORDS.leadField}
        labelSize="s"
        hint={ROADMAP_WORDS.leadHint}
        value={typed.lead}
        autoComplete="off"
        error={problemOf(problems, "lead")}
      />
      <WhenFields {...{ typed, problems }} />
      <Radios
        name="size"
        legend={{ text: ROADMAP_WORDS.sizeField, size: "s" }}
        hint={ROADMAP_WORDS.sizeHint}
        size="small"
        items={offered.sizes}
        value={typed.size}
        error={problemOf(problems, "size")}
      />
      <Radios
        name="resources"
        inline
        legend={{ text: ROADMAP_WORDS.resourcesField, size: "s" }}
        items={offered.secured}
        value={typed.resources}
        error={problemOf(problems, "resources")}
      />
      <Radios
        name="budget"
        inline
        legend={{ text: ROADMAP_WORDS.budgetField, size: "s" }}
        items={offered.secured}
        value={typed.budget}
        error={problemOf(problems, "budget")}
      />
      {offered.needs.length > 0 && (
        <Checkboxes
          name="needs"
          size="small"
          legend={{ text: ROADMAP_WORDS.needsField, size: "s" }}
          hint={ROADMAP_WORDS.needsHint}
          values={typed.needs}
          items={offered.needs}
          error={problemOf(problems, "needs")}
        />
      )}
      <MilestoneFields {...{ typed, problems }} />
      <Textarea
        name="detail"
        label={ROADMAP_WORDS.detailField}
        labelSize="s"
        hint={ROADMAP_WORDS.detailHint}
        rows={4}
        value={typed.detail}
        error={problemOf(problems, "detail")}
      />
      <div className="govuk-button-group">
        <Button preventDoubleClick>{ROADMAP_WORDS.saveAction}</Button>
        <a className="govuk-link" href={cancel}>
          {ROADMAP_WORDS.notNow}
        </a>
      </div>
    </form>
  );
}

function WhenFields({ typed, problems }: Pick<ActionFormProps, "typed" | "problems">) {
  return (
    <>
      <DayInput field="starts" legend={ROADMAP_WORDS.startsField} hint={ROADMAP_WORDS.optional} value={typed.starts} problems={problems} />
      <DayInput field="due" legend={ROADMAP_WORDS.dueField} hint={ROADMAP_WORDS.dueHint} value={typed.due} problems={problems} />
      <Textarea
        name="noDueReason"
        label={ROADMAP_WORDS.noDueField}
        labelSize="s"
        hint={ROADMAP_WORDS.noDueHint}
        rows={2}
        value={typed.noDueReason}
        error={problemOf(problems, "noDueReason")}
      />
    </>
  );
}
