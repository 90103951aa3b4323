import { describe, expect, test } from "vitest";
import { addOrganisation, renameOrganisation } from "../../app/services/name-organisation.server";
import { closeRound } from "../../app/services/close-round.server";
import { issueLink, issueMissingLinks } from "../../app/services/issue-links.server";
import { loadRoundLink, loadRoundLinks } from "../../app/services/round-links.server";
import { stopLink } from "../../app/services/stop-link.server";
import { aContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

async function actionsIn({ db }: ReturnType<typeof aContext>): Promise<string[]> {
  return (await db.selectFrom("audit_event").select("action").where("area_id", "!=", "").orderBy("number").execute()).map(
    (row) => row.action,
  );
}

describe.each(DIALECTS)("shared links on %s", (dialect) => {
  test("every group without a link gets one, once, even if two people press at once", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await anOpenRound(context);
    const made = await Promise.all([issueMissingLinks(context, scope, id), issueMissingLinks(context, scope, id)]);
    expect(made.map(sound).sort((a, b) => a - b)).toEqual([0, 6]);
    const { links, without } = sound(await loadRoundLinks(context, scope, id));
    expect(links.map(({ voice, organisation }) => [voice, organisation]).sort()).toEqual([
      ["communities", null],
      ["families", null],
      ["leaders", "The council"],
      ["leaders", "The trust"],
      ["workforce", "The council"],
      ["workforce", "The trust"],
    ]);
    expect(without).toEqual([]);
    expect((await actionsIn(context)).filter((action) => action === "links-issued")).toHaveLength(1);
  });

  test("a link can be shown again, but not from the database alone", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await anOpenRound(context);
    sound(await issueLink(context, scope, { round: id, group: "families", label: "  Children's centre " }));
    const [link] = sound(await loadRoundLinks(context, scope, id)).links;
    expect(link).toMatchObject({ voice: "families", organisation: null, label: "Children's centre", live: true });
    expect(link?.token).toMatch(/^[\w-]{24}$/);
    const rows = await context.db.selectFrom("invitation").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(link!.token);
    const elsewhere = { ...context, secret: "another secret that is long enough to be one" };
    expect(sound(await loadRoundLinks(elsewhere, scope, id)).links[0]?.token).toBeNull();
  });

  test("a group that the round does not ask gets no link", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await anOpenRound(context, {
      policy: { sections: { leaders: ["A"], workforce: [], families: [], communities: ["A"] } },
    });
    const { groups } = sound(await loadRoundLinks(context, scope, id));
    expect(groups.map(({ voice }) => voice)).toEqual(["leaders", "leaders", "communities"]);
    for (const group of ["families", "workforce", "", "leaders.nobody"]) {
      expect(await issueLink(context, scope, { round: id, group, label: "" })).toMatchObject({ problem: { code: "link-group-missing" } });
    }
  });

  test("a stopped link is replaced, and its stopping is on record once", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope, sharedLink } = await anOpenRound(context);
    const { id: link } = await sharedLink("families");
    sound(await stopLink(context, scope, link));
    sound(await stopLink(context, scope, link));
    expect(sound(await loadRoundLink(context, scope, { round: id, link })).live).toBe(false);
    expect(sound(await loadRoundLinks(context, scope, id)).without.map(({ key }) => key)).toContain("families");
    expect((await actionsIn(context)).filter((action) => action === "link-stopped")).toHaveLength(1);
  });

  test("a closed round gets no more links", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope } = await anOpenRound(context);
    sound(await closeRound(context, scope, id));
    expect(await issueMissingLinks(context, scope, id)).toMatchObject({ problem: { code: "round-not-open" } });
  });

  test("nobody reaches a link of another area", async () => {
    const context = aContext(await aDatabase(dialect));
    const north = await anOpenRound(context);
    const south = await anOpenRound(context, { area: "south" });
    const { id: link } = await north.sharedLink("families");
    expect(await loadRoundLinks(context, south.scope, north.id)).toMatchObject({ problem: { code: "not-found" } });
    expect(await loadRoundLink(context, south.scope, { round: north.id, link })).toMatchObject({ problem: { code: "not-found" } });
    expect(await loadRoundLink(context, south.scope, { round: south.id, link })).toMatchObject({ problem: { code: "not-found" } });
    expect(await stopLink(context, south.scope, link)).toMatchObject({ problem: { code: "not-found" } });
    expect(await issueMissingLinks(context, south.scope, north.id)).toMatchObject({ problem: { code: "not-found" } });
  });

  test("organisations have one name each, and keep their key when they are renamed", async () => {
    const context = aContext(await aDatabase(dialect));
    const { scope, organisations } = await anOpenRound(context);
    const id = sound(await addOrganisation(context, scope, "  Ysgol   Dŵr & Co. "));
    expect(await context.db.selectFrom("organisation").select(["key", "name"]).where("id", "=", id).executeTakeFirst()).toEqual({
      key: "ysgol-dwr-co",
      name: "Ysgol Dŵr & Co.",
    });
    expect(await addOrganisation(context, scope, "ysgol dŵr co")).toMatchObject({ problem: { code: "already-exists" } });
    expect(await addOrganisation(context, scope, " ")).toMatchObject({ problem: { code: "name-missing" } });
    expect(await addOrganisation(context, scope, "x".repeat(101))).toMatchObject({ problem: { code: "name-too-long" } });
    sound(await renameOrganisation(context, scope, { id: organisations[0], name: "The county council" }));
    expect(await renameOrganisation(context, scope, { id: organisations[1], name: "The county council" })).toMatchObject({
      problem: { code: "already-exists" },
    });
    const row = await context.db.selectFrom("organisation").select(["key", "name"]).where("id", "=", organisations[0]).executeTakeFirst();
    expect(row).toEqual({ key: "council", name: "The county council" });
  });
});
