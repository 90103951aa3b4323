import type { RoundStatus } from "../../domain/rounds/round";
import type { RoundPaths } from "../../http/staff-paths";
import type { TagColour } from "../govuk/tag";

type Facts = {
  readonly round: { readonly status: RoundStatus; readonly results: "none" | "interim" | "final" };
  readonly links: { readonly live: number; readonly without: number };
  readonly organisations: number;
  /** How far the room is with its decisions; null before the results are published. */
  readonly agreed: { readonly decided: number; readonly all: number; readonly signedOff: boolean } | null;
  /** Gaps with neither an action nor a decision; null before the results are published. */
  readonly openGaps: number | null;
  readonly paths: RoundPaths;
  readonly organisationsPath: string;
};

type Step = {
  readonly title: string;
  readonly href?: string | undefined;
  readonly hint?: string | undefined;
  readonly status: string;
  readonly statusTag?: TagColour | undefined;
};

/** What there is to do on a round as it stands, in the order in which it is done. */
export function roundSteps(facts: Facts): readonly Step[] {
  const { round, paths } = facts;
  if (round.status === "draft") return [organisationsStep(facts), linksStep(facts), openStep(paths)];
  if (round.status === "open") return [linksStep(facts), progressStep(), closeStep(paths), interimStep(facts)];
  if (round.status === "closed") return [...interimResults(facts), batchStep(paths), publishStep(paths)];
  return [resultsStep(paths), ...agreedSteps(facts), ...targetSteps(facts), boardStep(paths)];
}

function boardStep(paths: RoundPaths): Step {
  const hint = "Six minutes for a board, and a Word paper to table.";
  return { title: "Read the board report", href: paths.board, hint, status: "Ready", statusTag: "green" };
}

function organisationsStep({ organisations, organisationsPath }: Facts): Step {
  const title = "Add the organisations that take part";
  if (organisations === 0) return { title, href: organisationsPath, status: "None yet", statusTag: "blue" };
  return { title, href: organisationsPath, status: organisations === 1 ? "1 added" : `${organisations} added` };
}

function linksStep({ links: { live, without }, paths, round }: Facts): Step {
  const draft = round.status === "draft";
  const step = {
    title: draft ? "Make the links" : "Spread the links",
    href: paths.links,
    hint: draft ? "They can be printed now, and let people in once the round is open." : "With texts to send and posters to print.",
  };
  if (without > 0) return { ...step, status: `${without} missing`, statusTag: "blue" };
  return { ...step, status: live === 1 ? "1 link" : `${live} links` };
}

function openStep(paths: RoundPaths): Step {
  return { title: "Open the round", href: paths.open, hint: "From then on people can answer.", status: "To do", statusTag: "blue" };
}

function progressStep(): Step {
  return { title: "See who has answered", href: "#progress", hint: "Remind those who have not.", status: "Every day" };
}

function closeStep(paths: RoundPaths): Step {
  return { title: "Close the round", href: paths.close, hint: "When enough people have answered.", status: "To do", statusTag: "blue" };
}

function interimStep({ round, paths }: Facts): Step {
  if (round.results !== "none") return { title: "Read the interim results", href: paths.results, status: "Taken" };
  return {
    title: "Take an interim snapshot",
    href: paths.publish,
    hint: "Only where you cannot wait: it has a price.",
    status: "Optional",
  };
}

function interimResults({ round, paths }: Facts): readonly Step[] {
  return round.results === "none" ? [] : [{ title: "Read the interim results", href: paths.results, status: "Taken" }];
}

function batchStep(paths: RoundPaths): Step {
  return { title: "Set a link's answers aside", href: paths.links, hint: "Where a link went astray.", status: "If need be" };
}

function publishStep(paths: RoundPaths): Step {
  return { title: "Publish the results", href: paths.publish, status: "To do", statusTag: "blue" };
}

function resultsStep(paths: RoundPaths): Step {
  return { title: "Read the results", href: paths.results, hint: "And take them away as a file.", status: "Ready", statusTag: "green" };
}

function agreedSteps({ agreed, paths }: Facts): readonly Step[] {
  if (agreed === null) return [];
  const { decided, all, signedOff } = agreed;
  const agree = { title: "Agree the scores", href: paths.agreed, hint: "In the workshop, one descriptor after the other." };
  const sign = { title: "Sign the agreed scores off", href: decided === 0 ? undefined : paths.signOff };
  return [
    { ...agree, status: `${decided} of ${all} decided`, ...(decided < all && { statusTag: "blue" as const }) },
    signedOff ? { ...sign, status: "Signed off", statusTag: "green" } : { ...sign, status: decided === 0 ? "Cannot be done yet" : "To do" },
  ];
}

function targetSteps({ agreed, openGaps, paths }: Facts): readonly Step[] {
  if (agreed === null || agreed.decided === 0 || openGaps === null) return [];
  const step = { title: "Set targets and actions", href: paths.targets, hint: "What is done about each gap, or why nothing is." };
  if (openGaps === 0) return [{ ...step, status: "Every gap is taken up" }];
  return [{ ...step, status: openGaps === 1 ? "1 gap is open" : `${openGaps} gaps are open`, statusTag: "blue" }];
}
