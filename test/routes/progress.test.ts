import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { loadProgress } from "../../app/services/load-progress.server";
import { setAsideLinkBatch } from "../../app/services/set-aside-link-batch.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { aContext, type TestContext } from "../builders/a-context";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";
import { anAdministrator, cookiesOf, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

type Answering = Pick<TestContext, "db" | "secret" | "now" | "randomBytes">;

async function answer(context: Answering, token: string, times: number): Promise<void> {
  for (let place = 0; place < times; place += 1) {
    const idempotencyKey = `${token} ${place} ${context.now().toISOString()}`;
    sound(await submitResponse(context, { token, idempotencyKey, fields: new Map([["r.A1", "3"]]) }));
  }
}

describe.each(DIALECTS)("progress on %s", (dialect) => {
  test("is of the days before, in steps of five, and stays as it is for a day", async () => {
    const context = aContext(await aDatabase(dialect));
    const { id, scope, sharedLink, organisations } = await anOpenRound(context);
    const workforce = await sharedLink("workforce", organisations[0]);
    const families = await sharedLink("families");
    const progress = () => loadProgress(context, scope, id);
    await answer(context, workforce.token, 7);
    await answer(context, families.token, 4);
    expect((await progress()).counts).toEqual({ voices: {}, organisations: {} });
    context.passDays(1);
    const counts = { voices: { workforce: 5, families: "few" }, organisations: { [organisations[0]]: 5 } };
    expect(await progress()).toEqual({ countedOn: "2026-11-23", counts });
    await answer(context, families.token, 1);
    sound(await setAsideLinkBatch(context, scope, { link: workforce.id, reason: "It went astray" }));
    expect((await progress()).counts).toEqual(counts);
    context.passDays(1);
    expect((await progress()).counts).toEqual({ voices: { families: 5 }, organisations: {} });
  });
});

/** Numbers that stand nowhere by chance, and so give themselves away. */
const EXACT = { council: 223, trust: 241, families: 257 };
const SUMS = [EXACT.council + EXACT.trust, EXACT.council + EXACT.trust + EXACT.families];

describe("before the results are out", () => {
  let server: StaffedServer;
  let round: OpenRound;
  let link: string;
  let cookie: string;

  beforeAll(async () => {
    server = await startStaffedServer();
    const yesterday = server.daysAgo(1);
    round = await anOpenRound(yesterday);
    const families = await round.sharedLink("families");
    link = families.id;
    await answer(yesterday, families.token, EXACT.families);
    await answer(yesterday, (await round.sharedLink("workforce", round.organisations[0])).token, EXACT.council);
    await answer(yesterday, (await round.sharedLink("workforce", round.organisations[1])).token, EXACT.trust);
    cookie = await cookiesOf(server, await anAdministrator(server));
  });

  afterAll(() => server.stop());

  async function expectRoughOnly(): Promise<string> {
    const base = `/areas/north/rounds/${round.id}`;
    const pages = [
      "",
      "/links",
      "/close",
      "/publish",
      "/open",
      "/results",
      "/results/json",
      "/results/csv",
      `/links/${link}/set-aside`,
      `/links/${link}/poster`,
    ];
    let said = "";
    for (const path of ["/areas", "/areas/north", "/areas/north/organisations", ...pages.map((page) => `${base}${page}`)]) {
      for (const address of [path, `${path}.data`]) {
        const answer = await fetch(`${server.url}${address}`, { headers: { Cookie: cookie }, redirect: "manual" });
        const text = await answer.text();
        const without = text.replace(/[0-9a-f]{32}|[\w-]{24}|d="[^"]*"|\d{4}-\d\d-\d\dT[\d:.]+Z/g, "");
        for (const exact of [...Object.values(EXACT), ...SUMS]) expect(without, address).not.toMatch(new RegExp(`(?<!\\d)${exact}(?!\\d)`));
        said += text;
      }
    }
    return said;
  }

  test("no page and no data behind a page tells how many answered, while a round is open and when it has closed", async () => {
    const open = await expectRoughOnly();
    for (const rough of ["460 or more", "255 or more", "220 or more", "240 or more"]) expect(open).toContain(rough);
    sound(await closeRound(server.context, round.scope, round.id));
    expect(await expectRoughOnly()).toContain("460 or more");
  });
});
