import type { RoundGaps } from "../roadmap/round-gaps";
import { suggestedSteps } from "../roadmap/suggested-steps";
import { asTypedDay } from "../values/day";
import type { TypedTarget } from "../roadmap/read-target";
import { dayInWords } from "./figures";
import { levelInWords, outcomeInWords, type LevelInWords } from "./level-in-words";
import { leftSentence, OPERATOR_WHO, takenUpSentence, toReach } from "./roadmap-wording";
import { weightInWords } from "./roadmap-view";
import { doneAbout, type DoneAbout } from "./targets-view";

/** A decision not to act as its page shows it. */
export type LeftInWords = { readonly id: string; readonly reason: string; readonly sentence: string };

/** Setting one descriptor's target, with both wordings in view. */
export type TargetView = {
  readonly round: { readonly id: string; readonly title: string };
  readonly edition: string;
  readonly descriptor: string;
  readonly title: string;
  readonly statement: string;
  readonly decided: Decided | null;
};

type Decided = {
  /** The agreed level or the range, in words. */
  readonly outcome: string;
  readonly reason: string;
  readonly now: LevelInWords;
  readonly target: LevelInWords;
  readonly isSet: boolean;
  readonly due: string | null;
  /** The version of the target, 0 while none is set. */
  readonly version: number;
  readonly typed: TypedTarget;
  /** The levels that can be the target, from where the partnership stands. */
  readonly levels: readonly (LevelInWords & { readonly isNow: boolean })[];
  /** The parts of the priority; null where there is no gap. */
  readonly weight: string | null;
  readonly steps: readonly { readonly heading: string; readonly steps: readonly string[] }[];
  readonly doing: DoneAbout;
  /** The decision not to act that holds. */
  readonly left: LeftInWords | null;
  readonly earlier: readonly LeftInWords[];
};

/** Null for a descriptor that the round's edition does not have. */
export function targetView(gaps: RoundGaps, key: string): TargetView | null {
  const { agreed, standings } = gaps;
  const descriptor = agreed.edition.descriptors.find((one) => one.key === key);
  if (descriptor === undefined) return null;
  const { title, statement } = descriptor;
  const standing = standings.find((one) => one.descriptor === key);
  const heading = {
    round: { id: agreed.round, title: agreed.roundTitle },
    ...{ edition: agreed.edition.key, descriptor: key, title, statement },
  };
  if (standing === undefined) return { ...heading, decided: null };
  const level = (value: number) => levelInWords(agreed.edition, descriptor, value);
  const target = gaps.targets.find((one) => one.descriptor === key);
  const decisions = gaps.decisions.filter((decision) => decision.descriptor === key);
  const left = decisions.find(({ withdrawnAt }) => withdrawnAt === null);
  return {
    ...heading,
    decided: {
      outcome: outcomeInWords(agreed.edition, descriptor, standing.outcome),
      reason: agreed.scores[key]?.reason ?? "",
      now: level(standing.current),
      target: level(standing.target),
      isSet: standing.targetIsSet,
      due: standing.dueOn && dayInWords(standing.dueOn),
      version: target?.version ?? 0,
      typed: { level: level(standing.target).value, due: asTypedDay(standing.dueOn) },
      levels: agreed.edition.scale
        .filter(({ value }) => value >= standing.current - 1e-9)
        .map(({ value }) => ({ ...level(value), isNow: value <= standing.current + 1e-9 })),
      weight: standing.gap > 0 ? weightInWords(standing) : null,
      steps: suggestedSteps(agreed.edition.scale, descriptor, standing).map((one) => ({
        heading: toReach(level(one.level).name),
        steps: one.steps,
      })),
      doing: doneAbout(gaps, standing),
      left: left === undefined ? null : leftInWords(left),
      earlier: decisions.filter(({ withdrawnAt }) => withdrawnAt !== null).map(leftInWords),
    },
  };
}

function leftInWords({ id, reason, decidedBy, decidedAt, withdrawnAt }: RoundGaps["decisions"][number]): LeftInWords {
  const decided = leftSentence(decidedBy ?? OPERATOR_WHO, dayInWords(decidedAt));
  const sentence = withdrawnAt === null ? `${decided}.` : `${decided}, ${takenUpSentence(dayInWords(withdrawnAt))}.`;
  return { id, reason, sentence };
}
