/**
 * The classes of what SurveyJS draws. Its own stylesheet is not used: these are the plain form's, and a few of the richer face's own in
 * survey-rich.css.
 */
export const CLASSES = {
  question: {
    mainRoot: "rich-question",
    title: "rich-title",
    titleExpandable: "rich-title--opens",
    titleExpanded: "rich-title--open",
    titleExpandableSvgContainer: "rich-title__icon",
    collapsed: "rich-question--closed",
    description: "rich-description",
  },
  radiogroup: {
    root: "rich-choices govuk-radios",
  },
  comment: {
    mainRoot: "rich-comment",
    root: "rich-comment__box",
    control: "govuk-textarea rich-comment__text",
    group: "rich-comment__count",
    characterCounter: "rich-comment__counter",
  },
};
