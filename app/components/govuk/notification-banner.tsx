import type { ReactNode } from "react";
import { classNames } from "./class-names";

type NotificationBannerProps = {
  /** A short message; what is longer goes into the children instead. */
  readonly text?: string | undefined;
  readonly children?: ReactNode;
  readonly success?: boolean | undefined;
  readonly title?: string | undefined;
  readonly titleId?: string | undefined;
};

/** Something to know that is not about the page's own content: what has just been done, or what is different today. */
export function NotificationBanner({
  text,
  children,
  success = false,
  title = success ? "Success" : "Important",
  titleId = "govuk-notification-banner-title",
}: NotificationBannerProps) {
  return (
    <div
      className={classNames("govuk-notification-banner", success && "govuk-notification-banner--success")}
      role={success ? "alert" : "region"}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">
        {text && <p className="govuk-notification-banner__heading">{text}</p>}
        {children}
      </div>
    </div>
  );
}
