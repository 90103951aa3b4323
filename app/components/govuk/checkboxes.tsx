import { classNames } from "./class-names";
import { ChoiceItem, choiceId, type Choice, type Divider } from "./choice-item";
import { Fieldset, type Legend } from "./fieldset";
import { describedByNotes, FormGroup, Notes, type FieldNotes } from "./form-field";

type Checkbox = Choice & {
  readonly name?: string | undefined;
  /** Set on "none of these": a script then clears the others. */
  readonly behaviour?: "exclusive" | undefined;
};

type CheckboxesProps = FieldNotes & {
  readonly name: string;
  readonly items: readonly (Checkbox | Divider)[];
  readonly values?: readonly string[] | undefined;
  readonly idPrefix?: string | undefined;
  readonly legend?: Legend | undefined;
  readonly size?: "small" | undefined;
  readonly className?: string | undefined;
};

/** Any number of choices, or a single yes. */
export function Checkboxes({
  name,
  items,
  values = [],
  idPrefix = name,
  legend,
  size,
  className,
  hint,
  error,
  describedBy,
}: CheckboxesProps) {
  const inner = (
    <>
      <Notes id={idPrefix} hint={hint} error={error} />
      <div className={classNames("govuk-checkboxes", size && `govuk-checkboxes--${size}`, className)} data-module="govuk-checkboxes">
        {items.map((item, place) =>
          "divider" in item ? (
            <div key={item.divider} className="govuk-checkboxes__divider">
              {item.divider}
            </div>
          ) : (
            <ChoiceItem
              key={item.value}
              kind="checkboxes"
              choice={item}
              id={choiceId(idPrefix, item, place)}
              name={item.name ?? name}
              checked={values.includes(item.value)}
              describedBy={legend ? undefined : describedByNotes(idPrefix, { hint, error, describedBy })}
              behaviour={item.behaviour}
            />
          ),
        )}
      </div>
    </>
  );
  return (
    <FormGroup error={error}>
      {legend ? (
        <Fieldset legend={legend} describedBy={describedByNotes(idPrefix, { hint, error, describedBy })}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
