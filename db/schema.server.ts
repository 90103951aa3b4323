import type { Kysely } from "kysely";
import type { AuditAction, AuditEvent } from "../app/domain/access/audit-event";
import type { Role } from "../app/domain/access/role";
import type { Edition } from "../app/domain/edition/edition";
import type { ActionStatus, Milestone, Secured, Size } from "../app/domain/roadmap/action";
import type { RoughCounts } from "../app/domain/protection/rough-count";
import type { InvitationKind, InvitationStatus } from "../app/domain/rounds/invitation";
import type { RoundPolicy } from "../app/domain/rounds/round-policy";
import type { RoundStatus } from "../app/domain/rounds/round";
import type { DraftAnswers } from "../app/domain/survey/draft-answers";
import type { Voice } from "../app/domain/values/voice";
import type { AgreedStatus, Decision, RuleOutcome } from "../app/domain/workshop/agreed-score";
import type { SignOff } from "../app/domain/workshop/sign-off";
import type { Day, Flag, Instant, Json } from "./columns.server";

export type AreaTable = { id: string; key: string; name: string; created_at: Instant };

export type OrganisationTable = { id: string; area_id: string; key: string; name: string; created_at: Instant };

/** A wording fix of an edition in use is a new revision; what was stored is never changed. */
export type EditionTable = { key: string; revision: number; title: string; body: Json<Edition>; stored_at: Instant };

export type RoundTable = {
  id: string;
  area_id: string;
  edition_key: string;
  edition_revision: number;
  title: string;
  status: RoundStatus;
  policy: Json<RoundPolicy>;
  created_at: Instant;
  opened_at: Instant | null;
  closed_at: Instant | null;
  published_at: Instant | null;
  rewritten_at: Instant | null;
};

export type InvitationTable = {
  id: string;
  round_id: string;
  kind: InvitationKind;
  token_hash: string;
  /** A shared link's token under a key that is not in the database, so that its poster can be printed again; null for a personal one. */
  sealed_token: string | null;
  voice: Voice;
  organisation_id: string | null;
  label: string;
  status: InvitationStatus;
  created_at: Instant;
};

/** That a personal invitation has been used. Apart from the invitation, so that it can be rewritten among the answers. */
export type SpentMarkTable = { invitation_id: string; round_id: string };

export type ResponseTable = {
  id: string;
  round_id: string;
  voice: Voice;
  organisation_id: string | null;
  /** The shared link that collected it; null for a personal link or an import, so that no key leads to a person. */
  link_id: string | null;
  given_on: Day;
  receipt_hash: string;
  matters: Json<readonly string[]>;
  set_aside: Flag;
};

export type RatingTable = {
  response_id: string;
  descriptor: string;
  answer: string;
  comment: string;
  edition_revision: number;
};

/** Counts by answer. The empty descriptor holds what belongs to a whole group. */
export type TallyTable = {
  round_id: string;
  /** Empty where the answers belong to no organisation. */
  organisation_id: string;
  voice: Voice;
  descriptor: string;
  answer: string;
  count: number;
  changes: number;
};

/** Keyed hashes of what was sent, so that a repeated send counts once; cleared after some days. */
export type SubmissionKeyTable = { key_hash: string; round_id: string; received_on: Day };

export type SnapshotTable = {
  id: string;
  round_id: string;
  number: number;
  kind: "interim" | "final";
  taken_at: Instant;
  /** The protected release: what may be shown. */
  body: string;
  /** Unprotected: what the next snapshot's safety is worked out from. Never leaves the services. */
  basis: string;
};

export type AuditEventTable = {
  /** Empty for what belongs to the whole installation. */
  area_id: string;
  number: number;
  at: Instant;
  actor: string;
  action: AuditAction;
  subject: string;
  details: Json<AuditEvent["details"]>;
  previous_hash: string;
  hash: string;
};

/** Answers under way. Deleted when they are sent, so that nothing leads from a personal link to a response. */
export type DraftTable = {
  id: string;
  round_id: string;
  voice: Voice;
  organisation_id: string | null;
  link_id: string | null;
  invitation_id: string | null;
  /** Whether these are to replace answers that were sent; which ones, the browser knows from its receipt. */
  replaces: Flag;
  submission_key: string;
  answers: Json<DraftAnswers>;
  /** Grows by one with every save, so that of two at once one is asked to try again. */
  version: number;
  saved_on: Day;
};

/** The browsers that hold a draft, by a keyed hash of what their cookie says. */
export type DraftBrowserTable = { key_hash: string; draft_id: string; sees_answers: Flag };

/** Whom families in an area can talk to. */
export type HelpContactTable = { area_id: string; contact: string };

/** Somebody who may sign in. Respondents are never here. */
export type PersonTable = { id: string; email: string; created_at: Instant };

/** An empty area stands for every area. */
export type MembershipTable = { person_id: string; area_id: string; role: Role };

/** Deleted when it is used. */
export type SignInLinkTable = { token_hash: string; person_id: string; expires_at: Instant };

/** A browser in which somebody is signed in, by a keyed hash of what its cookie says. */
export type WebSessionTable = { key_hash: string; person_id: string; started_at: Instant; seen_at: Instant };

/** Rough counts of who has answered, worked out once a day. */
export type RoundProgressTable = { round_id: string; counted_on: Day; counts: Json<RoughCounts> };

/** Append-only: a new decision on a descriptor is a new version. */
export type AgreedScoreTable = {
  id: string;
  round_id: string;
  descriptor: string;
  version: number;
  snapshot_id: string;
  status: AgreedStatus;
  /** Null where the room did not agree; then the range is there. */
  score: number | null;
  range_low: number | null;
  range_high: number | null;
  rule: RuleOutcome;
  reason: string;
  dissent: Json<Decision["dissent"]>;
  evidence: string;
  room: Json<Decision["room"]>;
  change_reason: string;
  recorded_by: string;
  recorded_at: Instant;
};

/** Append-only: the newest entry says whether a round's agreed scores are signed off. */
export type SignOffTable = {
  round_id: string;
  number: number;
  kind: SignOff["kind"];
  name: string;
  reason: string;
  versions: Json<SignOff["versions"]>;
  recorded_by: string;
  recorded_at: Instant;
};

export type TargetTable = {
  round_id: string;
  descriptor: string;
  level: number;
  due_on: Day | null;
  version: number;
  set_by: string;
  set_at: Instant;
};

export type DecisionNotToActTable = {
  id: string;
  round_id: string;
  descriptor: string;
  reason: string;
  decided_by: string;
  decided_at: Instant;
  withdrawn_at: Instant | null;
};

/** It belongs to the area and goes on from round to round; `round_id` is the round in which it began. */
export type ActionTable = {
  id: string;
  area_id: string;
  round_id: string;
  title: string;
  detail: string;
  organisation_id: string;
  lead: string;
  resources: Secured;
  budget: Secured;
  size: Size;
  starts_on: Day | null;
  due_on: Day | null;
  no_due_reason: string;
  milestones: Json<readonly Milestone[]>;
  status: ActionStatus;
  version: number;
  created_at: Instant;
};

export type ActionDescriptorTable = { action_id: string; edition_key: string; descriptor: string };

export type ActionDependencyTable = { action_id: string; needs_id: string };

/** Append-only. */
export type ActionUpdateTable = {
  action_id: string;
  number: number;
  note: string;
  from_status: ActionStatus;
  to_status: ActionStatus;
  made_by: string;
  made_at: Instant;
};

/** Append-only: the newest order holds, and an empty one takes back those before it. */
export type RoadmapOrderTable = {
  area_id: string;
  number: number;
  actions: Json<readonly string[]>;
  reason: string;
  laid_down_by: string;
  laid_down_at: Instant;
};

export type MigrationTable = { number: number; name: string; applied_at: string };

export type Database = {
  area: AreaTable;
  organisation: OrganisationTable;
  edition: EditionTable;
  round: RoundTable;
  invitation: InvitationTable;
  spent_mark: SpentMarkTable;
  response: ResponseTable;
  rating: RatingTable;
  tally: TallyTable;
  submission_key: SubmissionKeyTable;
  snapshot: SnapshotTable;
  audit_event: AuditEventTable;
  draft: DraftTable;
  draft_browser: DraftBrowserTable;
  help_contact: HelpContactTable;
  person: PersonTable;
  membership: MembershipTable;
  sign_in_link: SignInLinkTable;
  web_session: WebSessionTable;
  round_progress: RoundProgressTable;
  agreed_score: AgreedScoreTable;
  sign_off: SignOffTable;
  target: TargetTable;
  decision_not_to_act: DecisionNotToActTable;
  action: ActionTable;
  action_descriptor: ActionDescriptorTable;
  action_dependency: ActionDependencyTable;
  action_update: ActionUpdateTable;
  roadmap_order: RoadmapOrderTable;
  migration: MigrationTable;
};

/** A database or a transaction in it: queries take either. */
export type Db = Kysely<Database>;
