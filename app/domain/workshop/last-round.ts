import { forerunnersOf, type Counterpart } from "../edition/counterpart";
import type { Edition } from "../edition/edition";
import { onSameScale } from "../edition/like-for-like";
import { scaleNumbers } from "../edition/scale";
import type { AgreedScore } from "./agreed-score";
import type { AgreedSet } from "./agreed-set";

/** An older round's agreed score that stands for a descriptor of this one. */
export type LastAgreed = {
  readonly agreed: AgreedScore;
  /** From the older descriptor to the newer. */
  readonly relation: Counterpart["relation"];
  /** Whether the two levels can be set against each other: they mean the same thing, on the same scale. */
  readonly comparable: boolean;
};

/**
 * What an older round agreed on the descriptors that stand for this one: those that mean the same first, then in the crosswalk's order.
 * Empty where there is no older round, nothing stands for the descriptor there, or nothing was decided on what does.
 */
export function lastAgreedOn(edition: Edition, last: AgreedSet | null, descriptor: string): readonly LastAgreed[] {
  if (last === null) return [];
  const sameScale = onSameScale(scaleNumbers(last.edition.scale), scaleNumbers(edition.scale));
  const found = forerunnersOf(edition, descriptor, last.edition.key).flatMap(({ descriptor: older, relation }) => {
    const agreed = last.scores[older];
    return agreed === undefined ? [] : [{ agreed, relation, comparable: sameScale && meansTheSame(relation) }];
  });
  return found.sort((a, b) => Number(meansTheSame(b.relation)) - Number(meansTheSame(a.relation)));
}

/** Whether the older descriptor stands for the newer one as it is. */
export function meansTheSame(relation: Counterpart["relation"]): boolean {
  return relation === "same" || relation === "equal";
}

/**
 * How far an agreed level moved since the older round, in levels; null where the two cannot be set against each other or one of them is
 * a range.
 */
export function changeSince(edition: Edition, now: AgreedScore, { agreed: then, comparable }: LastAgreed): number | null {
  if (!comparable || now.outcome.status === "not-agreed" || then.outcome.status === "not-agreed") return null;
  return Math.round((now.outcome.score - then.outcome.score) / scaleNumbers(edition.scale).step);
}
