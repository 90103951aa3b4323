import type { ReactNode } from "react";
import { classNames, idList } from "./class-names";
import { Hint } from "./hint";
import { Label } from "./label";

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** What to ask besides when this is chosen; without scripts it is always there. */
  readonly conditional?: ReactNode;
};

export type Divider = { readonly divider: string };

type ChoiceItemProps = {
  readonly kind: "radios" | "checkboxes";
  readonly choice: Choice;
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
  readonly behaviour?: "exclusive" | undefined;
};

/** One radio or checkbox with its label and hint. */
export function ChoiceItem({ kind, choice, id, name, checked, describedBy, behaviour }: ChoiceItemProps) {
  const hintId = choice.hint ? `${id}-item-hint` : null;
  const conditionalId = choice.conditional ? `conditional-${id}` : undefined;
  return (
    <>
      <div className={`govuk-${kind}__item`}>
        <input
          className={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === "radios" ? "radio" : "checkbox"}
          value={choice.value}
          defaultChecked={checked}
          disabled={choice.disabled}
          data-aria-controls={conditionalId}
          data-behaviour={behaviour}
          aria-describedby={idList(describedBy, hintId)}
        />
        <Label className={`govuk-${kind}__label`} htmlFor={id}>
          {choice.label}
        </Label>
        {hintId && (
          <Hint id={hintId} className={`govuk-${kind}__hint`}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div className={classNames(`govuk-${kind}__conditional`, !checked && `govuk-${kind}__conditional--hidden`)} id={conditionalId}>
          {choice.conditional}
        </div>
      )}
    </>
  );
}

/** The id of the item at this place (from 0). The first one's has no number, so that an error summary can link to it. */
export function choiceId(prefix: string, choice: Choice, place: number): string {
  return choice.id ?? (place === 0 ? prefix : `${prefix}-${place + 1}`);
}
