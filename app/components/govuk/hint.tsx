import type { ReactNode } from "react";
import { classNames } from "./class-names";

type HintProps = { readonly children: ReactNode; readonly id?: string | undefined; readonly className?: string | undefined };

export function Hint({ children, id, className }: HintProps) {
  return (
    <div id={id} className={classNames("govuk-hint", className)}>
      {children}
    </div>
  );
}
