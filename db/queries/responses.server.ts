import type { AreaScope } from "../../app/domain/access/scope";
import { answerOf, ratingOf } from "../../app/domain/responses/rating";
import type { Submission } from "../../app/domain/responses/submission";
import { fromJson, toJson, type Day } from "../columns.server";
import { lockRow } from "../dialect.server";
import type { Db, RatingTable, ResponseTable } from "../schema.server";

/** A response as it is kept: whose round and link, and whether it counts. */
export type KeptResponse = {
  readonly id: string;
  readonly round: string;
  readonly setAside: boolean;
  readonly submission: Submission;
};

type NewResponse = {
  readonly id: string;
  readonly round: string;
  readonly link: string | null;
  readonly day: Day;
  readonly receiptHash: string;
  readonly revision: number;
  readonly submission: Submission;
};

async function insertRatings(db: Db, response: string, revision: number, submission: Submission): Promise<void> {
  const rows = [...submission.ratings].map(([descriptor, rating]) => ({
    response_id: response,
    descriptor,
    answer: answerOf(rating),
    comment: submission.comments.get(descriptor) ?? "",
    edition_revision: revision,
  }));
  await db.insertInto("rating").values(rows).execute();
}

/** Writes a response with all its ratings; false, and nothing written, if its receipt is there already. */
export async function insertResponse(db: Db, { submission, ...response }: NewResponse): Promise<boolean> {
  const added = await db
    .insertInto("response")
    .values({
      id: response.id,
      round_id: response.round,
      voice: submission.voice,
      organisation_id: submission.organisation,
      link_id: response.link,
      given_on: response.day,
      receipt_hash: response.receiptHash,
      matters: toJson(submission.matters),
      set_aside: 0,
    })
    .onConflict((conflict) => conflict.column("receipt_hash").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added === undefined) return false;
  await insertRatings(db, response.id, response.revision, submission);
  return true;
}

function toKept(response: ResponseTable, ratings: readonly RatingTable[]): KeptResponse {
  const submission = {
    voice: response.voice,
    organisation: response.organisation_id,
    ratings: new Map(
      ratings.map(({ descriptor, answer }) => {
        const rating = ratingOf(answer);
        if (rating === null) throw new Error(`A rating of ${descriptor} is kept as "${answer}"`);
        return [descriptor, rating];
      }),
    ),
    comments: new Map(ratings.filter(({ comment }) => comment !== "").map(({ descriptor, comment }) => [descriptor, comment])),
    matters: fromJson(response.matters),
  };
  return { id: response.id, round: response.round_id, setAside: response.set_aside === 1, submission };
}

/** The receipt is the proof: whoever holds it gave the answers, so no scope is asked for. */
export function findResponseByReceipt(db: Db, receiptHash: string): Promise<{ id: string; round_id: string } | undefined> {
  return db.selectFrom("response").select(["id", "round_id"]).where("receipt_hash", "=", receiptHash).executeTakeFirst();
}

/** A response with its ratings, held for the one who changes it until the transaction ends. */
export async function holdResponse(db: Db, id: string): Promise<KeptResponse | undefined> {
  await lockRow(db, "response", id, "exclusive");
  const response = await db.selectFrom("response").selectAll().where("id", "=", id).executeTakeFirst();
  if (response === undefined) return undefined;
  return toKept(response, await db.selectFrom("rating").selectAll().where("response_id", "=", id).execute());
}

export async function replaceAnswers(db: Db, id: string, revision: number, submission: Submission): Promise<void> {
  await db.deleteFrom("rating").where("response_id", "=", id).execute();
  await db
    .updateTable("response")
    .set({ matters: toJson(submission.matters) })
    .where("id", "=", id)
    .execute();
  await insertRatings(db, id, revision, submission);
}

export async function deleteResponse(db: Db, id: string): Promise<void> {
  await db.deleteFrom("rating").where("response_id", "=", id).execute();
  await db.deleteFrom("response").where("id", "=", id).execute();
}

/** The responses that count of one shared link. The caller holds the round. */
export async function listLinkResponses(db: Db, scope: AreaScope, link: string): Promise<KeptResponse[]> {
  const responses = await db
    .selectFrom("response")
    .innerJoin("round", "round.id", "response.round_id")
    .selectAll("response")
    .where("round.area_id", "=", scope.area)
    .where("link_id", "=", link)
    .where("set_aside", "=", 0)
    .orderBy("response.id")
    .execute();
  const ids = db.selectFrom("response").select("id").where("link_id", "=", link).where("set_aside", "=", 0);
  const ratings = await db.selectFrom("rating").selectAll().where("response_id", "in", ids).execute();
  const byResponse = new Map<string, RatingTable[]>();
  for (const rating of ratings) {
    const own = byResponse.get(rating.response_id);
    if (own === undefined) byResponse.set(rating.response_id, [rating]);
    else own.push(rating);
  }
  return responses.map((response) => toKept(response, byResponse.get(response.id) ?? []));
}

export async function setLinkAside(db: Db, scope: AreaScope, link: string): Promise<void> {
  await db
    .updateTable("response")
    .set({ set_aside: 1 })
    .where("link_id", "=", link)
    .where("round_id", "in", db.selectFrom("round").select("id").where("area_id", "=", scope.area))
    .execute();
}
