import { classNames, idList } from "./class-names";
import { describedByNotes, FormGroup, Notes, type FieldNotes } from "./form-field";
import { Hint } from "./hint";
import type { FieldLabel } from "./input";
import { Label } from "./label";

type TextareaProps = FieldNotes &
  FieldLabel & {
    readonly name: string;
    readonly id?: string | undefined;
    readonly value?: string | undefined;
    readonly rows?: number | undefined;
    /** The most characters that are accepted. People are told, and may go over while they write. */
    readonly maxLength?: number | undefined;
    readonly spellCheck?: boolean | undefined;
    readonly autoComplete?: string | undefined;
    readonly className?: string | undefined;
  };

/** Several lines of text; with `maxLength`, the official character count. */
export function Textarea(props: TextareaProps) {
  const { name, id = name, label, labelSize, labelIsPageHeading, hint, error, maxLength, value, rows = 5, className } = props;
  const counted = maxLength !== undefined;
  const describedBy = idList(props.describedBy, counted && `${id}-info`);
  const content = (
    <>
      <Label htmlFor={id} size={labelSize} isPageHeading={labelIsPageHeading}>
        {label}
      </Label>
      <Notes id={id} hint={hint} error={error} />
      <textarea
        className={classNames("govuk-textarea", error ? "govuk-textarea--error" : null, counted && "govuk-js-character-count", className)}
        id={id}
        name={name}
        rows={rows}
        spellCheck={props.spellCheck}
        autoComplete={props.autoComplete}
        aria-describedby={describedByNotes(id, { hint, error, describedBy })}
        defaultValue={value}
      />
    </>
  );
  if (!counted) return <FormGroup error={error}>{content}</FormGroup>;
  return (
    <div
      className={classNames("govuk-form-group", error ? "govuk-form-group--error" : null, "govuk-character-count")}
      data-module="govuk-character-count"
      data-maxlength={maxLength}
    >
      {content}
      <Hint id={`${id}-info`} className="govuk-character-count__message">
        You can enter up to {maxLength} characters
      </Hint>
    </div>
  );
}
