import type { Action } from "../roadmap/action";
import { gapTitles, isUnfunded } from "./board-asks";
import type { BoardSources } from "./board-sources";
import { named } from "./board-wording";
import { startingSentence } from "./figures";
import { FINANCIAL, PROMPTS, RISKS } from "./paper-wording";
import { sentence, type ReportBlock } from "./report-block";
import { isOverdue } from "./roadmap-view";
import { descriptorsInRound } from "./round-results";

const MOST_NAMED = 5;

/** The risks that can be read off the roadmap and the scores. What to do about them and how large they are is for the author to say. */
export function knownRisks({ results, roadmap, today }: BoardSources): ReportBlock {
  const open = roadmap.order.map(({ action }) => action);
  const different = new Set(results.release.differences.flatMap(({ tier, descriptor }) => (tier === 1 ? [descriptor] : [])));
  const known: readonly (readonly [risk: string, facts: string])[] = [
    [RISKS.blocked, namedActions(open.filter(({ status }) => status === "blocked"))],
    [RISKS.overdue, namedActions(open.filter((action) => isOverdue(action, today)))],
    [RISKS.unfunded, namedActions(open.filter(isUnfunded))],
    [RISKS.gaps, named(gapTitles({ roadmap }), MOST_NAMED)],
    [RISKS.different, different.size === 0 ? "" : RISKS.differentText(different.size, descriptorsInRound(results).length)],
  ];
  const action = { words: PROMPTS.riskAction, asksAuthor: true } as const;
  const rating = { words: PROMPTS.riskRating, asksAuthor: true } as const;
  return {
    kind: "table",
    caption: RISKS.caption,
    columns: [
      { title: RISKS.risk, share: 3 },
      { title: RISKS.description, share: 5 },
      { title: RISKS.action, share: 4 },
      { title: RISKS.rating, share: 2 },
    ],
    rows: [
      ...known
        .filter(([, facts]) => facts !== "")
        .map(([risk, facts]) => [{ words: risk }, { words: startingSentence(facts) }, action, rating]),
      [{ words: RISKS.other }, { words: PROMPTS.riskOther, asksAuthor: true }, action, rating],
    ],
  };
}

/** How many of the open actions have what they need. */
export function whatIsSecured({ roadmap }: Pick<BoardSources, "roadmap">): ReportBlock {
  const open = roadmap.order.map(({ action }) => action);
  if (open.length === 0) return sentence(FINANCIAL.none);
  const count = (of: "resources" | "budget", answer: string) => open.filter((action) => action[of] === answer).length;
  const told = (of: "resources" | "budget") => FINANCIAL.secured(of, count(of, "yes"), count(of, "not-yet"), count(of, "no"));
  return sentence(told("resources"), told("budget"));
}

function namedActions(actions: readonly Action[]): string {
  return named(
    actions.map(({ title }) => title),
    MOST_NAMED,
  );
}
