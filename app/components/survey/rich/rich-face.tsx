import type { Model } from "survey-core";
import { Survey } from "survey-react-ui";
import { ratingField } from "../../../domain/survey/questionnaire";
import { SectionLevels } from "./level-choice";
import type { RichSection } from "./rich-section";

type RichFaceProps = RichSection & { readonly model: Model; readonly usePlainForm: () => void };

/** A section's questions as SurveyJS shows them, and the way back to the plain form. */
export function RichFace({ questionnaire, words, model, usePlainForm }: RichFaceProps) {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const byField = new Map(questions.map(({ key, levels }) => [ratingField(key), levels]));
  return (
    <SectionLevels.Provider value={{ byField, words }}>
      <p className="rich-switch">
        <button type="button" className="rich-text-button" onClick={usePlainForm}>
          {words.usePlainForm}
        </button>
      </p>
      <Survey model={model} />
    </SectionLevels.Provider>
  );
}
