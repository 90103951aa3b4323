import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Legend = {
  readonly text: ReactNode;
  readonly size?: "s" | "m" | "l" | "xl" | undefined;
  readonly isPageHeading?: boolean | undefined;
};

type FieldsetProps = {
  readonly children?: ReactNode;
  readonly legend?: Legend | undefined;
  readonly describedBy?: string | undefined;
  readonly role?: string | undefined;
  readonly className?: string | undefined;
};

export function Fieldset({ children, legend, describedBy, role, className }: FieldsetProps) {
  return (
    <fieldset className={classNames("govuk-fieldset", className)} role={role} aria-describedby={describedBy}>
      {legend && (
        <legend className={classNames("govuk-fieldset__legend", legend.size && `govuk-fieldset__legend--${legend.size}`)}>
          {legend.isPageHeading ? <h1 className="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
