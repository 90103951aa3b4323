import type { ReactNode } from "react";
import { areaPaths, staffPaths } from "../../http/staff-paths";
import { Breadcrumbs } from "../govuk/breadcrumbs";
import { ErrorSummary } from "../govuk/error-summary";
import { NotificationBanner } from "../govuk/notification-banner";
import { PageShell } from "../govuk/page-shell";
import type { NavigationItem } from "../govuk/service-navigation";
import "./rounds.css";

/** Who is signed in, and the area that the page is in. */
export type Frame = { readonly email: string; readonly area?: AreaFrame | undefined };

/** The area that a page is in. Fictional is one where everything was made up. */
export type AreaFrame = { readonly key: string; readonly name: string; readonly fictional?: boolean | undefined };

export type FieldProblem = { readonly field: string | null; readonly text: string };

type Crumb = { readonly text: string; readonly href: string };

type StaffPageProps = {
  readonly frame: Frame;
  readonly title: string;
  readonly children: ReactNode;
  readonly caption?: string | undefined;
  /** Which of the area's parts the page is in. */
  readonly part?: "rounds" | "roadmap" | "organisations" | "help" | undefined;
  /** The pages above this one, beginning below the area. */
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** What has just been done. */
  readonly done?: string | undefined;
};

/** What stands around each page for people who are signed in: where they are, the way about, and the way out. */
export function StaffPage({ frame, title, children, caption, part, crumbs, problems = [], done }: StaffPageProps) {
  const { email, area } = frame;
  return (
    <PageShell
      areaName={area?.name}
      fictional={area?.fictional}
      navigation={navigationOf(area, part)}
      account={<Account email={email} />}
      before={trail(area, crumbs)}
    >
      {problems.length > 0 && (
        <ErrorSummary errors={problems.map(({ field, text }) => ({ text, href: field === null ? undefined : `#${field}` }))} />
      )}
      {problems.length === 0 && done !== undefined && <NotificationBanner success text={done} />}
      {caption && <span className="govuk-caption-l">{caption}</span>}
      <h1 className="govuk-heading-l">{title}</h1>
      {children}
    </PageShell>
  );
}

/** The problem to show beside a field. */
export function problemOf(problems: readonly FieldProblem[] | undefined, field: string): string | undefined {
  return problems?.find((problem) => problem.field === field)?.text;
}

function trail(area: Frame["area"], crumbs: readonly Crumb[] | undefined): ReactNode {
  if (area === undefined || crumbs === undefined) return undefined;
  return <Breadcrumbs items={[{ text: area.name, href: areaPaths(area.key).home }, ...crumbs]} collapseOnMobile />;
}

function navigationOf(area: Frame["area"], part: StaffPageProps["part"]): readonly NavigationItem[] {
  if (area === undefined) return [];
  const paths = areaPaths(area.key);
  return [
    { text: "Rounds", href: paths.home, active: part === "rounds" },
    { text: "Roadmap", href: paths.roadmap, active: part === "roadmap" },
    { text: "Organisations", href: paths.organisations, active: part === "organisations" },
    { text: "Help for families", href: paths.help, active: part === "help" },
    { text: "All areas", href: staffPaths.areas },
  ];
}

function Account({ email }: { readonly email: string }) {
  return (
    <form method="post" action={staffPaths.signOut} className="staff-account">
      <span className="staff-account__email">{email}</span>
      <button className="staff-account__sign-out">Sign out</button>
    </form>
  );
}
