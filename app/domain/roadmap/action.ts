import type { DescriptorReference } from "../edition/counterpart";
import { problem, type Problem } from "../values/problem";

export const ACTION_STATUSES = ["planned", "under-way", "blocked", "done", "stopped"] as const;

export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Where an action may go from where it stands; a step back says why. */
const STEPS: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  planned: ["under-way", "done", "stopped"],
  "under-way": ["blocked", "done", "stopped"],
  blocked: ["under-way", "done", "stopped"],
  done: ["under-way"],
  stopped: ["planned"],
};

export function statusesAfter(status: ActionStatus): readonly ActionStatus[] {
  return STEPS[status];
}

/** Whether a step must say why: what stops or blocks an action, and what takes up again what was finished. */
export function stepNeedsReason(from: ActionStatus, to: ActionStatus): boolean {
  return from !== to && (to === "stopped" || to === "blocked" || isFinished({ status: from }));
}

export const LONGEST_NOTE = 2000;

/** Why an entry cannot be added to an action's history; null where it can. A note alone leaves the action where it stands. */
export function stepProblem({ from, to, note }: Pick<ActionUpdate, "from" | "to" | "note">): Problem | null {
  if (from !== to && !STEPS[from].includes(to)) return problem("action-step-refused");
  if (note === "" && (from === to || stepNeedsReason(from, to))) return problem("note-missing");
  return note.length > LONGEST_NOTE ? problem("text-too-long", { most: LONGEST_NOTE }) : null;
}

/** Done or given up: it takes no place in the order, and nothing waits for it. */
export function isFinished({ status }: { readonly status: ActionStatus }): boolean {
  return status === "done" || status === "stopped";
}

/** How large an action is, in steps that grow: 8 is about eight times the work of 1. */
export const SIZES = [1, 2, 3, 5, 8] as const;

export type Size = (typeof SIZES)[number];

/** Whether something that an action needs is there. */
export const SECURED = ["yes", "no", "not-yet"] as const;

export type Secured = (typeof SECURED)[number];

export type Milestone = { readonly title: string; readonly dueOn: string | null; readonly doneOn: string | null };

/** What is settled of an action when it is written down or changed. */
export type ActionPlan = {
  readonly title: string;
  readonly detail: string;
  /** One or more, each of the edition in which it was chosen. */
  readonly descriptors: readonly DescriptorReference[];
  /** The owner's id. */
  readonly organisation: string;
  /** The person who leads it, by name. */
  readonly lead: string;
  readonly resources: Secured;
  readonly budget: Secured;
  readonly size: Size;
  /** Days as YYYY-MM-DD. */
  readonly startsOn: string | null;
  readonly dueOn: string | null;
  /** Why there is no due date; empty where there is one. */
  readonly noDueReason: string;
  readonly milestones: readonly Milestone[];
  /** The ids of the actions that must be finished first. */
  readonly needs: readonly string[];
};

/** What a partnership does about a gap. It belongs to the area and goes on from round to round. */
export type Action = ActionPlan & {
  readonly id: string;
  /** The round in which it began. */
  readonly round: string;
  readonly organisationName: string;
  readonly status: ActionStatus;
  /** Grows by one with every change, so that an outdated screen is told. */
  readonly version: number;
  readonly createdAt: string;
};

/** One entry of an action's history: a note, a step from one status to another, or both. */
export type ActionUpdate = {
  readonly at: string;
  /** The e-mail address of whoever wrote it; null for the operator. */
  readonly by: string | null;
  readonly note: string;
  readonly from: ActionStatus;
  readonly to: ActionStatus;
};
