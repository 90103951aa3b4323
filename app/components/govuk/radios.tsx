import { classNames } from "./class-names";
import { ChoiceItem, choiceId, type Choice, type Divider } from "./choice-item";
import { Fieldset, type Legend } from "./fieldset";
import { describedByNotes, FormGroup, Notes, type FieldNotes } from "./form-field";

type RadiosProps = FieldNotes & {
  readonly name: string;
  readonly items: readonly (Choice | Divider)[];
  readonly value?: string | undefined;
  readonly idPrefix?: string | undefined;
  readonly legend?: Legend | undefined;
  readonly size?: "small" | undefined;
  readonly inline?: boolean | undefined;
  readonly className?: string | undefined;
};

/** One choice out of several. */
export function Radios({ name, items, value, idPrefix = name, legend, size, inline, className, hint, error, describedBy }: RadiosProps) {
  const inner = (
    <>
      <Notes id={idPrefix} hint={hint} error={error} />
      <div
        className={classNames("govuk-radios", inline && "govuk-radios--inline", size && `govuk-radios--${size}`, className)}
        data-module="govuk-radios"
      >
        {items.map((item, place) =>
          "divider" in item ? (
            <div key={item.divider} className="govuk-radios__divider">
              {item.divider}
            </div>
          ) : (
            <ChoiceItem
              key={item.value}
              kind="radios"
              choice={item}
              id={choiceId(idPrefix, item, place)}
              name={name}
              checked={item.value === value}
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
