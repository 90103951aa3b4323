import type { ReactNode } from "react";
import { classNames, idList } from "./class-names";
import { ErrorMessage } from "./error-message";
import { Hint } from "./hint";

/** What may stand between a field's name and the field itself. */
export type FieldNotes = {
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Ids of other elements that describe the field. */
  readonly describedBy?: string | undefined;
};

/** The ids of everything that describes a field, in the order in which it is read. */
export function describedByNotes(id: string, { hint, error, describedBy }: FieldNotes): string | undefined {
  return idList(describedBy, hint ? `${id}-hint` : null, error ? `${id}-error` : null);
}

export function Notes({ id, hint, error }: FieldNotes & { readonly id: string }) {
  return (
    <>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  );
}

type FormGroupProps = { readonly children: ReactNode; readonly error?: ReactNode; readonly className?: string | undefined };

export function FormGroup({ children, error, className }: FormGroupProps) {
  return <div className={classNames("govuk-form-group", error ? "govuk-form-group--error" : null, className)}>{children}</div>;
}
