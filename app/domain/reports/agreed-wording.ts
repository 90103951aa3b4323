import type { Counterpart } from "../edition/counterpart";
import type { AgreedStatus, RuleOutcome } from "../workshop/agreed-score";
import type { AgendaProgress } from "../workshop/agenda-progress";
import { countFigure, plainFigure } from "./figures";
import { peopleCount } from "./results-wording";

/** Every word about agreed scores stands here, so that another language is another such file. */

export const STATUS_NAMES: Readonly<Record<AgreedStatus, string>> = {
  agreed: "Agreed",
  "agreed-with-difference": "Agreed, with a noted difference",
  "not-agreed": "Not agreed",
};

/** The same beside a level in a table, where a plain agreement needs no word. */
export const SHORT_STATUSES: Readonly<Record<AgreedStatus, string>> = {
  agreed: "",
  "agreed-with-difference": "With a noted difference",
  "not-agreed": "Not agreed",
};

/** The rule that is printed. It locks nothing. */
export const AGREEMENT_RULE =
  "The rule: three quarters or more of the votes in the room on two neighbouring levels, and the middle half of the votes within one level.";

export const RULE_CHOICES: Readonly<Record<RuleOutcome, string>> = {
  met: "Yes, it was met",
  "not-met": "No, it was not met",
  "not-voted": "No vote was taken",
};

export const RULE_SENTENCES: Readonly<Record<RuleOutcome, string>> = {
  met: "The rule for agreement was met.",
  "not-met": "The rule for agreement was not met.",
  "not-voted": "No vote was taken.",
};

export const rangeFigure = (low: number, high: number): string => `${plainFigure(low)} to ${plainFigure(high)}`;
export const levelSentence = (level: number, label: string): string => {
  const figure = plainFigure(level);
  return label === "" || label === figure ? `Level ${figure}` : `Level ${figure}, “${label}”`;
};
export const rangeSentence = (low: number, high: number): string =>
  `Somewhere from level ${plainFigure(low)} to level ${plainFigure(high)}`;

export const ABOVE_EVERY_VOICE = "Above every voice";
export const ABOVE_EVERY_VOICE_SENTENCE = "The agreed level is higher than the typical score of every voice that can be shown.";

export const OPERATOR_NAME = "the operator";
export const recordedSentence = (version: number, who: string, when: string): string =>
  `Version ${version}, recorded by ${who} on ${when}.`;
export const recordedSince = (version: number, who: string, when: string): string =>
  `Version ${version} was recorded by ${who} on ${when}, after you opened this page.`;
export const changedBecause = (reason: string): string => `Changed because: ${reason}`;

export const inTheRoom = (total: number, voices: string): string => `In the room: ${peopleCount(total)} (${voices}).`;

const RELATIONS: Readonly<Record<Counterpart["relation"], ((title: string) => string) | null>> = {
  same: null,
  equal: null,
  subset: (title) => `It was a narrower question then: “${title}”.`,
  superset: (title) => `It was part of a wider question then: “${title}”.`,
  intersects: (title) => `It was partly another question then: “${title}”.`,
};
export const relationSentence = (relation: Counterpart["relation"], title: string): string | null => RELATIONS[relation]?.(title) ?? null;
export const OTHER_SCALE = "It was on another scale, so the two levels do not compare.";
export const DOES_NOT_COMPARE = "Does not compare";
export const changeInWords = (levels: number): string => {
  if (levels === 0) return "No change";
  const distance = Math.abs(levels) === 1 ? "1 level" : `${Math.abs(levels)} levels`;
  return levels > 0 ? `Up ${distance}` : `Down ${distance}`;
};

export const progressSentence = ({ decided, all }: AgendaProgress): string => `${countFigure(decided)} of ${countFigure(all)} decided`;
export const undecidedSentence = (open: number): string =>
  open === 1
    ? "One descriptor is not decided. It stays without an agreed score."
    : `${open} descriptors are not decided. They stay without an agreed score.`;
export const ALL_DECIDED = "Every descriptor on the agenda is decided.";
export const aboveCount = (count: number): string =>
  count === 1
    ? "One agreed level is higher than the typical score of every voice that can be shown."
    : `${count} agreed levels are higher than the typical score of every voice that can be shown.`;

export const signedOffSentence = (name: string, when: string): string => `Signed off by ${name} on ${when}.`;
export const reopenedSentence = (name: string, when: string, reason: string): string => `Opened again by ${name} on ${when}: ${reason}`;
export const enteredBy = (who: string): string => `Entered by ${who}.`;
export const decisionsCount = (count: number): string => (count === 1 ? "1 agreed score" : `${countFigure(count)} agreed scores`);

export const savedSentence = (title: string, outcome: string): string => `“${title}” is recorded. ${outcome}.`;

/** Headings, labels and notes of the pages. */
export const AGREED_WORDS = {
  title: "Agreed scores",
  intro:
    "What the room decided, beside what the survey found. An agreed score does not change the survey's scores: it is a decision, with its reason.",
  tableCaption: "Agreed scores beside the survey's typical scores, in the agenda's order",
  agreed: "Agreed",
  notDecided: "Not decided",
  lastRound: (title: string) => `Agreed in ${title}`,
  noLast: "None",
  nextUp: (title: string) => `Next to decide: ${title}`,
  begin: "Begin with the agenda",
  goOn: "Go on with the agenda",
  goSignOff: "Sign the agreed scores off",
  seeSignOff: "See the sign-off, or open the scores again",
  results: "Read the survey's results",
  toDecision: "Go to the decision",
  decision: "What the room decides",
  change: "Change what was agreed",
  whatWasAgreed: "What was agreed",
  reason: "Why",
  dissent: "Seen differently",
  evidence: "Evidence",
  olderVersions: (count: number) => (count === 1 ? "1 earlier version" : `${count} earlier versions`),
  lastTime: (title: string) => `Last time, in ${title}`,
  levelField: "Which level did the room agree on?",
  levelHint: "Leave this if the room did not agree.",
  statusField: "How did the room leave it?",
  notAgreedHint: "Say between which levels the room stayed.",
  low: "From level",
  high: "To level",
  chooseLevel: "Choose a level",
  ruleField: "Was the rule for agreement met?",
  ruleNoLock: "You can record a decision either way.",
  reasonField: "Why this level?",
  reasonHint: "One or two sentences that somebody who was not there will understand. Write nothing about a person.",
  dissentSummary: "A voice sees it differently",
  dissentIntro: "Write it in words that they are glad to see in a board's paper. Write nothing about a person.",
  evidenceSummary: "Evidence that the room looked at",
  evidenceField: "What evidence did the room look at?",
  roomSummary: "Who is in the room",
  roomCounted: (total: number) => `Who is in the room: ${peopleCount(total)}`,
  roomIntro: "How many people of each voice are in the room. The numbers stay for the next descriptor.",
  changeField: "Why does this take the place of what was recorded before?",
  save: "Save and go on",
  staleTitle: "Recorded since you opened this page",
  staleAdvice: "What you typed is still below. Save it again only if it is to take the place of that version.",
  seeVersion: "See what was recorded",
  signedOff: "The agreed scores are signed off, so they stand as they are.",
  openAgain: "Open them again",
  previous: "Previous on the agenda",
  next: "Next on the agenda",
  agenda: "Agenda",
  signOffTitle: "Sign the agreed scores off",
  signedOffTitle: "The agreed scores are signed off",
  signOffMeans: "Once they are signed off:",
  signOffPoints: [
    "they stand as they are, and nobody can record another decision",
    "the page says who signed them off, and when",
    "they can be opened again, by name and with a reason",
  ],
  signOffName: "Who signs them off?",
  signOffNameHint: "The name and role of whoever answers for them, such as: Ann Wexler, chair of the partnership.",
  signOffButton: "Sign them off",
  reopenHeading: "Open them again",
  reopenMeans: "Decisions can then be recorded again. What was signed off stays on record.",
  reopenName: "Who asks for it?",
  reopenReason: "Why are they opened again?",
  reopenButton: "Open them again",
  record: "Signed off and opened again, so far",
  notNow: "Not now",
  nothingYet: "Nothing is decided yet, so there is nothing to sign off.",
  reopened: "The agreed scores are open again.",
} as const;
