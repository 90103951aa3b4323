import { describe, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { loadEdition } from "../../app/services/load-edition.server";
import { makeArea } from "../../app/services/make-area.server";
import { makeInvitations } from "../../app/services/make-invitations.server";
import { makeOrganisation } from "../../app/services/make-organisation.server";
import { makeRound } from "../../app/services/make-round.server";
import { openRound } from "../../app/services/open-round.server";
import { storeEdition } from "../../app/services/store-edition.server";
import { fullPolicy } from "../../app/domain/rounds/round-policy";
import { findNewestEdition, listEditions } from "../../db/queries/editions.server";
import { findRound, updatePolicy } from "../../db/queries/rounds.server";
import { aContext } from "../builders/a-context";
import { anEdition } from "../builders/an-edition";
import { anOpenRound, aRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

const edition = anEdition();
const reworded = { ...edition, title: "Better words" };
const reshaped = anEdition({ keys: ["A1", "A2", "B1", "B2", "B3"] });

describe.each(DIALECTS)("rounds and editions on %s", (dialect) => {
  test("an edition is stored as it is, and again only where something changed", async () => {
    const context = aContext(await aDatabase(dialect));
    expect(sound(await storeEdition(context, edition))).toBe(1);
    expect(sound(await storeEdition(context, edition))).toBe(1);
    expect(sound(await storeEdition(context, reshaped))).toBe(2);
    sound(await storeEdition(context, anEdition({ key: "another" })));
    expect(await listEditions(context.db)).toEqual([
      { key: "another", revision: 1, title: edition.title },
      { key: edition.key, revision: 2, title: edition.title },
    ]);
    expect(await findNewestEdition(context.db, edition.key)).toEqual({ edition: reshaped, revision: 2 });
    expect(await loadEdition(context.db, { edition: edition.key, revision: 1 })).toEqual(edition);
  });

  test("an edition in use changes in wording alone, and rounds that still ask follow it", async () => {
    const context = aContext(await aDatabase(dialect));
    const north = await anOpenRound(context, { area: "north" });
    const south = await anOpenRound(context, { area: "south" });
    sound(await closeRound(context, south.scope, south.id));
    expect(await storeEdition(context, reshaped)).toMatchObject({ problem: { code: "edition-in-use" } });
    expect(sound(await storeEdition(context, reworded))).toBe(2);
    expect((await findRound(context.db, north.scope, north.id))?.revision).toBe(2);
    expect((await findRound(context.db, south.scope, south.id))?.revision).toBe(1);
  });

  test("a round opens once and closes once, and both are on record", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await aRound(context);
    expect(await closeRound(context, scope, id)).toMatchObject({ problem: { code: "round-not-open" } });
    sound(await openRound(context, scope, id));
    expect(await openRound(context, scope, id)).toMatchObject({ problem: [{ code: "round-not-draft" }] });
    expect((await Promise.all([closeRound(context, scope, id), closeRound(context, scope, id)])).filter(({ ok }) => ok).length).toBe(1);
    const at = "2026-11-22T10:00:00.000Z";
    expect(await findRound(context.db, scope, id)).toMatchObject({ status: "closed", openedAt: at, closedAt: at, publishedAt: null });
    expect(await makeInvitations(context, scope, id, [])).toMatchObject({ problem: { code: "round-not-open" } });
  });

  test("a round with a threshold under five, or that asks nobody, neither begins nor opens", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await aRound(context);
    const make = (policy: object) => makeRound(context, scope, { edition: edition.key, title: "Another", policy });
    const nobody = { leaders: [], workforce: [], families: [], communities: [] };
    expect(await make({ k: 4 })).toMatchObject({ problem: [{ code: "threshold-too-low" }] });
    expect(await make({ sections: nobody })).toMatchObject({ problem: [{ code: "policy-nobody-asked" }] });
    expect(await makeRound(context, scope, { edition: "none", title: "Another" })).toMatchObject({ problem: [{ code: "not-found" }] });
    await updatePolicy(context.db, scope, id, { ...fullPolicy(edition), k: 3 });
    expect(await openRound(context, scope, id)).toMatchObject({ problem: [{ code: "threshold-too-low" }] });
  });

  test("an area's key, and an organisation's in its area, is there once", async () => {
    const context = aContext(await aDatabase(dialect));
    const { scope } = await aRound(context);
    expect(await makeArea(context, { key: "north", name: "Another" })).toMatchObject({ problem: { code: "already-exists" } });
    expect(await makeOrganisation(context, scope, { key: "trust", name: "Another" })).toMatchObject({
      problem: { code: "already-exists" },
    });
  });
});
