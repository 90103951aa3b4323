import { Fieldset, type Legend } from "./fieldset";
import { describedByNotes, FormGroup, Notes, type FieldNotes } from "./form-field";
import { InputElement } from "./input";
import { Label } from "./label";

const PARTS = [
  { part: "day", label: "Day", width: 2 },
  { part: "month", label: "Month", width: 2 },
  { part: "year", label: "Year", width: 4 },
] as const;

type DatePart = (typeof PARTS)[number]["part"];

type DateInputProps = FieldNotes & {
  readonly id: string;
  readonly namePrefix?: string | undefined;
  readonly legend: Legend;
  readonly values?: Readonly<Partial<Record<DatePart, string>>> | undefined;
  /** The parts that are wrong; all three, unless it is said. */
  readonly wrongParts?: readonly DatePart[] | undefined;
};

/** A date that people know or can look up, as three boxes. */
export function DateInput({ id, namePrefix, legend, values = {}, hint, error, describedBy, wrongParts }: DateInputProps) {
  return (
    <FormGroup error={error}>
      <Fieldset role="group" legend={legend} describedBy={describedByNotes(id, { hint, error, describedBy })}>
        <Notes id={id} hint={hint} error={error} />
        <div className="govuk-date-input" id={id}>
          {PARTS.map(({ part, label, width }) => (
            <div key={part} className="govuk-date-input__item">
              <FormGroup>
                <Label className="govuk-date-input__label" htmlFor={`${id}-${part}`}>
                  {label}
                </Label>
                <InputElement
                  className={`govuk-date-input__input${error && (wrongParts?.includes(part) ?? true) ? " govuk-input--error" : ""}`}
                  id={`${id}-${part}`}
                  name={namePrefix === undefined ? part : `${namePrefix}-${part}`}
                  width={width}
                  value={values[part]}
                  inputMode="numeric"
                />
              </FormGroup>
            </div>
          ))}
        </div>
      </Fieldset>
    </FormGroup>
  );
}
