import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedByNotes, FormGroup, Notes, type FieldNotes } from "./form-field";
import { Label } from "./label";

export type FieldLabel = {
  readonly label: ReactNode;
  readonly labelSize?: "s" | "m" | "l" | "xl" | undefined;
  readonly labelIsPageHeading?: boolean | undefined;
};

type InputProps = FieldNotes &
  FieldLabel & {
    readonly name: string;
    readonly id?: string | undefined;
    readonly type?: "text" | "email" | "number" | "search" | "tel" | "url" | "password" | "date" | undefined;
    readonly value?: string | undefined;
    /** How many characters the box is wide; a hint to people of what is asked. */
    readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
    readonly inputMode?: "numeric" | "decimal" | "email" | undefined;
    readonly autoComplete?: string | undefined;
    readonly autoCapitalize?: string | undefined;
    readonly spellCheck?: boolean | undefined;
    readonly pattern?: string | undefined;
    readonly disabled?: boolean | undefined;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
    readonly className?: string | undefined;
  };

/** One line of text. */
export function Input(props: InputProps) {
  const { name, id = name, label, labelSize, labelIsPageHeading, hint, error, prefix, suffix } = props;
  const field = <InputElement {...props} id={id} />;
  return (
    <FormGroup error={error}>
      <Label htmlFor={id} size={labelSize} isPageHeading={labelIsPageHeading}>
        {label}
      </Label>
      <Notes id={id} hint={hint} error={error} />
      {prefix || suffix ? (
        <div className="govuk-input__wrapper">
          {prefix && <Affix side="prefix">{prefix}</Affix>}
          {field}
          {suffix && <Affix side="suffix">{suffix}</Affix>}
        </div>
      ) : (
        field
      )}
    </FormGroup>
  );
}

export function InputElement({
  name,
  id,
  type = "text",
  value,
  width,
  hint,
  error,
  describedBy,
  className,
  inputMode,
  autoComplete,
  autoCapitalize,
  spellCheck,
  pattern,
  disabled,
}: Omit<InputProps, "id" | "label"> & { readonly id: string }) {
  return (
    <input
      className={classNames("govuk-input", className, width && `govuk-input--width-${width}`, error ? "govuk-input--error" : null)}
      id={id}
      name={name}
      type={type}
      defaultValue={value}
      aria-describedby={describedByNotes(id, { hint, error, describedBy })}
      {...{ inputMode, autoComplete, autoCapitalize, spellCheck, pattern, disabled }}
    />
  );
}

function Affix({ side, children }: { readonly side: "prefix" | "suffix"; readonly children: string }) {
  return (
    <div className={`govuk-input__${side}`} aria-hidden="true">
      {children}
    </div>
  );
}
