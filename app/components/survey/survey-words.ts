import type { QuestionnaireWords } from "../../domain/survey/surveyjs-json";
import type { ProblemCode } from "../../domain/values/problem";
import type { Voice } from "../../domain/values/voice";

const VOICE_NAMES: Readonly<Record<Voice, string>> = {
  leaders: "leaders",
  workforce: "people who work with families",
  families: "families",
  communities: "community organisations",
};

/** Everything that respondents' pages say beside the edition's own texts. Another language is another such list. */
export const ENGLISH = {
  voices: VOICE_NAMES,
  dontKnow: "Don't know",
  notApplicable: "Does not apply",
  comment: "Your comment (optional)",
  mattersTitle: "What matters most?",
  mattersHelp: "Pick up to three. You can leave this empty.",

  startTitle: (area: string) => `How well does help for families work in ${area}?`,
  startAsks: (area: string, voice: Voice) =>
    voice === "families"
      ? `The organisations that help families in ${area} want to do it better. They would like to hear how it is for you and your family.`
      : `The early help partnership in ${area} is asking ${VOICE_NAMES[voice]} how well help for families works. The answers show where things go well, where people see it differently, and what to put right first.`,
  startMinutes: (minutes: number) => (minutes === 1 ? "It takes about 1 minute." : `It takes about ${minutes} minutes.`),
  startFree: "You do not have to answer every question. You can stop and come back in this browser.",
  keptTitle: "What is kept",
  kept: "Your answers are confidential: your name is not kept with your answers.",
  keptFor: (organisation: string) => `Your answers count for ${organisation}.`,
  keptCareful:
    "What you write in a comment can still give you away, and so can being the only person who answers for your organisation. Please do not write names.",
  keptCarefulFamilies: "What you write in a comment can still give you away. Please do not write names.",
  keptCookie: "This browser keeps one cookie and a copy of your answers until you send them, so that nothing is lost.",
  shownTitle: "What is shown to others",
  shownGroups: "What the partnership sees of a group depends on how many people in it answer:",
  people: (from: number, to: number) => `${from} to ${to} people`,
  orMorePeople: (from: number) => `${from} or more people`,
  shownNothing: "Nothing about them",
  shownHalf: "How many answered, and a rounded score",
  shownFull: "Scores, and how far people agree",
  shownMerged: "If fewer than 10 families answer, families and community organisations are shown as one group.",
  shownNever: "Nobody in the partnership sees one person's answers.",
  shownComments: "Comments are read by a reviewer first. They are shown without scores, and only when 10 or more people answered.",
  helpTitle: "If you need help now",
  helpDanger: "If you or your child are in danger, call 999.",
  helpWorried: "Worried about a child? Call the NSPCC on 0808 800 5000.",
  helpYoung: "Under 19? Call Childline on 0800 1111. It is free, and it does not show on the phone bill.",
  helpLocal: (contact: string) => `To talk to someone about help near you: ${contact}`,
  exitHint: "The red button at the top leaves this survey at once and opens a weather page.",
  ownWording: "The questions are independent wording written for this survey. They are not an official government guide.",
  start: "Start now",
  goOn: "Continue",
  startedHere: "You have started already, in this browser. Your answers are as you left them.",
  startedElsewhere: (answered: number, asked: number) =>
    `You have answered ${answered} of ${asked} questions in another browser. To keep them private they are not shown here, but they are kept, and you can go on.`,

  tasksTitle: "Your answers so far",
  tasksLead: (answered: number, asked: number) => `You have answered ${answered} of ${asked} questions. Nothing has been sent yet.`,
  answeredOf: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  picked: (picks: number) => (picks === 0 ? "Nothing picked yet" : `${picks} picked`),
  checkTask: "Check and send your answers",
  sharedDevice: "Is this a shared phone or computer?",
  sharedDeviceText: "Until you send them, somebody else who uses this browser could open this page and see your answers.",
  forget: "Delete my answers from here",

  sectionOf: (number: number, of: number) => `Part ${number} of ${of}`,
  lastPart: "Last question",
  or: "or",
  chooseLevel: "For each statement, choose the level that fits best today. You can leave statements out.",
  nothingRequired: "Answer what you can. You can leave questions out.",
  addComment: "Add a comment",
  clearAnswer: "Clear my answer",
  usePlainForm: "Use the plain form",
  noNames: "Please do not write names or anything that shows who you are.",
  answeredElsewhere: (answered: number) =>
    `You answered ${answered} of these in another browser. They are kept as they are unless you answer them again here.`,
  saveAndContinue: "Save and continue",
  saveForLater: "Save and come back later",
  back: "Back",

  checkTitle: "Check your answers",
  checkLead: "You can still change anything. When you are ready, send your answers at the end of this page.",
  notAnswered: "Not answered",
  keptElsewhere: "Answered in another browser",
  unansweredTitle: (count: number) => (count === 1 ? "1 question has no answer." : `${count} questions have no answer.`),
  unansweredText: "That is fine. If you want to, you can still answer them.",
  unansweredShow: "Show them",
  change: "Change",
  nothingPicked: "Nothing picked",
  sendTitle: "Send your answers",
  sendText:
    "Then nobody can see them on this device any more. You will get a receipt: with it you can replace or withdraw your answers until the survey closes.",
  send: "Send my answers",
  commentSays: "Comment:",

  sentTitle: "Your answers have been sent",
  sentReceipt: "Your receipt",
  sentThanks: "Thank you.",
  sentKeep: "Write the receipt down or take a picture of it. It is shown only here, and nobody can look it up for you.",
  sentUse: "With it you can, until the survey closes:",
  sentReplace: "answer again, which replaces what you sent",
  sentWithdraw: "withdraw your answers",
  sentNever: "It never shows your answers to anybody.",
  sentNext: "What happens next",
  sentNextText: "When the survey has closed, the partnership looks at the results together and decides what to do.",
  sentUseReceipt: "Use a receipt",
  sentGone: "Your receipt is no longer shown",
  sentGoneText: "It was shown once, after your answers were sent.",

  laterTitle: "Your answers are saved",
  laterText: "To go on, open the link that you were sent again, in this browser on this device.",
  laterNotSent: "They have not been sent yet. Answers that are not sent before the survey closes do not count.",
  laterGoOn: "Go on now",

  forgottenTitle: "Your answers are deleted",
  forgottenText: "Nothing has been sent, and nothing is left on this device. You can start again with your link.",

  receiptTitle: "Use your receipt",
  receiptLead: "With the receipt that you got when you sent your answers you can replace or withdraw them until the survey closes.",
  receiptLabel: "Receipt",
  receiptHint: "Five groups of four letters and numbers, for example 7K2M-P0QX-3JRD-95TN-HW8A",
  receiptWhat: "What would you like to do?",
  receiptReplace: "Answer again",
  receiptReplaceHint: "You start with empty pages. What you sent before stays until you send the new answers.",
  receiptWithdraw: "Withdraw my answers",
  receiptWithdrawHint: "Your answers are deleted and no longer count.",
  receiptGoOn: "Continue",
  receiptWithdrawTitle: "Are you sure that you want to withdraw your answers?",
  receiptWithdrawText: "They are deleted and no longer count. This cannot be undone.",
  receiptWithdrawYes: "Yes, withdraw my answers",
  receiptWithdrawNo: "No, keep them",
  withdrawnTitle: "Your answers have been withdrawn",
  withdrawnText: "They have been deleted and no longer count.",

  linkUnknownTitle: "This link does not work",
  linkUnknownText: "Part of it may be missing. Try to copy the whole link again, or ask whoever gave it to you.",
  linkClosedTitle: "This survey is closed",
  linkClosedText: "It no longer takes answers. Thank you for wanting to help.",
  notOpenTitle: "This survey has not opened yet",
  notOpenText: "Try your link again later, or ask whoever gave it to you.",
  linkSpentTitle: "This link has been used",
  linkSpentText:
    "Somebody has sent answers with it already. If that was you, thank you. You can replace or withdraw them with your receipt.",
  notStartedTitle: "There are no answers under way here",
  notStartedText: "To answer, open the link that you were sent. If you have just sent your answers, you are done.",
  tooManyTitle: "That was too fast",
  tooManyText: "Wait a minute, then try again. What you have answered is saved.",

  problemTitle: "There is a problem",
  restSaved: "Everything else on this page is saved.",
  offScale: "Choose one of the answers shown",
  tooLong: (found: number, most: number) => `Your comment has ${found} characters: shorten it to ${most}`,
  tooManyPicks: (found: number) => `You picked ${found}: pick three or fewer`,
  unknownPick: "Pick from the list shown",
  receiptUnknown: "We do not know this receipt. Check that you have copied all of it",
  receiptEmpty: "Enter your receipt",
  receiptNoChoice: "Choose what you would like to do",

  saving: "Saving…",
  saved: "Saved",
  refused: "Something on this page cannot be saved as it is. Everything else is saved.",
  gone: "These answers are not open any more.",
  notSaved: "Not saved yet: will be sent when you are back online",
  sendingLater:
    "Your answers are not sent yet, because there is no connection. They are kept on this device and will be sent when you are back online. Keep this page open, or open it again within 24 hours.",
  stuckOffline: "There is no connection. What you have answered is kept on this device. Go on when you are back online.",
} as const satisfies QuestionnaireWords & Record<string, unknown>;

export type SurveyWords = typeof ENGLISH;

/** What is said beside the field that a problem is about. */
export function fieldProblemWords(words: SurveyWords, code: ProblemCode, details: Readonly<Record<string, string | number>>): string {
  const count = (name: string) => Number(details[name] ?? 0);
  switch (code) {
    case "answers-comment-too-long":
      return words.tooLong(count("found"), count("most"));
    case "answers-matters-too-many":
      return words.tooManyPicks(count("found"));
    case "answers-matters-unknown":
      return words.unknownPick;
    default:
      return words.offScale;
  }
}
