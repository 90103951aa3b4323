import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type TagColour = "grey" | "blue" | "green" | "teal" | "purple" | "magenta" | "red" | "orange" | "yellow";

type TagProps = { readonly children: ReactNode; readonly colour?: TagColour | undefined; readonly className?: string | undefined };

/** A status in a word or two. The word says it; the colour only helps. */
export function Tag({ children, colour, className }: TagProps) {
  return <strong className={classNames("govuk-tag", colour && `govuk-tag--${colour}`, className)}>{children}</strong>;
}
