import type { DescriptorReference } from "../edition/counterpart";
import { isDay } from "../values/day";
import { problem, type Problem } from "../values/problem";
import { SECURED, SIZES, type ActionPlan, type Milestone } from "./action";

/** A problem beside the field that it is about. */
export type FieldProblem = { readonly field: string; readonly problem: Problem };

/** A plan of which it is not known yet whether it is sound. A day that cannot be read is a text that is none. */
export type UncheckedPlan = Omit<ActionPlan, "resources" | "budget" | "size"> & {
  readonly resources: string;
  readonly budget: string;
  readonly size: number;
};

/** What a plan may name: anything else is not there. */
export type Nameable = {
  readonly descriptors: readonly DescriptorReference[];
  /** Ids of the area's organisations. */
  readonly organisations: readonly string[];
  /** Ids of the area's actions, without the one that is being changed. */
  readonly actions: readonly string[];
};

export const LONGEST_TITLE = 150;
export const LONGEST_LEAD = 100;
export const LONGEST_DETAIL = 2000;
export const LONGEST_REASON = 500;
export const MOST_MILESTONES = 20;

/** The fields of the milestone at this place, from 0. */
export function milestoneField(place: number, part: "title" | "due" | "done"): string {
  return `milestone-${place + 1}-${part}`;
}

/** Everything that is wrong with a plan, in the order in which a form asks for it; empty for a sound one. */
export function planProblems(plan: UncheckedPlan, nameable: Nameable): readonly FieldProblem[] {
  const start = plan.startsOn;
  const due = plan.dueOn;
  return [
    ...textProblems("title", plan.title, LONGEST_TITLE, "title-missing"),
    ...textProblems("detail", plan.detail, LONGEST_DETAIL, null),
    ...descriptorProblems(plan, nameable),
    ...when(!nameable.organisations.includes(plan.organisation), "organisation", problem("action-owner-missing")),
    ...textProblems("lead", plan.lead, LONGEST_LEAD, "action-lead-missing"),
    ...when(!isOneOf(SECURED, plan.resources), "resources", problem("action-resources-missing")),
    ...when(!isOneOf(SECURED, plan.budget), "budget", problem("action-budget-missing")),
    ...when(!isOneOf(SIZES, plan.size), "size", problem("action-size-missing")),
    ...when(start !== null && !isDay(start), "starts", problem("date-malformed")),
    ...when(due !== null && !isDay(due), "due", problem("date-malformed")),
    ...when(due === null && plan.noDueReason === "", "due", problem("action-due-missing")),
    ...when(due !== null && plan.noDueReason !== "", "noDueReason", problem("action-due-and-reason")),
    ...when(start !== null && due !== null && isDay(start) && isDay(due) && due < start, "due", problem("action-due-before-start")),
    ...textProblems("noDueReason", plan.noDueReason, LONGEST_REASON, null),
    ...when(plan.milestones.length > MOST_MILESTONES, "milestones", problem("action-milestones-too-many", { most: MOST_MILESTONES })),
    ...plan.milestones.flatMap(milestoneProblems),
    ...when(
      plan.needs.some((id) => !nameable.actions.includes(id)),
      "needs",
      problem("action-need-unknown"),
    ),
  ];
}

function isOneOf(known: readonly unknown[], value: unknown): boolean {
  return known.includes(value);
}

function when(wrong: boolean, field: string, found: Problem): readonly FieldProblem[] {
  return wrong ? [{ field, problem: found }] : [];
}

function textProblems(field: string, text: string, most: number, missing: Problem["code"] | null): readonly FieldProblem[] {
  if (missing !== null && text === "") return [{ field, problem: problem(missing) }];
  return when(text.length > most, field, problem("text-too-long", { most }));
}

function descriptorProblems({ descriptors }: UncheckedPlan, nameable: Nameable): readonly FieldProblem[] {
  const known = descriptors.every((one) =>
    nameable.descriptors.some((other) => other.edition === one.edition && other.descriptor === one.descriptor),
  );
  return when(descriptors.length === 0 || !known, "descriptors", problem("action-descriptor-missing"));
}

function milestoneProblems({ title, dueOn, doneOn }: Milestone, place: number): readonly FieldProblem[] {
  return [
    ...textProblems(milestoneField(place, "title"), title, LONGEST_TITLE, "milestone-title-missing"),
    ...when(dueOn !== null && !isDay(dueOn), milestoneField(place, "due"), problem("date-malformed")),
    ...when(doneOn !== null && !isDay(doneOn), milestoneField(place, "done"), problem("date-malformed")),
  ];
}
