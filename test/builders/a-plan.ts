import type { ActionPlan } from "../../app/domain/roadmap/action";

/** A sound plan for A1 of the small edition, owned by this organisation. */
export function aPlan(organisation: string, wishes: Partial<ActionPlan> = {}): ActionPlan {
  return {
    title: "Share data on one page",
    detail: "",
    descriptors: [{ edition: "small-2026", descriptor: "A1" }],
    organisation,
    lead: "Sam Lead",
    resources: "yes",
    budget: "not-yet",
    size: 3,
    startsOn: null,
    dueOn: "2027-03-31",
    noDueReason: "",
    milestones: [],
    needs: [],
    ...wishes,
  };
}
