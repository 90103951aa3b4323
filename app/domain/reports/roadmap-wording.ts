import type { Counterpart } from "../edition/counterpart";
import type { ActionStatus, Secured, Size } from "../roadmap/action";
import { countFigure, dayInWords, listInWords, plainFigure } from "./figures";

/** Every word about targets, gaps and actions stands here, so that another language is another such file. */

export const ACTION_STATUS_NAMES: Readonly<Record<ActionStatus, string>> = {
  planned: "Planned",
  "under-way": "Under way",
  blocked: "Blocked",
  done: "Done",
  stopped: "Stopped",
};

/** What somebody does who moves an action there. */
export const ACTION_STEPS: Readonly<Record<ActionStatus, string>> = {
  planned: "Plan it again",
  "under-way": "It is under way",
  blocked: "It is blocked",
  done: "It is done",
  stopped: "Stop it",
};

export const SECURED_NAMES: Readonly<Record<Secured, string>> = { yes: "Yes", no: "No", "not-yet": "Not yet" };

export const SIZE_NAMES: Readonly<Record<Size, string>> = {
  1: "1: small, a few weeks of somebody's work",
  2: "2: about twice as much as a small one",
  3: "3: about three times as much as a small one",
  5: "5: large, about five times as much as a small one",
  8: "8: very large, eight times a small one or more; several actions may be better",
};

const RELATIONS: Readonly<Record<Counterpart["relation"], string | null>> = {
  same: null,
  equal: null,
  subset: "what it was planned for is part of this",
  superset: "what it was planned for is wider than this",
  intersects: "what it was planned for overlaps with this",
};
/** How the descriptor that an action was planned for stands to this round's; null where they say the same. */
export const relationInWords = (relation: Counterpart["relation"]): string | null => RELATIONS[relation];
export const NOTHING_STANDS_FOR_IT = "Nothing in this edition stands for what it was planned for, so it is not weighed.";
export const NOT_WEIGHED = "Nothing has been agreed on what it is for, so it is not weighed.";

/** "gap 1 × importance 4.2 × confidence 0.8" */
export const partsInWords = (gap: number, importance: number | null, confidence: number, unknown: number): string =>
  [
    `gap ${plainFigure(gap, 1)}`,
    importance === null ? `importance ${unknown} (not known, so the middle)` : `importance ${plainFigure(importance, 1)}`,
    `confidence ${plainFigure(confidence)}`,
  ].join(" × ");
export const worthInWords = (value: number): string => {
  if (value <= 0) return "0";
  return value < 1 ? "less than 1" : `about ${plainFigure(value, 0)}`;
};
export const worthAgainstSize = (value: number, size: Size): string => `Worth ${worthInWords(value)}, size ${size}`;

export const THIRDS = ["Top third", "Middle third", "Last third"] as const;

export const broughtBySentence = (title: string): string => `Comes this early because “${title}” needs it.`;
export const movedSentence = (from: number, because: string | null): string =>
  because === null ? `Worked out, it would be number ${from}.` : `Worked out, it would be number ${from}, since “${because}” needs it.`;
export const beforeItsNeedsSentence = (titles: readonly string[]): string =>
  `It needs ${listInWords(titles.map((title) => `“${title}”`))}, which comes after it here.`;
export const dueInWords = (dueOn: string | null, reason: string): string => (dueOn === null ? `No date: ${reason}` : dayInWords(dueOn));
export const overdueSince = (day: string): string => `${dayInWords(day)}, overdue`;

export const basisSentence = (title: string): string => `Weighed by the scores agreed in ${title}.`;
export const byHandSentence = (who: string, when: string, reason: string): string =>
  `The order was changed by hand by ${who} on ${when}: ${reason}`;
export const topSentence = (score: string | null, title: string, target: string): string =>
  score === null ? `Most of all for “${title}”.` : `Most of all for “${title}”: their own score is ${score}, the target ${target}.`;
export const TOP_NONE = "No action takes up anything that this voice scored below its target.";
export const TOP_HIDDEN = "Its scores cannot be shown, so nothing can be said.";

export const gapsCount = (count: number): string => {
  if (count === 0) return "Every gap has an action, or a decision not to act.";
  return count === 1
    ? "One gap has neither an action nor a decision not to act."
    : `${countFigure(count)} gaps have neither an action nor a decision not to act.`;
};
export const securedSentence = (resources: Secured, budget: Secured): string | null => {
  const words: Readonly<Record<Secured, string | null>> = { yes: null, no: "not there", "not-yet": "not there yet" };
  const parts = [
    words[resources] === null ? null : `people and time are ${words[resources]}`,
    words[budget] === null ? null : `the money is ${words[budget]}`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(", ");
};

export const OPERATOR_WHO = "the operator";
export const stepSentence = (from: ActionStatus, to: ActionStatus): string =>
  from === to ? "Note" : `${ACTION_STATUS_NAMES[from]} → ${ACTION_STATUS_NAMES[to]}`;
export const leftSentence = (who: string, when: string): string => `Decided by ${who} on ${when}`;
export const takenUpSentence = (when: string): string => `taken back on ${when}`;
export const milestoneWords = (dueOn: string | null, doneOn: string | null): string => {
  if (doneOn !== null) return `Done on ${dayInWords(doneOn)}`;
  return dueOn === null ? "No date" : `Due on ${dayInWords(dueOn)}`;
};
export const toReach = (level: string): string => `To reach ${level}`;

const ROADMAP_DONE = new Map([
  ["added", "The action is added."],
  ["changed", "The action is changed."],
  ["moved", "It is on record."],
  ["ordered", "The order is saved."],
  ["worked-out", "The actions are in the worked-out order again."],
  ["target", "The target is saved."],
  ["left", "The decision not to act is on record."],
  ["taken-up", "The decision not to act is taken back. It stays on record."],
]);
/** What has just been done, by the word in the address that says so. */
export const roadmapDone = (word: string | null): string | undefined => (word === null ? undefined : ROADMAP_DONE.get(word));

/** Headings, labels and notes of the pages. */
export const ROADMAP_WORDS = {
  title: "Roadmap",
  intro: "What is being done about the gaps between where the partnership stands and where it wants to be.",
  noScores: "No scores have been agreed yet, so there is nothing to weigh actions by.",
  noScoresNext: "Publish a round's results and agree its scores first. Targets and actions come from these.",
  noActions: "There are no actions yet.",
  caption: "Actions, the first thing first",
  place: "Place",
  action: "Action",
  owner: "Owner and lead",
  due: "Due",
  status: "Status",
  worth: "What it is worth",
  add: "Add an action",
  changeOrder: "Change the order",
  goTargets: "Set targets",
  goGaps: "See the gaps without action",
  missing: "What is missing",
  noDate: "Actions without a due date",
  unsecured: "Actions whose people, time or money are not there",
  nothingMissing: "Nothing: every gap is taken up or left on purpose, and every action has a date, people, time and money.",
  perVoice: "The top action for each voice",
  perVoiceHint: "By the voice's own scores and what it picked as mattering most, so that no voice's wishes vanish among the others.",
  finished: "Done or stopped",
  howMade: "How the order is made",

  orderTitle: "Change the order",
  orderIntro:
    "The worked-out order weighs what each action is worth against its size, and brings forward what others need. You can change it, with a reason.",
  orderHow: "Give each action the place that it should have. Where two have the same number, the one that you moved goes first.",
  orderScripted: "Drag an action, or use its buttons, to move it.",
  orderReason: "Why is the order changed?",
  orderReasonHint: "It is shown above the roadmap.",
  saveOrder: "Save the order",
  backToRule: "Go back to the worked-out order",
  backToRuleHint: "The order that was laid down by hand stays on record.",
  placeOfAction: (title: string) => `Place of “${title}”`,
  nothingToOrder: "There are no unfinished actions to put in order.",

  newTitle: "Add an action",
  changeTitle: "Change the action",
  actionField: "What will be done?",
  actionHint: "In a few words, such as: Name a worker to run a family design group.",
  detailField: "More about it",
  detailHint: "You can leave this out. Write nothing about a person.",
  forField: "What is it for?",
  forHint: "Choose one or more descriptors.",
  moreDescriptors: "Choose other descriptors",
  ownerField: "Which organisation owns it?",
  chooseOwner: "Choose an organisation",
  leadField: "Who leads it?",
  leadHint: "The name and role of one person who answers for it.",
  resourcesField: "Are the people and time there?",
  budgetField: "Is the money there?",
  sizeField: "How large is it?",
  sizeHint: "A rough guess is enough. It is weighed against what the action is worth.",
  startsField: "When does it start?",
  optional: "You can leave this out.",
  dueField: "When is it due?",
  dueHint: "For example, 31 3 2027. Leave it empty only if you say why below.",
  noDueField: "Why is there no due date?",
  noDueHint: "Only if there is none.",
  milestonesField: "Milestones",
  milestonesSummary: (count: number) => (count === 0 ? "Add milestones" : count === 1 ? "1 milestone" : `${count} milestones`),
  milestoneField: (place: number) => `Milestone ${place}`,
  milestoneTitle: "What",
  milestoneDue: "Due",
  milestoneDone: "Done on",
  milestonesMore: "Save to get room for more.",
  needsField: "Which actions must be finished first?",
  needsHint: "Only those without which this one cannot be done.",
  saveAction: "Save the action",
  notNow: "Not now",

  facts: "What is settled",
  forFact: "For",
  sizeFact: "Size",
  startsFact: "Starts",
  resourcesFact: "People and time",
  budgetFact: "Money",
  needsFact: "Needs first",
  neededByFact: "Needed by",
  leadFact: "Lead",
  ownerFact: "Owner",
  change: "Change the action",
  history: "What has happened",
  noHistory: "Nothing is on record since it was written down.",
  nowStands: (edition: string, titles: string) => `In “${edition}” this is ${titles}.`,
  writtenDown: (when: string) => `Written down on ${when}.`,
  moveOn: "Add to its record",
  moveField: "Where does it stand?",
  stays: (name: string) => `Still ${name.toLowerCase()}`,
  noteField: "Note",
  noteHint: "What has been done, or why it moves. Needed to block, stop or take up again. Write nothing about a person.",
  saveNote: "Save",
  staleTitle: "Changed since you opened this page",

  targetsTitle: "Targets",
  targetsIntro:
    "Where each descriptor stands, where it is to be and what is done about the gap. Only descriptors with an agreed score are here.",
  targetsCaption: "Targets and what is done about them",
  descriptor: "Descriptor",
  stands: "Where we stand",
  target: "Target",
  doing: "What is done about it",
  notSet: "One level up, not set yet",
  noGap: "Reached",
  nothingYet: "Nothing yet",
  leftOnPurpose: (reason: string) => `Not acting: ${reason}`,
  by: (day: string) => `by ${day}`,
  undecidedTitle: "No score has been agreed here yet",
  undecided: "A target counts from the agreed score. Agree on this descriptor first.",
  noScoresHere: "No scores have been agreed in this round yet. A target counts from the agreed score.",
  seeRoadmap: "See the roadmap",
  weight: "What it weighs",
  weighs: (parts: string) => `What this gap weighs in the roadmap: ${parts}.`,
  goAgree: "Go to the agreed scores",
  nowHeading: "Where we stand",
  thereHeading: "Where we want to be",
  noWording: "This edition has no words of its own for this level.",
  why: (reason: string) => `Why this level was agreed: ${reason}`,
  targetField: "Which level should it be?",
  saveTarget: "Save the target",
  changeTarget: "Change the target",
  setTargetHeading: "Set the target",
  targetDueField: "By when?",
  targetDueHint: "For example, 30 9 2027. You can leave this out.",
  standsHere: "where we stand",
  stepsHeading: "Suggested steps",
  stepsNone: "The edition suggests no steps for this. Think of your own.",
  makeAction: "Make this an action",
  otherAction: "Add an action of your own",
  actionsHeading: "Actions that take this up",
  leaveHeading: "Or decide not to act for now",
  leaveIntro: "Not every gap can be closed at once. Put on record that nothing will be done about this one for now, and why.",
  leaveField: "Why will nothing be done for now?",
  leaveHint: "Boards and partners will read it. Write nothing about a person.",
  leave: "Put the decision on record",
  leftHeading: "Decided: not to act for now",
  takeUp: "Take this decision back",
  earlierDecisions: "Earlier decisions not to act",

  gapsTitle: "Gaps without action",
  gapsIntro: "For each of these: plan an action, or put on record why nothing is done for now.",
  gapsCaption: "Gaps with neither an action nor a decision, the weightiest first",
  gapsNone: "Every gap has an action, or a decision not to act.",
  gap: "Gap",
  next: "What next",
  decide: "Plan an action or decide not to act",
} as const;
