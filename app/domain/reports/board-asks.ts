import type { Action } from "../roadmap/action";
import { gapsWithNeither } from "../roadmap/roadmap";
import { decidedOnes } from "./agreed-figures";
import type { BoardSources } from "./board-sources";
import { ASK_WORDS } from "./board-wording";
import { titleIn } from "./roadmap-view";

/** What a board is asked, worked out from the facts: each a sentence that stands by itself. */
export function whatWeAsk(sources: BoardSources): readonly string[] {
  const open = sources.roadmap.order.map(({ action }) => action);
  const unfunded = open.filter(isUnfunded);
  const blocked = open.filter(({ status }) => status === "blocked");
  const gaps = sources.roadmap.basis?.round === sources.agreed.round ? gapTitles(sources) : [];
  return [
    ...aboutScores(sources),
    ...(unfunded.length === 0 ? [] : [ASK_WORDS.unfunded(titlesOf(unfunded))]),
    ...(blocked.length === 0 ? [] : [ASK_WORDS.blocked(titlesOf(blocked))]),
    ...(gaps.length === 0 ? [] : [ASK_WORDS.gaps(gaps)]),
  ];
}

/** Resources or budget are refused or not there yet. */
export function isUnfunded({ resources, budget }: Action): boolean {
  return resources !== "yes" || budget !== "yes";
}

/** The gaps with neither an action nor a decision, the weightiest first, by their descriptors' titles. */
export function gapTitles({ roadmap }: Pick<BoardSources, "roadmap">): readonly string[] {
  return gapsWithNeither(roadmap).map(({ descriptor }) => titleIn(roadmap.basis?.edition ?? null, descriptor));
}

function aboutScores(sources: BoardSources): readonly string[] {
  const decided = decidedOnes(sources);
  if (decided.length === 0) return [ASK_WORDS.noteSurvey, ASK_WORDS.askForWorkshop];
  const notAgreed = decided.filter(({ agreed }) => agreed.outcome.status === "not-agreed").map(({ descriptor }) => descriptor.title);
  return [
    sources.agreed.signOff === null ? ASK_WORDS.endorseScores(decided.length) : ASK_WORDS.noteScores,
    ...(notAgreed.length === 0 ? [] : [ASK_WORDS.notAgreed(notAgreed)]),
  ];
}

function titlesOf(actions: readonly Action[]): readonly string[] {
  return actions.map(({ title }) => title);
}
