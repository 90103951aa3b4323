import type { DescriptorReference } from "../edition/counterpart";
import { asTypedDay, NO_DAY, readDay, type TypedDay } from "../values/day";
import { plainLine, plainText } from "../values/plain-text";
import { done, failed, type Result } from "../values/problem";
import { SECURED, SIZES, type ActionPlan, type Milestone } from "./action";
import { planProblems, type FieldProblem, type Nameable } from "./plan-problems";

export type TypedMilestone = { readonly title: string; readonly due: TypedDay; readonly done: TypedDay };

/** An action as it was typed; a field that was not sent is empty. */
export type TypedAction = {
  readonly title: string;
  readonly detail: string;
  /** Each as edition/descriptor. */
  readonly descriptors: readonly string[];
  readonly organisation: string;
  readonly lead: string;
  readonly resources: string;
  readonly budget: string;
  readonly size: string;
  readonly starts: TypedDay;
  readonly due: TypedDay;
  readonly noDueReason: string;
  /** Those of which anything was typed. */
  readonly milestones: readonly TypedMilestone[];
  readonly needs: readonly string[];
};

/** Nothing typed yet. */
export const NO_ACTION: TypedAction = {
  ...{ title: "", detail: "", descriptors: [], organisation: "", lead: "", resources: "", budget: "", size: "" },
  ...{ starts: NO_DAY, due: NO_DAY, noDueReason: "", milestones: [], needs: [] },
};

/** Reads what was typed as a plan, or every problem with the field that it is about, in the order of the form. */
export function readAction(typed: TypedAction, nameable: Nameable): Result<ActionPlan, readonly FieldProblem[]> {
  const resources = SECURED.find((known) => known === typed.resources);
  const budget = SECURED.find((known) => known === typed.budget);
  const size = SIZES.find((known) => String(known) === typed.size);
  const rest = {
    title: plainLine(typed.title),
    detail: plainText(typed.detail),
    descriptors: typed.descriptors.map(readReference),
    organisation: typed.organisation,
    lead: plainLine(typed.lead),
    startsOn: readDay(typed.starts),
    dueOn: readDay(typed.due),
    noDueReason: plainText(typed.noDueReason),
    milestones: typed.milestones.map(readMilestone),
    needs: typed.needs,
  };
  const problems = planProblems({ ...rest, resources: resources ?? "", budget: budget ?? "", size: size ?? 0 }, nameable);
  return resources !== undefined && budget !== undefined && size !== undefined && problems.length === 0
    ? done({ ...rest, resources, budget, size })
    : failed(problems);
}

/** A plan as a form would have it typed. */
export function asTypedAction(plan: ActionPlan): TypedAction {
  return {
    title: plan.title,
    detail: plan.detail,
    descriptors: plan.descriptors.map(referenceText),
    organisation: plan.organisation,
    lead: plan.lead,
    resources: plan.resources,
    budget: plan.budget,
    size: String(plan.size),
    starts: asTypedDay(plan.startsOn),
    due: asTypedDay(plan.dueOn),
    noDueReason: plan.noDueReason,
    milestones: plan.milestones.map(({ title, dueOn, doneOn }) => ({ title, due: asTypedDay(dueOn), done: asTypedDay(doneOn) })),
    needs: plan.needs,
  };
}

/** A reference as one text, as forms send it: edition/descriptor. */
export function referenceText({ edition, descriptor }: DescriptorReference): string {
  return `${edition}/${descriptor}`;
}

function readReference(text: string): DescriptorReference {
  const [edition = "", descriptor = ""] = text.split("/");
  return { edition, descriptor };
}

function readMilestone({ title, due, done: doneOn }: TypedMilestone): Milestone {
  return { title: plainLine(title), dueOn: readDay(due), doneOn: readDay(doneOn) };
}
