import type { AreaScope } from "../../app/domain/access/scope";
import type { Round, RoundStatus } from "../../app/domain/rounds/round";
import type { DraftAnswers } from "../../app/domain/survey/draft-answers";
import type { Voice } from "../../app/domain/values/voice";
import { flag, fromJson, toJson, type Day, type Instant } from "../columns.server";
import type { Db, DraftTable } from "../schema.server";
import { toRound } from "./rounds.server";

/** Answers under way, and whose questions they answer. */
export type Draft = {
  readonly id: string;
  readonly round: string;
  readonly voice: Voice;
  readonly organisation: string | null;
  /** The shared link that it came by; null for any other way. */
  readonly link: string | null;
  /** The personal invitation that it came by; null for any other way. */
  readonly invitation: string | null;
  /** Whether these are to replace answers that were sent; which ones, the browser knows from its receipt. */
  readonly replaces: boolean;
  readonly submissionKey: string;
  readonly answers: DraftAnswers;
  readonly version: number;
};

/** A draft as one browser has it, with where its round stands. */
export type BrowserDraft = {
  readonly draft: Draft;
  /** False in a browser that came later by a personal link: it is told how far things are, and not what was answered. */
  readonly seesAnswers: boolean;
  readonly roundStatus: RoundStatus;
  readonly revision: number;
};

function toDraft(row: DraftTable): Draft {
  return {
    id: row.id,
    round: row.round_id,
    voice: row.voice,
    organisation: row.organisation_id,
    link: row.link_id,
    invitation: row.invitation_id,
    replaces: row.replaces === 1,
    submissionKey: row.submission_key,
    answers: fromJson(row.answers),
    version: row.version,
  };
}

/** The browser's key is the proof: whoever holds it may answer, so no scope is asked for. */
export async function findBrowserDraft(db: Db, keyHash: string): Promise<BrowserDraft | undefined> {
  const row = await db
    .selectFrom("draft_browser")
    .innerJoin("draft", "draft.id", "draft_browser.draft_id")
    .innerJoin("round", "round.id", "draft.round_id")
    .selectAll("draft")
    .select(["draft_browser.sees_answers", "round.status", "round.edition_revision"])
    .where("draft_browser.key_hash", "=", keyHash)
    .executeTakeFirst();
  return row && { draft: toDraft(row), seesAnswers: row.sees_answers === 1, roundStatus: row.status, revision: row.edition_revision };
}

export async function findInvitationDraft(db: Db, invitation: string): Promise<Draft | undefined> {
  const row = await db.selectFrom("draft").selectAll().where("invitation_id", "=", invitation).executeTakeFirst();
  return row && toDraft(row);
}

/** Writes a new draft; false, and nothing written, if its personal invitation has one already. */
export async function insertDraft(db: Db, { answers, version, ...draft }: Draft, day: Day): Promise<boolean> {
  const added = await db
    .insertInto("draft")
    .values({
      id: draft.id,
      round_id: draft.round,
      voice: draft.voice,
      organisation_id: draft.organisation,
      link_id: draft.link,
      invitation_id: draft.invitation,
      replaces: flag(draft.replaces),
      submission_key: draft.submissionKey,
      answers: toJson(answers),
      version,
      saved_on: day,
    })
    .onConflict((conflict) => conflict.column("invitation_id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

export async function insertDraftBrowser(db: Db, keyHash: string, draft: string, seesAnswers: boolean): Promise<void> {
  await db
    .insertInto("draft_browser")
    .values({ key_hash: keyHash, draft_id: draft, sees_answers: flag(seesAnswers) })
    .execute();
}

/** Writes the answers if the draft is still the one that they were worked out from; false if somebody was quicker or it is gone. */
export async function updateDraftAnswers(db: Db, { id, version }: Draft, answers: DraftAnswers, day: Day): Promise<boolean> {
  const saved = await db
    .updateTable("draft")
    .set({ answers: toJson(answers), version: version + 1, saved_on: day })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return saved.numUpdatedRows === 1n;
}

export async function deleteDraft(db: Db, id: string): Promise<void> {
  await db.deleteFrom("draft").where("id", "=", id).execute();
}

/** Deletes answers that were never sent of rounds that closed before this. */
export async function deleteDraftsOfRoundsClosedBefore(db: Db, before: Instant): Promise<void> {
  const closed = db.selectFrom("round").select("id").where("closed_at", "<", before);
  await db.deleteFrom("draft").where("round_id", "in", closed).execute();
}

/** A round and its area's name as those who answer see them: a link or a draft has proved that they may. */
export async function findRoundAsked(db: Db, id: string): Promise<{ readonly round: Round; readonly areaName: string } | undefined> {
  const row = await db
    .selectFrom("round")
    .innerJoin("area", "area.id", "round.area_id")
    .selectAll("round")
    .select("area.name as area_name")
    .where("round.id", "=", id)
    .executeTakeFirst();
  return row && { round: toRound(row), areaName: row.area_name };
}

/** The name of an organisation that a link or a draft belongs to. */
export async function findOrganisationName(db: Db, id: string): Promise<string> {
  const row = await db.selectFrom("organisation").select("name").where("id", "=", id).executeTakeFirst();
  return row?.name ?? "";
}

/** Whom families in an area can talk to; empty where nobody has said. */
export async function findHelpContact(db: Db, area: string): Promise<string> {
  const row = await db.selectFrom("help_contact").select("contact").where("area_id", "=", area).executeTakeFirst();
  return row?.contact ?? "";
}

export async function saveHelpContact(db: Db, { area }: AreaScope, contact: string): Promise<void> {
  await db
    .insertInto("help_contact")
    .values({ area_id: area, contact })
    .onConflict((conflict) => conflict.column("area_id").doUpdateSet({ contact }))
    .execute();
}
