import { createContext, createElement, Fragment, useContext } from "react";
import type { ItemValue, QuestionRadiogroupModel } from "survey-core";
import { ReactElementFactory } from "survey-react-ui";
import { DONT_KNOW, NOT_APPLICABLE, type QuestionLevel } from "../../../domain/survey/questionnaire";
import { LevelText } from "../level-text";
import type { RichWords } from "./rich-section";

type LevelsOfSection = {
  /** The levels of each question, by its field. */
  readonly byField: ReadonlyMap<string, readonly QuestionLevel[]>;
  readonly words: Pick<RichWords, "or" | "clearAnswer">;
};

type LevelChoiceProps = { readonly question: QuestionRadiogroupModel; readonly item: ItemValue; readonly isChecked: boolean };

/** The name under which SurveyJS finds the component that shows a choice. */
export const LEVEL_CHOICE = "waymark-level-choice";

export const SectionLevels = createContext<LevelsOfSection>({ byField: new Map(), words: { or: "", clearAnswer: "" } });

/** One choice of a question, in the plain form's markup: so it looks the same, and its name holds the level's whole wording. */
function LevelChoice({ question, item, isChecked }: LevelChoiceProps) {
  const { byField, words } = useContext(SectionLevels);
  const level = byField.get(question.name)?.find(({ value }) => value === item.value);
  const id = question.getItemId(item);
  return (
    <Fragment>
      {item.value === DONT_KNOW && <div className="govuk-radios__divider">{words.or}</div>}
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          type="radio"
          id={id}
          name={question.questionName}
          value={String(item.value)}
          checked={isChecked}
          onChange={() => question.clickItemHandler(item)}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {level === undefined ? item.text : <LevelText level={level} />}
        </label>
      </div>
      {item.value === NOT_APPLICABLE && !question.isEmpty() && (
        <button type="button" className="rich-text-button rich-clear" onClick={() => clearAnswer(question)}>
          {words.clearAnswer}
          <span className="govuk-visually-hidden">: {question.title}</span>
        </button>
      )}
    </Fragment>
  );
}

/** The button goes with the answer, so the focus goes to the first choice. */
function clearAnswer(question: QuestionRadiogroupModel): void {
  question.clearValue();
  const [first] = question.visibleChoices;
  if (first !== undefined) document.getElementById(question.getItemId(first))?.focus();
}

/** Tells SurveyJS of the component. */
export function registerLevelChoice(): void {
  ReactElementFactory.Instance.registerElement(LEVEL_CHOICE, (props: LevelChoiceProps) => createElement(LevelChoice, props));
}
