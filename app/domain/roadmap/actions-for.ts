import { counterpartsIn } from "../edition/counterpart";
import type { Edition } from "../edition/edition";
import type { Action } from "./action";

/** The actions that take up a descriptor of this edition, directly or by what their own descriptors stand for in it; in their order. */
export function actionsFor<Taken extends Pick<Action, "descriptors">>(
  edition: Edition,
  descriptor: string,
  actions: readonly Taken[],
): readonly Taken[] {
  return actions.filter(({ descriptors }) =>
    descriptors.some((reference) => counterpartsIn(edition, reference).some((counterpart) => counterpart.descriptor === descriptor)),
  );
}
