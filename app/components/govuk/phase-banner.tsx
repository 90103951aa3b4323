import type { ReactNode } from "react";
import { Tag, type TagColour } from "./tag";

type PhaseBannerProps = { readonly tag: string; readonly colour?: TagColour | undefined; readonly children: ReactNode };

/** What kind of place this is, on every page of it: a demonstration, or a service still being tried. */
export function PhaseBanner({ tag, colour, children }: PhaseBannerProps) {
  return (
    <div className="govuk-phase-banner govuk-width-container">
      <p className="govuk-phase-banner__content">
        <Tag className="govuk-phase-banner__content__tag" colour={colour}>
          {tag}
        </Tag>{" "}
        <span className="govuk-phase-banner__text">{children}</span>
      </p>
    </div>
  );
}
