import type { ReactNode } from "react";
import { areaPaths, staffPaths } from "../../http/staff-paths";
import { Breadcrumbs } from "../govuk/breadcrumbs";
import { PageShell } from "../govuk/page-shell";
import type { NavigationItem } from "../govuk/service-navigation";
import "./rounds.css";

export type StaffPart = "rounds" | "organisations";

type Crumb = { readonly text: string; readonly href: string };

type StaffPageProps = {
  /** Who is signed in. */
  readonly email: string;
  readonly children: ReactNode;
  /** The area that the page is in, and which of its parts. */
  readonly area?: { readonly key: string; readonly name: string } | undefined;
  readonly part?: StaffPart | undefined;
  /** The pages above this one, beginning below the area. */
  readonly crumbs?: readonly Crumb[] | undefined;
};

/** What stands around each page for people who are signed in: where they are, the way about, and the way out. */
export function StaffPage({ email, children, area, part, crumbs = [] }: StaffPageProps) {
  const above =
    area === undefined
      ? []
      : [
          { text: "Areas", href: staffPaths.areas },
          { text: area.name, href: areaPaths(area.key).home },
        ];
  const before = crumbs.length > 0 ? <Breadcrumbs items={[...above, ...crumbs]} collapseOnMobile /> : undefined;
  return (
    <PageShell areaName={area?.name} navigation={navigationOf(area, part)} account={<Account email={email} />} before={before}>
      {children}
    </PageShell>
  );
}

function navigationOf(area: StaffPageProps["area"], part: StaffPart | undefined): readonly NavigationItem[] {
  if (area === undefined) return [];
  const paths = areaPaths(area.key);
  return [
    { text: "Rounds", href: paths.home, active: part === "rounds" },
    { text: "Organisations", href: paths.organisations, active: part === "organisations" },
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
