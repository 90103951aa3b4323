import type { PlacedProblem, Problem, ProblemCode } from "./problem";

/** The sentence for each code; `{name}` is filled from the problem's details. Another language is another such list. */
const SENTENCES: Readonly<Record<ProblemCode, string>> = {
  "file-missing": "There is no such file.",
  "file-is-directory": "This is a folder; a file is expected.",
  "file-unreadable": "The file cannot be read ({reason}).",
  "file-not-text": "The file is not UTF-8 text. Save it again as UTF-8 (in Excel: CSV UTF-8, comma delimited).",
  "file-empty": "There is nothing in the file.",

  "yaml-syntax": "This is not valid YAML: {reason}.",
  "yaml-duplicate-key": 'The key "{key}" stands here a second time; the first is on line {firstLine}.',
  "yaml-bad-key": "A key should be plain text or a number.",
  "yaml-alias-unknown": 'No text before this is marked "&{alias}".',
  "yaml-many-documents": "A second YAML document begins here; one file holds one edition.",
  "yaml-too-large": "The file is nested too deeply, or its aliases expand to too much, to be an edition.",
  "edition-unknown": 'There is no file or shipped edition "{name}". Shipped editions: {shipped}.',
  "edition-key-missing": '"{key}" is missing here.',
  "edition-key-unknown": '"{key}" is not known here. The nearest known key is "{nearest}".',
  "edition-not-edition": 'An edition is expected here: keys and values, beginning with "key" and "title".',
  "edition-not-text": '"{key}" should be text. Text that looks like a number, true, false or null needs quotes.',
  "edition-not-number": '"{key}" should be a number.',
  "edition-not-true-or-false": '"{key}" should be true or false.',
  "edition-not-map": '"{key}" should hold keys and values.',
  "edition-not-list": '"{key}" should be a list.',
  "edition-not-ask": '"{key}" should be true, false, or a question with its help and levels.',
  "edition-text-empty": '"{key}" is empty.',
  "edition-bad-key": '"{key}" cannot be a key: use letters (A to Z), digits, "-" and "_", beginning with a letter or digit.',
  "edition-unusable-key": '"{key}" cannot be a key: programs give that name a meaning of their own.',
  "edition-reserved-key": '"{key}" cannot be a descriptor\'s key: answers files use that name for a column of their own.',
  "edition-duplicate-descriptor": 'The descriptor key "{key}" is used twice; it first stands on line {firstLine}.',
  "edition-duplicate-section": 'The section key "{key}" is used twice; it first stands on line {firstLine}.',
  "edition-scale-too-short": "A scale needs two or more values.",
  "edition-scale-not-ascending": "The scale must rise: {value} does not come after {previous}.",
  "edition-scale-uneven": "The scale must be equally spaced: {expected} is expected here, not {value}.",
  "edition-level-off-scale": '"{level}" is not a value of the scale ({scale}).',
  "edition-level-repeated": "The level {level} is given twice.",
  "edition-voice-unknown": '"{voice}" is not a voice. The voices are {voices}.',
  "edition-no-sections": "An edition needs one or more sections.",
  "edition-no-descriptors": 'The section "{section}" has no descriptors.',
  "edition-nobody-asked": 'No voice is asked "{descriptor}".',
  "edition-crosswalk-unknown-descriptor": 'There is no descriptor "{descriptor}" in this edition.',
  "edition-crosswalk-bad-reference": '"{reference}" should name an edition and a descriptor, such as early-help-2020/LD1.',
  "edition-crosswalk-bad-relation": '"{relation}" is not a relation. The relations are {relations}.',
  "translation-no-counterpart": 'The edition has no {what} "{key}" to translate.',
  "translation-repeated": 'The {what} "{key}" is translated twice.',
  "translation-different-length": '"{key}" has {found} texts; the edition has {expected}.',
  "translation-different-levels": '"{key}" has wording for {found}; the edition has it for {expected}.',

  "answers-bad-quotes":
    'A double quote is out of place here. A quoted cell opens and closes with ", directly beside its commas, and a quote inside it is doubled.',
  "answers-not-commas": "The columns are separated by {separator}; commas are expected.",
  "answers-column-unknown": 'The column "{column}" is not known. The nearest known column is "{nearest}".',
  "answers-column-missing": 'The column "{column}" is missing.',
  "answers-column-repeated": 'The column "{column}" stands here a second time.',
  "answers-no-rows": "There is no row of answers below the header.",
  "answers-row-short": "This row has {found} cells; the header has {expected}.",
  "answers-row-long": "This row has {found} cells; the header has {expected}.",
  "answers-response-missing": "This row has no response id.",
  "answers-response-repeated": 'The response "{response}" stands here a second time; the first is on line {firstLine}.',
  "answers-voice-unknown": '"{voice}" is not a voice. The voices are {voices}.',
  "answers-value-off-scale": '"{value}" is not an answer to {descriptor}: use a value of the scale ({scale}), dk, na, or nothing.',
  "answers-not-asked": "{voice} are not asked {descriptor}, so there can be nothing here.",
  "answers-matters-unknown": 'There is no descriptor "{descriptor}" to pick.',
  "answers-matters-too-many": "Up to {most} descriptors can be picked; {found} are.",
  "answers-matters-repeated": '"{descriptor}" is picked twice.',
  "answers-organisation-unknown": 'There is no organisation "{organisation}" here.',
  "answers-comment-too-long": "The comment has {found} characters; up to {most} are kept.",

  "date-malformed": "Enter a real day, such as 31 3 2027, or leave all three boxes empty.",
  "note-missing": "Write a few words in the note.",
  "target-undecided": "No score has been agreed here yet, so there is nothing to set a target from.",
  "target-off-scale": "Choose a level of the scale.",
  "target-below": "The target cannot be below where you stand now.",
  "target-stale":
    "Somebody has changed this target since you opened the page. Look at what it says now, and save again if yours should hold.",
  "gap-left": "It has been decided already not to act on this for now.",
  "gap-taken-up": 'The action "{title}" takes this up. Stop it first.',
  "action-descriptor-missing": "Choose one or more descriptors that this is for.",
  "action-owner-missing": "Choose the organisation that owns it.",
  "action-lead-missing": "Enter the name of the person who leads it.",
  "action-resources-missing": "Say whether the people and time are there.",
  "action-budget-missing": "Say whether the money is there.",
  "action-size-missing": "Choose how large it is.",
  "action-due-missing": "Enter when it is due, or say below why there is no date.",
  "action-due-and-reason": "There is a due date, so leave this empty. Or take the date out.",
  "action-due-before-start": "It cannot be due before it starts.",
  "action-milestones-too-many": "Up to {most} milestones can be kept.",
  "milestone-title-missing": "Say what this milestone is, or take its dates out.",
  "action-need-unknown": "One of the actions that must come first is no longer there.",
  "action-needs-loop": "These would wait for each other for ever: {loop}.",
  "action-stale":
    "Somebody has changed this action since you opened the page. What you typed is still here: look at what it says now, and save again if yours should hold.",
  "action-step-refused": "An action cannot go from where it stands to there.",
  "order-stale":
    "The order or its actions have changed since you opened the page. Look at the order as it is now, and save again if yours should hold.",
  "order-place-malformed": "Enter a whole number for each place.",

  "not-found": "There is no such thing here.",
  "not-allowed": "You may not do this.",
  "round-not-open": "The round is not open.",
  "round-not-closed": "The round is not closed.",
  "round-not-draft": "The round has opened already, so this can no longer be changed.",
  "round-published": "The round is not open or waiting to be published, so this can no longer be done.",
  "already-exists": "There is one of these already.",
  "edition-in-use": "The edition is in use by a round, so it can no longer be changed.",
  "threshold-too-low": "The smallest group that is shown must be a whole number of 5 or more.",
  "nothing-to-publish": "There is nothing to publish.",
  "receipt-unknown": "There are no answers with this receipt.",
  "link-unknown": "This link is not known.",
  "link-closed": "This link no longer takes answers.",
  "link-batch-too-small": "Too few answers came by this link to set them aside as a whole.",
  "reason-missing": "Give a reason.",
  "reason-too-long": "The reason can have up to {most} characters.",
  "text-too-long": "This can have up to {most} characters.",
  "email-malformed": '"{email}" is not an e-mail address.',
  "sign-in-link-spent": "This link no longer works: it has been used, or it is too old.",
  "name-missing": "Enter a name.",
  "title-missing": "Enter a title.",
  "name-too-long": "The name can have up to {most} characters.",
  "area-key-malformed": "Use 2 to 40 small letters, digits and hyphens, beginning with a letter.",
  "link-group-missing": "Choose who the link is for.",
  "link-spent": "Answers have been sent through this link already. They can be changed with their receipt.",
  "submission-invalid": "These answers cannot be taken as they are.",
  "submission-field-unknown": 'Nothing here is called "{field}".',
  "submission-field-repeated": '"{field}" was sent twice.',
  "policy-malformed": "The round's rules cannot be read at {path}: {found}.",
  "policy-section-unknown": 'There is no section "{section}" to ask {voice}.',
  "policy-nobody-asked": "Nobody is asked anything in this round.",

  "results-not-final": "The results of this round are not published yet.",
  "agreed-score-stale":
    "{who} has recorded version {version} since you opened this page. Look at it, and send again only if yours is to take its place.",
  "agreed-scores-signed-off": "The agreed scores are signed off. They have to be opened again before anything is changed.",
  "agreed-scores-not-signed-off": "The agreed scores are not signed off.",
  "agreed-scores-none": "Nothing is decided yet, so there is nothing to sign off.",
  "agreed-scores-moved": "A decision has been recorded since you opened this page. Look at the agreed scores again, then sign them off.",
  "agreed-status-missing": "Choose how the room left it.",
  "agreed-level-missing": "Choose the level that the room agreed on.",
  "agreed-level-off-scale": "Choose a level of the scale ({scale}).",
  "agreed-range-missing": "Choose both ends of the range that the room could not settle.",
  "agreed-range-not-rising": "The range must go from a lower level to a higher one.",
  "agreed-rule-missing": "Choose whether the rule for agreement was met.",
  "agreed-dissent-noted": 'A voice sees it differently, so choose "Agreed, with a noted difference".',
  "agreed-dissent-missing": "Write down what at least one voice sees differently.",
  "room-count-malformed": "Enter a whole number from 0 to {most}, or nothing.",
  "change-reason-missing": "Say why this takes the place of what was recorded before.",

  "backup-damaged": "This is not a whole backup: {reason}.",
  "database-not-empty": "The database is not empty.",
  "database-newer": "The database was made by a newer version of Waymark.",
  "database-not-migrated": "The database is not up to date. Run: waymark migrate",
  "format-unknown": "This format is not known.",
};

const LONGEST_QUOTE = 100;
/** A loop is named whole, so that it can be broken. */
const LONGEST_LOOP = 1000;

/** What a file or person wrote, made fit for one line of a message. */
function quotable(detail: string | number, longest: number): string {
  const oneLine = String(detail).replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  return oneLine.length <= longest ? oneLine : `${oneLine.slice(0, longest).trimEnd()}…`;
}

/** A problem in words, on one line. A detail that the problem does not carry shows as an ellipsis. */
export function problemSentence({ code, details }: Problem): string {
  return SENTENCES[code].replace(/\{(\w+)\}/g, (_gap, name: string) =>
    quotable(details[name] ?? "…", name === "loop" ? LONGEST_LOOP : LONGEST_QUOTE),
  );
}

/** A problem in a file in words: `FILE:LINE:COLUMN: message`. */
export function placedProblemLine(file: string, placed: PlacedProblem): string {
  return `${file}:${placed.line}:${placed.column}: ${problemSentence(placed)}`;
}
