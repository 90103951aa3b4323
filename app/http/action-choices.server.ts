import type { AppLoadContext } from "@remix-run/node";
import type { AreaScope } from "../domain/access/scope";
import type { DescriptorReference } from "../domain/edition/counterpart";
import type { Edition } from "../domain/edition/edition";
import { actionFormView, type ActionFormView } from "../domain/reports/action-form-view";
import type { Action } from "../domain/roadmap/action";
import type { Nameable } from "../domain/roadmap/plan-problems";
import type { TypedAction } from "../domain/roadmap/read-action";
import { listAreaActions } from "../services/list-area-actions.server";
import { listAreaOrganisations } from "../services/list-area-organisations.server";

/** What the form of an action can name, and how it offers that. */
export type ActionChoices = { readonly nameable: Nameable; readonly offer: (typed: TypedAction) => ActionFormView };

type Wanted = {
  /** The edition that descriptors are chosen from; null while nothing has been agreed. */
  readonly edition: Edition | null;
  /** The action that is changed; it keeps the descriptors that it has. */
  readonly changed?: { readonly action: Action; readonly editions: readonly Edition[] };
};

export async function actionChoices(context: AppLoadContext, scope: AreaScope, { edition, changed }: Wanted): Promise<ActionChoices> {
  const organisations = await listAreaOrganisations(context, scope);
  const actions = await listAreaActions(context, scope);
  const own: readonly DescriptorReference[] = (edition?.descriptors ?? []).map(({ key }) => ({
    edition: edition?.key ?? "",
    descriptor: key,
  }));
  const others = actions.filter(({ id }) => id !== changed?.action.id);
  return {
    nameable: {
      descriptors: [...own, ...(changed?.action.descriptors ?? [])],
      organisations: organisations.map(({ id }) => id),
      actions: others.map(({ id }) => id),
    },
    offer: (typed) => actionFormView({ edition, editions: changed?.editions ?? [], organisations, actions: others }, typed),
  };
}
