import type { Edition } from "../edition/edition";
import { isFinished, SECURED, SIZES, type Action } from "../roadmap/action";
import { referenceText, type TypedAction } from "../roadmap/read-action";
import { ACTION_STATUS_NAMES, SECURED_NAMES, SIZE_NAMES } from "./roadmap-wording";
import { titleIn } from "./roadmap-view";

export type Choice = { readonly value: string; readonly label: string; readonly hint?: string };

/** What the form of an action offers to choose from. */
export type ActionFormView = {
  /** The descriptors that are chosen already; they stand open. */
  readonly chosen: readonly Choice[];
  /** All others of the edition, section by section. */
  readonly others: readonly { readonly title: string; readonly choices: readonly Choice[] }[];
  readonly organisations: readonly Choice[];
  readonly secured: readonly Choice[];
  readonly sizes: readonly Choice[];
  /** The actions that it could need: those that are not finished, and those that it needs already. */
  readonly needs: readonly Choice[];
};

type Offered = {
  /** The edition that descriptors are chosen from; null while nothing has been agreed. */
  readonly edition: Edition | null;
  /** Older editions that the action's descriptors are of. */
  readonly editions: readonly Edition[];
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** The area's actions without this one. */
  readonly actions: readonly Action[];
};

export function actionFormView({ edition, editions, organisations, actions }: Offered, typed: TypedAction): ActionFormView {
  const choices = (edition?.descriptors ?? []).map(({ key, section, title }) => ({
    section,
    value: referenceText({ edition: edition?.key ?? "", descriptor: key }),
    label: title,
  }));
  const older = typed.descriptors.filter((value) => !choices.some((choice) => choice.value === value));
  return {
    chosen: [
      ...older.flatMap((value) => olderChoice(value, editions)),
      ...choices.filter(({ value }) => typed.descriptors.includes(value)).map(({ value, label }) => ({ value, label })),
    ],
    others: (edition?.sections ?? []).map(({ key, title }) => ({
      title,
      choices: choices
        .filter(({ section, value }) => section === key && !typed.descriptors.includes(value))
        .map(({ value, label }) => ({ value, label })),
    })),
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
    secured: SECURED.map((secured) => ({ value: secured, label: SECURED_NAMES[secured] })),
    sizes: SIZES.map((size) => ({ value: String(size), label: SIZE_NAMES[size] })),
    needs: actions
      .filter((action) => !isFinished(action) || typed.needs.includes(action.id))
      .map(({ id, title, status }) => ({ value: id, label: title, hint: ACTION_STATUS_NAMES[status] })),
  };
}

/** A descriptor of an older edition that the action has; one that is not there is left out, as nothing to choose. */
function olderChoice(value: string, editions: readonly Edition[]): readonly Choice[] {
  const [key = "", descriptor = ""] = value.split("/");
  const edition = editions.find((one) => one.key === key);
  if (edition === undefined || !edition.descriptors.some((one) => one.key === descriptor)) return [];
  return [{ value, label: titleIn(edition, descriptor), hint: edition.title }];
}
