import type { ReactNode } from "react";
import { classNames } from "./class-names";

type LabelProps = {
  readonly children: ReactNode;
  readonly htmlFor?: string | undefined;
  readonly size?: "s" | "m" | "l" | "xl" | undefined;
  readonly isPageHeading?: boolean | undefined;
  readonly className?: string | undefined;
};

export function Label({ children, htmlFor, size, isPageHeading = false, className }: LabelProps) {
  const label = (
    <label className={classNames("govuk-label", size && `govuk-label--${size}`, className)} htmlFor={htmlFor}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label;
}
