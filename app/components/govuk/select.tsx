import { classNames } from "./class-names";
import { describedByNotes, FormGroup, Notes, type FieldNotes } from "./form-field";
import type { FieldLabel } from "./input";
import { Label } from "./label";

type Option = { readonly value: string; readonly text: string; readonly disabled?: boolean | undefined };

type SelectProps = FieldNotes &
  FieldLabel & {
    readonly name: string;
    readonly items: readonly Option[];
    readonly id?: string | undefined;
    readonly value?: string | undefined;
    readonly disabled?: boolean | undefined;
    readonly className?: string | undefined;
  };

/** One choice from a list too long for radios. */
export function Select(props: SelectProps) {
  const { name, id = name, items, value, disabled, className, label, labelSize, labelIsPageHeading, hint, error, describedBy } = props;
  return (
    <FormGroup error={error}>
      <Label htmlFor={id} size={labelSize} isPageHeading={labelIsPageHeading}>
        {label}
      </Label>
      <Notes id={id} hint={hint} error={error} />
      <select
        className={classNames("govuk-select", className, error ? "govuk-select--error" : null)}
        id={id}
        name={name}
        disabled={disabled}
        aria-describedby={describedByNotes(id, { hint, error, describedBy })}
        defaultValue={value}
      >
        {items.map((item) => (
          <option key={item.value} value={item.value} disabled={item.disabled}>
            {item.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
