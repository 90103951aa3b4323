import { commentField, DONT_KNOW, LONGEST_COMMENT, NOT_APPLICABLE, ratingField, type Question } from "../../domain/survey/questionnaire";
import { Details } from "../govuk/details";
import { Radios } from "../govuk/radios";
import { Textarea } from "../govuk/textarea";
import { LevelText } from "./level-text";
import type { SurveyWords } from "./survey-words";

/** What stands in a form: a person's answers, or the slots that they go into. */
export type FormState = {
  readonly rating: (descriptor: string) => string;
  readonly comment: (descriptor: string) => string;
  readonly commentIsOpen: (descriptor: string) => boolean;
  /** What is wrong with the field of this name; empty where nothing is. */
  readonly problem: (field: string) => string;
};

type QuestionFieldProps = {
  readonly question: Question;
  readonly comments: boolean;
  readonly state: FormState;
  readonly words: SurveyWords;
};

/** The id of the details that hold a descriptor's comment. */
export function commentDetailsId(descriptor: string): string {
  return `more-${descriptor}`;
}

/** One descriptor: its question, every level with its wording in view, and room for a comment. */
export function QuestionField({ question, comments, state, words }: QuestionFieldProps) {
  const { key, help, levels } = question;
  const field = ratingField(key);
  return (
    <div className="survey-question">
      <Radios
        name={field}
        legend={{ text: <QuestionText question={question} />, size: "s" }}
        hint={help === "" ? undefined : help}
        error={state.problem(field)}
        value={state.rating(key)}
        items={[
          ...levels.map((level) => ({ value: level.value, label: <LevelText level={level} /> })),
          { divider: words.or },
          { value: DONT_KNOW, label: words.dontKnow },
          { value: NOT_APPLICABLE, label: words.notApplicable },
        ]}
      />
      {comments && <CommentField question={question} state={state} words={words} />}
    </div>
  );
}

function QuestionText({ question: { title, text, isStatement } }: { readonly question: Question }) {
  if (!isStatement) return <>{text}</>;
  return (
    <>
      <span className="survey-question__title">{title}</span>
      <span className="survey-question__statement">{text}</span>
    </>
  );
}

function CommentField({ question: { key, title }, state, words }: Omit<QuestionFieldProps, "comments">) {
  const name = commentField(key);
  const about = <span className="govuk-visually-hidden">: {title}</span>;
  return (
    <Details
      id={commentDetailsId(key)}
      open={state.commentIsOpen(key)}
      summary={
        <>
          {words.addComment}
          {about}
        </>
      }
    >
      <Textarea
        name={name}
        label={
          <>
            {words.comment}
            {about}
          </>
        }
        hint={words.noNames}
        error={state.problem(name)}
        rows={3}
        maxLength={LONGEST_COMMENT}
        value={state.comment(key)}
      />
    </Details>
  );
}
