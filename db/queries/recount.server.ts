import { sql } from "kysely";
import { CHOOSERS, inKeyOrder, PICKED, RESPONSES, tallyKeyText, WHOLE_GROUP, type TallyRow } from "../../app/domain/tallies/tally-row";
import type { Voice } from "../../app/domain/values/voice";
import { fromJson } from "../columns.server";
import type { Db } from "../schema.server";

const organisation = sql<string>`coalesce(organisation_id, '')`.as("organisation");

function recountRatings(db: Db, round: string) {
  return db
    .selectFrom("rating")
    .innerJoin("response", "response.id", "rating.response_id")
    .select(["voice", "descriptor", "answer", organisation])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("round_id", "=", round)
    .where("set_aside", "=", 0)
    .groupBy(["organisation_id", "voice", "descriptor", "answer"])
    .execute();
}

function recountResponses(db: Db, round: string) {
  return db
    .selectFrom("response")
    .select(["voice", "matters", organisation])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("round_id", "=", round)
    .where("set_aside", "=", 0)
    .groupBy(["organisation_id", "voice", "matters"])
    .execute();
}

/** A round's tallies counted afresh from its responses and ratings. What has changed on the way cannot be recounted and is 0. */
export async function recount(db: Db, round: string): Promise<readonly TallyRow[]> {
  const rows = new Map<string, TallyRow>();
  const add = (row: Omit<TallyRow, "changes">) => {
    const text = tallyKeyText(row);
    rows.set(text, { ...row, count: row.count + (rows.get(text)?.count ?? 0), changes: 0 });
  };
  for (const row of await recountRatings(db, round)) add(row);
  for (const { matters, ...group } of await recountResponses(db, round)) {
    const picks = fromJson(matters);
    add({ ...group, descriptor: WHOLE_GROUP, answer: RESPONSES });
    if (picks.length > 0) add({ ...group, descriptor: WHOLE_GROUP, answer: CHOOSERS });
    for (const descriptor of picks) add({ ...group, descriptor, answer: PICKED });
  }
  return inKeyOrder(rows.values());
}

/** How many responses of a voice have not one rating for each of so many descriptors. */
export async function countIncomplete(db: Db, round: string, voice: Voice, descriptors: number): Promise<number> {
  const rows = await db
    .selectFrom("response")
    .leftJoin("rating", "rating.response_id", "response.id")
    .select("response.id")
    .where("round_id", "=", round)
    .where("voice", "=", voice)
    .groupBy("response.id")
    .having((eb) => eb(eb.fn.count("rating.descriptor"), "!=", descriptors))
    .execute();
  return rows.length;
}
