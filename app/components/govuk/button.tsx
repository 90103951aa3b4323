import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Look = {
  readonly children: ReactNode;
  readonly kind?: "secondary" | "warning" | "inverse" | "start" | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
};

type ButtonProps = Look & {
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: "submit" | "button" | undefined;
  readonly disabled?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
};

/** A button that sends its form. */
export function Button({ children, kind, id, className, name, value, type = "submit", disabled, preventDoubleClick }: ButtonProps) {
  return (
    <button
      type={type}
      value={value}
      name={name}
      {...(disabled ? { disabled: true, "aria-disabled": true } : {})}
      data-prevent-double-click={preventDoubleClick}
      className={look(kind, className)}
      data-module="govuk-button"
      id={id}
    >
      {face(kind, children)}
    </button>
  );
}

/** A link that looks like a button, for going on to the next thing. */
export function ButtonLink({
  children,
  kind,
  id,
  className,
  href,
  rel,
}: Look & { readonly href: string; readonly rel?: string | undefined }) {
  return (
    <a href={href} role="button" draggable={false} className={look(kind, className)} data-module="govuk-button" id={id} rel={rel}>
      {face(kind, children)}
    </a>
  );
}

function look(kind: Look["kind"], className: string | undefined): string {
  return classNames("govuk-button", kind && `govuk-button--${kind}`, className);
}

function face(kind: Look["kind"], children: ReactNode): ReactNode {
  if (kind !== "start") return children;
  return (
    <>
      {children}
      <svg
        className="govuk-button__start-icon"
        xmlns="http://www.w3.org/2000/svg"
        width="17.5"
        height="19"
        viewBox="0 0 33 40"
        aria-hidden="true"
        focusable="false"
      >
        <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
      </svg>
    </>
  );
}
