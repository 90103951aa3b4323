import { listInWords, startingSentence } from "./figures";
import { outOf } from "./results-wording";
import type { WrittenScale } from "./round-results";

/** Every word of the reports to a board stands here, so that another language is another such file. */

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const descriptors = (count: number): string => counted(count, "descriptor", "descriptors");
const actions = (count: number): string => counted(count, "action", "actions");
const quoted = (titles: readonly string[]): string => listInWords(titles.map((title) => `“${title}”`));

/** "3 are done and 1 is stopped": of each kind that there is, how many. */
const someOf = (kinds: readonly (readonly [count: number, what: string])[]): string =>
  listInWords(kinds.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${count === 1 ? "is" : "are"} ${what}`])));

/** The first titles by name, the rest by number. */
export const named = (titles: readonly string[], most: number): string => {
  const rest = titles.length - most;
  return rest <= 1
    ? quoted(titles)
    : `${titles
        .slice(0, most)
        .map((title) => `“${title}”`)
        .join(", ")} and ${rest} more`;
};

export const BOARD_WORDS = {
  title: "Board report",
  minutes: (minutes: number) => `${counted(minutes, "minute", "minutes")} to read.`,
  paper: "Word paper for a committee",
  workbook: "All figures as a workbook",
  allResults: "All results of this round",
  dates: (results: string, actions: string) => `Results of ${results}; actions as of ${actions}.`,
  takeAway: "Take it away",
  contents: "On this page",
  section: "Section",
  agreed: "Agreed",
  descriptor: "Descriptor",
  action: "Action",
  owner: "Owner and lead",
  due: "Due",
  status: "Status",
  lastRound: "Last round",
  thisRound: "This round",
  change: "Change",
} as const;

export const PART_TITLES = {
  "where-we-are": "Where we are",
  families: "What families say",
  differences: "Where voices differ",
  changes: "What changed since the last round",
  doing: "What we are doing",
  asks: "What we ask",
} as const;

/** Where we are. */
export const NOTHING_AGREED = "No scores have been agreed yet. What stands here is what people said in the survey.";
export const decidedSentence = (decided: number, all: number): string =>
  `The partnership has decided ${decided} of ${descriptors(all)} together.`;
export const outcomesSentence = (agreed: number, withDifference: number, notAgreed: number): string =>
  `${startingSentence(
    someOf([
      [agreed, "agreed"],
      [withDifference, "agreed with a difference that is noted"],
      [notAgreed, "not agreed"],
    ]),
  )}.`;
export const strongestSentence = (strongest: string, high: string, weakest: string, low: string, scale: WrittenScale): string =>
  `The strongest section is ${strongest} (${high} ${outOf(scale)}), the weakest ${weakest} (${low}).`;
export const aboveEveryVoiceSentence = (titles: readonly string[]): string =>
  `On ${descriptors(titles.length)} the agreed score is higher than what any voice said: ${named(titles, 3)}.`;
export const signedOffSentence = (name: string, day: string): string => `${name} signed the agreed scores off on ${day}.`;
export const NOT_SIGNED_OFF = "The agreed scores are not signed off yet.";
export const decidedOf = (decided: number, all: number): string => `${decided} of ${all}`;
export const sectionsCaption = (agreed: boolean): string =>
  agreed ? "Each section: the mean of the agreed scores, beside what each voice said" : "Each section: what each voice said";
export const RADAR_CAPTION = "What each voice said, by section";

/** What families say. */
export const NO_FAMILIES = "There are no answers from families in this round.";
export const SHOWN_AS_ONE = "Families and communities are shown as one group, because few families answered.";
export const familiesAnswered = (people: string): string => `${people} answered.`;
export const lowestLead = "They rate these lowest:";
export const scoreAndLevel = (score: string, scale: WrittenScale, level: string): string =>
  `${score} ${outOf(scale)}. Nearest level: ${level}`;
export const mattersLead = (who: string): string => `What matters most to ${who}:`;

/** Where voices differ. */
export const differsSentence = (count: number, all: number): string => `Voices see ${count} of ${descriptors(all)} differently.`;
export const moreDifferences = (count: number): string => `The results pages have ${count} more.`;
export const UNSURE_DIFFERENCES = "No difference is certain. These look large, but could be chance. They are worth asking about:";

/** What changed. */
export const NO_LAST_ROUND = "There are no agreed scores of an earlier round to compare with.";
export const nothingToCompare = (last: string): string =>
  `No scores have been agreed in this round yet, so nothing can be compared with ${last}.`;
export const OTHER_SCALE = "The last round was rated on another scale, so its scores cannot be compared with these.";
export const likeForLikeSentence = (same: number, all: number, share: string, last: string): string =>
  `${same} of ${descriptors(all)} (${share}) ask the same as in ${last}.`;
export const comparedSentence = (both: number, risen: number, fallen: number, same: number): string =>
  both === 0
    ? "None of them has an agreed score in both rounds."
    : `${both} of them ${both === 1 ? "has" : "have"} an agreed score in both: ${risen} rose, ${fallen} fell and ${same} stayed the same.`;
export const OTHER_PEOPLE = "Different people were in the room, so part of a change can come from who was there.";
export const changesCaption = (last: string): string => `Agreed scores that moved since ${last}`;
export const moreChanges = (count: number): string => `${count} more moved.`;
export const earlierActionsSentence = (done: number, stopped: number, open: number): string =>
  `Of the actions that began before these results, ${someOf([
    [done, "done"],
    [stopped, "stopped"],
    [open, "still open"],
  ])}.`;
export const doneSentence = (titles: readonly string[]): string => `Done: ${named(titles, 5)}.`;

/** What we are doing. */
export const NO_ACTIONS = "There are no actions on the roadmap yet.";
export const actionsSentence = (open: number, done: number): string =>
  `The roadmap has ${open === 0 ? "no open actions" : counted(open, "open action", "open actions")}${done === 0 ? "" : `; ${done} ${done === 1 ? "is" : "are"} done`}.`;
export const statusSentence = (planned: number, underWay: number, blocked: number): string =>
  `${startingSentence(
    someOf([
      [planned, "planned"],
      [underWay, "under way"],
      [blocked, "blocked"],
    ]),
  )}.`;
export const topCaption = (shown: number, all: number): string =>
  shown === all ? "The open actions, the first thing first" : `The first ${shown} of ${all} open actions, the first thing first`;
export const overdueSentence = (titles: readonly string[]): string =>
  titles.length === 0 ? "Nothing is overdue." : `${titles.length} ${titles.length === 1 ? "is" : "are"} overdue: ${named(titles, 6)}.`;
export const OVERDUE = "Overdue";
export const movedByHand = (reason: string): string => `The order was laid down by hand${reason === "" ? "." : `: ${reason}`}`;

/** What we ask. */
export const ASK_WORDS = {
  noteScores: "Note the agreed scores of this round.",
  endorseScores: (count: number) => `Endorse the agreed scores of ${descriptors(count)}, so that they can be signed off.`,
  noteSurvey: "Note what people said in the survey.",
  askForWorkshop: "Ask the partnership to agree scores from it in a workshop.",
  notAgreed: (titles: readonly string[]) => `Note that no score was agreed on ${named(titles, 4)}.`,
  unfunded: (titles: readonly string[]) =>
    `Decide on resources or budget for ${actions(titles.length)} that do not have both yet: ${named(titles, 5)}.`,
  blocked: (titles: readonly string[]) => `Help to unblock ${actions(titles.length)}: ${named(titles, 5)}.`,
  gaps: (titles: readonly string[]) =>
    `Decide what to do about ${counted(titles.length, "gap", "gaps")} with neither an action nor a decision not to act: ${named(titles, 5)}.`,
  askForRoadmap: "Ask for a roadmap: the agreed scores have no actions yet.",
} as const;
