import { describe, expect, test } from "vitest";
import { scopeForOperator, scopeForOperatorByRound } from "../../app/services/access.server";
import { closeRound } from "../../app/services/close-round.server";
import { importAnswers } from "../../app/services/import-answers.server";
import { loadImportRules } from "../../app/services/load-import-rules.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { makeInvitations } from "../../app/services/make-invitations.server";
import { openRound } from "../../app/services/open-round.server";
import { setAsideLinkBatch } from "../../app/services/set-aside-link-batch.server";
import { instant } from "../../db/columns.server";
import { findInvitation, listSharedLinks, updateInvitationStatus } from "../../db/queries/invitations.server";
import { findOrganisation, listOrganisations } from "../../db/queries/organisations.server";
import { listLinkResponses, setLinkAside } from "../../db/queries/responses.server";
import { findRound, listRounds, updatePolicy, updateStatus } from "../../db/queries/rounds.server";
import { findNewestSnapshot, insertSnapshot, listSnapshotsWithBasis } from "../../db/queries/snapshots.server";
import { listTallies } from "../../db/queries/tallies.server";
import { listAuditEvents } from "../../db/queries/audit-events.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { fullPolicy } from "../../app/domain/rounds/round-policy";
import { aContext } from "../builders/a-context";
import { anEdition } from "../builders/an-edition";
import { anOpenRound, aRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

describe.each(DIALECTS)("an area's scope on %s", (dialect) => {
  test("finds and changes nothing of another area", async () => {
    const { db } = await aDatabase(dialect);
    const context = aContext({ db });
    const north = await anOpenRound(context, { area: "north" });
    const south = await aRound(context, { area: "south" });
    const link = await north.sharedLink("leaders");
    sound(await submitResponse(context, { token: link.token, idempotencyKey: "a key that is long", fields: [] }));
    const at = instant(context.now());
    await insertSnapshot(db, { id: "s1", round_id: north.id, kind: "interim", taken_at: at, body: "{}", basis: "{}" });
    const other = south.scope;
    const before = await db.selectFrom("round").selectAll().where("id", "=", north.id).executeTakeFirst();

    expect(await findRound(db, other, north.id)).toBeUndefined();
    expect((await listRounds(db, other)).map((round) => round.id)).toEqual([south.id]);
    expect(await findInvitation(db, other, link.id)).toBeUndefined();
    expect(await listSharedLinks(db, other, north.id)).toEqual([]);
    expect(await findOrganisation(db, other, north.organisations[0])).toBeUndefined();
    expect((await listOrganisations(db, other)).map(({ id }) => id).sort()).toEqual([...south.organisations].sort());
    expect(await listTallies(db, other, north.id)).toEqual([]);
    expect(await listLinkResponses(db, other, link.id)).toEqual([]);
    expect(await findNewestSnapshot(db, other, north.id)).toBeUndefined();
    expect(await listSnapshotsWithBasis(db, other, north.id)).toEqual([]);
    expect((await listAuditEvents(db, other, 100)).every((event) => event.area === other.area)).toBe(true);

    await updatePolicy(db, other, north.id, fullPolicy(anEdition()));
    await updateStatus(db, other, north.id, "published", at);
    await updateInvitationStatus(db, other, link.id, "stopped");
    await setLinkAside(db, other, link.id);
    expect(await db.selectFrom("round").selectAll().where("id", "=", north.id).executeTakeFirst()).toEqual(before);
    expect((await findInvitation(db, north.scope, link.id))?.status).toBe("live");
    expect((await listLinkResponses(db, north.scope, link.id)).length).toBe(1);
  });

  test("lets no use case act on another area", async () => {
    const context = aContext(await aDatabase(dialect));
    const north = await anOpenRound(context, { area: "north" });
    const south = await aRound(context, { area: "south" });
    const link = await north.sharedLink("leaders");
    const [other, round] = [south.scope, north.id];
    const missing = { ok: false, problem: { code: "not-found" } };
    expect(await openRound(context, other, round)).toMatchObject({ ok: false, problem: [{ code: "not-found" }] });
    expect(await closeRound(context, other, round)).toMatchObject(missing);
    expect(await loadTallySheet(context, other, round)).toMatchObject(missing);
    expect(await loadImportRules(context, other, round)).toMatchObject(missing);
    expect(await importAnswers(context, other, round, [])).toMatchObject({ ok: false, problem: [{ code: "not-found" }] });
    expect(await makeInvitations(context, other, round, [])).toMatchObject(missing);
    const foreign = { kind: "shared", voice: "leaders", organisation: north.organisations[0] } as const;
    expect(await makeInvitations(context, other, south.id, [foreign])).toMatchObject(missing);
    expect(await setAsideLinkBatch(context, other, { link: link.id, reason: "Mine now" })).toMatchObject({
      problem: { code: "link-unknown" },
    });
  });

  test("is not given for an area or a round that there is not", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await aRound(context);
    expect(sound(await scopeForOperatorByRound(context, id))).toEqual(scope);
    expect(await scopeForOperator(context, "nowhere")).toMatchObject({ problem: { code: "not-found" } });
    expect(await scopeForOperatorByRound(context, "nothing")).toMatchObject({ problem: { code: "not-found" } });
  });
});
