import { sql } from "kysely";
import type { Edition } from "../../app/domain/edition/edition";
import { descriptorsAskedOf } from "../../app/domain/edition/edition";
import { ORGANISATION_VOICES, VOICES, type Voice } from "../../app/domain/values/voice";
import { dialectOf } from "../../db/dialect.server";
import { recount } from "../../db/queries/recount.server";
import { addToTallies } from "../../db/queries/tallies.server";
import type { Db } from "../../db/schema.server";

type Bulk = { readonly round: string; readonly edition: Edition; readonly organisations: readonly string[]; readonly people: number };

/**
 * Fills a round with so many people without sending each one's answers: rows are made inside the database, and the tallies
 * from a recount of them. Nobody picks what matters. What comes out is sound by `verify`.
 */
export async function bulkResponses(db: Db, { round, edition, organisations, people }: Bulk): Promise<void> {
  const perVoice = Math.floor(people / VOICES.length);
  for (const voice of VOICES) {
    await insertPeople(db, round, voice, perVoice, answersForOne(voice) ? organisations : []);
    for (const [place, { key }] of descriptorsAskedOf(edition, voice).entries()) {
      await sql`
        insert into rating (response_id, descriptor, answer, comment, edition_revision)
        select id, ${key}, cast((cast(substr(id, ${sql.lit(34 + voice.length)}) as bigint) * 7 + ${sql.lit(place)}) % ${sql.lit(edition.scale.length)} as text), '', 1
        from response where round_id = ${round} and voice = ${voice}`.execute(db);
    }
  }
  const counted = await recount(db, round);
  await addToTallies(
    db,
    round,
    counted.map((row) => ({ ...row, changes: row.count })),
  );
  // PostgreSQL tidies up after so many rows by itself, some time later: in the middle of what is measured.
  if (dialectOf(db) === "postgres") await sql`vacuum analyze`.execute(db);
}

function answersForOne(voice: Voice): boolean {
  return ORGANISATION_VOICES.some((one) => one === voice);
}

/** Ids are the round's id, the voice and a number: the answers are worked out from the number. */
async function insertPeople(db: Db, round: string, voice: Voice, count: number, organisations: readonly string[]): Promise<void> {
  const branches = organisations.map((id, place) => sql`when ${sql.lit(place)} then ${id}`);
  const organisation =
    branches.length === 0 ? sql`cast(null as text)` : sql`case number % ${sql.lit(branches.length)} ${sql.join(branches, sql` `)} end`;
  const id = sql`${`${round}${voice}-`} || number`;
  await sql`
    with recursive numbered(number) as (
      select 0 union all select number + 1 from numbered where number + 1 < ${sql.lit(count)}
    )
    insert into response (id, round_id, voice, organisation_id, link_id, given_on, receipt_hash, matters, set_aside)
    select ${id}, ${round}, ${voice}, ${organisation}, null, '2026-11-22', ${id}, '[]', 0 from numbered`.execute(db);
}
