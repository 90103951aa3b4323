import type { ActionFormView } from "../../domain/reports/action-form-view";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { TypedAction } from "../../domain/roadmap/read-action";
import { Checkboxes } from "../govuk/checkboxes";
import { Details } from "../govuk/details";
import { Fieldset } from "../govuk/fieldset";
import { describedByNotes, FormGroup, Notes } from "../govuk/form-field";
import { problemOf, type FieldProblem } from "../rounds/staff-page";

const FIELD = "descriptors";

type DescriptorFieldsProps = {
  readonly offered: ActionFormView;
  readonly typed: TypedAction;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** What an action is for: those that are chosen stand open, and all others a press away, section by section. */
export function DescriptorFields({ offered: { chosen, others }, typed, problems }: DescriptorFieldsProps) {
  const error = problemOf(problems, FIELD);
  const hint = ROADMAP_WORDS.forHint;
  const sections = others.filter(({ choices }) => choices.length > 0);
  return (
    <FormGroup error={error}>
      <Fieldset legend={{ text: ROADMAP_WORDS.forField, size: "s" }} describedBy={describedByNotes(FIELD, { hint, error })}>
        <Notes id={FIELD} hint={hint} error={error} />
        {chosen.length > 0 && <Checkboxes name={FIELD} values={typed.descriptors} items={chosen} />}
        <Details summary={ROADMAP_WORDS.moreDescriptors} open={chosen.length === 0 || undefined}>
          {sections.map(({ title, choices }, place) => (
            <Checkboxes
              key={title}
              name={FIELD}
              // A problem is linked to the first box that there is.
              idPrefix={place === 0 && chosen.length === 0 ? FIELD : `${FIELD}-in-${place + 1}`}
              size="small"
              legend={{ text: title, size: "s" }}
              items={choices}
            />
          ))}
        </Details>
      </Fieldset>
    </FormGroup>
  );
}
