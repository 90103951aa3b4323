import { milestoneField, MOST_MILESTONES, type FieldProblem } from "../domain/roadmap/plan-problems";
import type { TypedAction, TypedMilestone } from "../domain/roadmap/read-action";
import type { TypedDay } from "../domain/values/day";
import type { ProblemCode } from "../domain/values/problem";
import { dayField } from "./day-field";
import { textIn } from "./posted-form.server";

/** The version or number of what somebody had in view; 0 where they had seen none. */
export function seenIn(form: FormData): number {
  const seen = textIn(form, "seen");
  return /^\d{1,9}$/.test(seen) ? Number(seen) : 0;
}

/** A day as it was typed into its three boxes. */
export function typedDayIn(form: FormData, field: string): TypedDay {
  return { day: textIn(form, dayField(field)), month: textIn(form, `${field}-month`), year: textIn(form, `${field}-year`) };
}

/** An action as it was sent. Milestones of which nothing was typed are left out. */
export function readActionForm(form: FormData): TypedAction {
  const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
  return {
    title: textIn(form, "title"),
    detail: textIn(form, "detail"),
    descriptors: all("descriptors"),
    organisation: textIn(form, "organisation"),
    lead: textIn(form, "lead"),
    resources: textIn(form, "resources"),
    budget: textIn(form, "budget"),
    size: textIn(form, "size"),
    starts: typedDayIn(form, "starts"),
    due: typedDayIn(form, "due"),
    noDueReason: textIn(form, "noDueReason"),
    milestones: milestonesIn(form),
    needs: all("needs"),
  };
}

function milestonesIn(form: FormData): readonly TypedMilestone[] {
  // One more than can be kept, so that too many are told and not lost.
  const typed = Array.from({ length: MOST_MILESTONES + 1 }, (_, place) => ({
    title: textIn(form, milestoneField(place, "title")),
    due: typedDayIn(form, milestoneField(place, "due")),
    done: typedDayIn(form, milestoneField(place, "done")),
  }));
  return typed.filter(({ title, due, done }) => [title, ...Object.values(due), ...Object.values(done)].some((text) => text.trim() !== ""));
}

const IS_DAY = /^(starts|due|milestone-\d+-(due|done))$/;

/** Problems with a day are shown at the first of its boxes. */
export function atTheirBoxes(problems: readonly FieldProblem[]): readonly FieldProblem[] {
  return problems.map(({ field, problem }) => ({ field: IS_DAY.test(field) ? dayField(field) : field, problem }));
}

/** Where a problem that only the service could find belongs in the form. */
export const ACTION_FIELDS: Readonly<Partial<Record<ProblemCode, string>>> = {
  "action-needs-loop": "needs",
  "action-need-unknown": "needs",
  "action-owner-missing": "organisation",
  "action-descriptor-missing": "descriptors",
};
