/**
 * An expected failure. Codes form one closed list, so that the wording lives in one catalogue
 * and the door (page or command line) decides how to say it.
 */
export type ProblemCode =
  // a file's shape
  | "file-missing"
  | "file-is-directory"
  | "file-unreadable"
  | "file-not-text"
  | "file-empty"
  // editions
  | "yaml-syntax"
  | "yaml-duplicate-key"
  | "yaml-bad-key"
  | "yaml-alias-unknown"
  | "yaml-many-documents"
  | "yaml-too-large"
  | "edition-unknown"
  | "edition-key-missing"
  | "edition-key-unknown"
  | "edition-not-edition"
  | "edition-not-text"
  | "edition-not-number"
  | "edition-not-true-or-false"
  | "edition-not-map"
  | "edition-not-list"
  | "edition-not-ask"
  | "edition-text-empty"
  | "edition-bad-key"
  | "edition-unusable-key"
  | "edition-reserved-key"
  | "edition-duplicate-descriptor"
  | "edition-duplicate-section"
  | "edition-scale-too-short"
  | "edition-scale-not-ascending"
  | "edition-scale-uneven"
  | "edition-level-off-scale"
  | "edition-level-repeated"
  | "edition-voice-unknown"
  | "edition-no-sections"
  | "edition-no-descriptors"
  | "edition-nobody-asked"
  | "edition-crosswalk-unknown-descriptor"
  | "edition-crosswalk-bad-reference"
  | "edition-crosswalk-bad-relation"
  | "translation-no-counterpart"
  | "translation-repeated"
  | "translation-different-length"
  | "translation-different-levels"
  // answers files
  | "answers-bad-quotes"
  | "answers-not-commas"
  | "answers-column-unknown"
  | "answers-column-missing"
  | "answers-column-repeated"
  | "answers-no-rows"
  | "answers-row-short"
  | "answers-row-long"
  | "answers-response-missing"
  | "answers-response-repeated"
  | "answers-voice-unknown"
  | "answers-value-off-scale"
  | "answers-not-asked"
  | "answers-matters-unknown"
  | "answers-matters-too-many"
  | "answers-matters-repeated"
  | "answers-organisation-unknown"
  | "answers-comment-too-long"
  // the roadmap
  | "date-malformed"
  | "note-missing"
  | "target-undecided"
  | "target-off-scale"
  | "target-below"
  | "target-stale"
  | "gap-left"
  | "gap-taken-up"
  | "action-descriptor-missing"
  | "action-owner-missing"
  | "action-lead-missing"
  | "action-resources-missing"
  | "action-budget-missing"
  | "action-size-missing"
  | "action-due-missing"
  | "action-due-and-reason"
  | "action-due-before-start"
  | "action-milestones-too-many"
  | "milestone-title-missing"
  | "action-need-unknown"
  | "action-needs-loop"
  | "action-stale"
  | "action-step-refused"
  | "order-stale"
  | "order-place-malformed"
  // use cases
  | "not-found"
  | "not-allowed"
  | "round-not-open"
  | "round-not-closed"
  | "round-not-draft"
  | "round-published"
  | "already-exists"
  | "edition-in-use"
  | "threshold-too-low"
  | "nothing-to-publish"
  | "receipt-unknown"
  | "link-unknown"
  | "link-closed"
  | "link-batch-too-small"
  | "reason-missing"
  | "reason-too-long"
  | "text-too-long"
  | "email-malformed"
  | "sign-in-link-spent"
  | "name-missing"
  | "name-too-long"
  | "title-missing"
  | "area-key-malformed"
  | "link-group-missing"
  | "link-spent"
  | "submission-invalid"
  | "submission-field-unknown"
  | "submission-field-repeated"
  | "policy-malformed"
  | "policy-section-unknown"
  | "policy-nobody-asked"
  // agreed scores
  | "results-not-final"
  | "agreed-score-stale"
  | "agreed-scores-signed-off"
  | "agreed-scores-not-signed-off"
  | "agreed-scores-none"
  | "agreed-scores-moved"
  | "agreed-status-missing"
  | "agreed-level-missing"
  | "agreed-level-off-scale"
  | "agreed-range-missing"
  | "agreed-range-not-rising"
  | "agreed-rule-missing"
  | "agreed-dissent-noted"
  | "agreed-dissent-missing"
  | "room-count-malformed"
  | "change-reason-missing"
  // the whole installation
  | "backup-damaged"
  | "database-not-empty"
  | "database-newer"
  | "database-not-migrated"
  | "format-unknown";

/** A problem with what fills the gaps in its wording. */
export type Problem = {
  readonly code: ProblemCode;
  readonly details: Readonly<Record<string, string | number>>;
};

/** A place in a file; both count from 1, the column in characters. */
export type Place = { readonly line: number; readonly column: number };

export type PlacedProblem = Problem & Place;

export function problem(code: ProblemCode, details: Problem["details"] = {}): Problem {
  return { code, details };
}

/** What a step that may fail in an expected way hands back. */
export type Result<Value, Failure = Problem> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Failure };

export function done<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed<Failure>(failure: Failure): { readonly ok: false; readonly problem: Failure } {
  return { ok: false, problem: failure };
}

export function problemAt(place: Place, code: ProblemCode, details: Problem["details"] = {}): PlacedProblem {
  return { code, details, line: place.line, column: place.column };
}

/** Problems in the order in which a reader of the file meets them. */
export function inFileOrder(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...problems].sort((a, b) => a.line - b.line || a.column - b.column);
}
