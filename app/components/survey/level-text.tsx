import type { QuestionLevel } from "../../domain/survey/questionnaire";

/** A level as people read it: its value and word, then its sentence. */
export function LevelText({ level: { value, label, wording } }: { readonly level: QuestionLevel }) {
  if (label === null) return <>{wording ?? value}</>;
  return (
    <>
      <strong className="survey-level__label">
        {value} {label}
      </strong>
      {wording !== null && <span className="survey-level__wording">{wording}</span>}
    </>
  );
}
