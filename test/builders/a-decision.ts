import type { Decision } from "../../app/domain/workshop/agreed-score";

/** A decision that any edition on a scale from 0 to 5 takes: level 3, agreed. */
export function aDecision(wishes: Partial<Decision> = {}): Decision {
  return {
    outcome: { status: "agreed", score: 3 },
    rule: "met",
    reason: "The plans are used in every team.",
    dissent: {},
    evidence: "",
    room: { leaders: 4, families: 6 },
    changeReason: "",
    ...wishes,
  };
}
