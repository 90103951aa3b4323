import type { ReactNode } from "react";
import { ROADMAP_WORDS } from "../../domain/reports/roadmap-wording";
import type { RoadmapPaths } from "../../http/roadmap-paths";
import { StaffPage, type FieldProblem, type Frame } from "../rounds/staff-page";
import "./roadmap.css";

/** What every page of the roadmap is handed beside its own view. */
export type RoadmapProps = { readonly frame: Frame; readonly paths: RoadmapPaths; readonly done?: string | undefined };

type RoadmapPageProps = RoadmapProps & {
  readonly title: string;
  readonly children: ReactNode;
  readonly caption?: string | undefined;
  /** The pages above this one, beginning below the roadmap; none on the roadmap itself. */
  readonly crumbs?: readonly { readonly text: string; readonly href: string }[] | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
};

/** What stands around each page of an area's roadmap. */
export function RoadmapPage({ frame, paths, done, title, children, caption, crumbs, problems }: RoadmapPageProps) {
  const trail = crumbs && [{ text: ROADMAP_WORDS.title, href: paths.overview() }, ...crumbs];
  return (
    <StaffPage {...{ frame, done, title, caption, problems }} part="roadmap" crumbs={trail ?? []}>
      {children}
    </StaffPage>
  );
}

type RoundTargetsPageProps = Omit<RoadmapPageProps, "crumbs" | "caption"> & {
  readonly round: { readonly id: string; readonly title: string };
  /** Whether the page lies below the targets. */
  readonly below?: boolean;
};

/** What stands around each page of one round's targets. */
export function RoundTargetsPage({ frame, paths, done, title, children, problems, round, below = false }: RoundTargetsPageProps) {
  const home = { text: round.title, href: paths.round(round.id) };
  return (
    <StaffPage
      {...{ frame, done, title, problems }}
      part="rounds"
      caption={round.title}
      crumbs={below ? [home, { text: ROADMAP_WORDS.targetsTitle, href: paths.targets(round.id) }] : [home]}
    >
      {children}
    </StaffPage>
  );
}
