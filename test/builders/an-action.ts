import type { Action } from "../../app/domain/roadmap/action";
import { aPlan } from "./a-plan";

/** A planned action for A1 of the small edition, titled after its id. */
export function anAction(id: string, wishes: Partial<Action> = {}): Action {
  return {
    ...aPlan("council", { title: `Action ${id}` }),
    ...{ id, round: "r1", organisationName: "The council", status: "planned", version: 1, createdAt: "2026-11-22T10:00:00.000Z" },
    ...wishes,
  };
}
