import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAction } from "../../app/services/add-action.server";
import { makeInvitations } from "../../app/services/make-invitations.server";
import { makeRound } from "../../app/services/make-round.server";
import { openRound } from "../../app/services/open-round.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { closeRound } from "../../app/services/close-round.server";
import { aPlan } from "../builders/a-plan";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aMemberOf, anAdministrator, cookiesOf, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

/** A page or file behind the staff door, and what the administrator gets there. */
type StaffRoute = { readonly file: string; readonly path: string; readonly get: number; readonly posts?: true };

/** OPEN, PUBLISHED, LINK and ACTION stand for ids of a round that is open, of one whose results are out, of a link of the first and of an action. */
const STAFF: readonly StaffRoute[] = [
  { file: "areas._index.tsx", path: "/areas", get: 200 },
  { file: "areas.new.tsx", path: "/areas/new", get: 200, posts: true },
  { file: "areas.$area._index.tsx", path: "/areas/north", get: 200 },
  { file: "areas.$area.help.tsx", path: "/areas/north/help", get: 200, posts: true },
  { file: "areas.$area.organisations.tsx", path: "/areas/north/organisations", get: 200, posts: true },
  { file: "areas.$area.roadmap._index.tsx", path: "/areas/north/roadmap", get: 200 },
  { file: "areas.$area.roadmap.order.tsx", path: "/areas/north/roadmap/order", get: 200, posts: true },
  { file: "areas.$area.roadmap.actions.new.tsx", path: "/areas/north/roadmap/actions/new", get: 200, posts: true },
  { file: "areas.$area.roadmap.actions.$action._index.tsx", path: "/areas/north/roadmap/actions/ACTION", get: 200, posts: true },
  { file: "areas.$area.roadmap.actions.$action.change.tsx", path: "/areas/north/roadmap/actions/ACTION/change", get: 200, posts: true },
  { file: "areas.$area.rounds.new.tsx", path: "/areas/north/rounds/new?edition=small-2026", get: 200, posts: true },
  { file: "areas.$area.rounds.$round._index.tsx", path: "/areas/north/rounds/OPEN", get: 200 },
  { file: "areas.$area.rounds.$round.open.tsx", path: "/areas/north/rounds/OPEN/open", get: 302, posts: true },
  { file: "areas.$area.rounds.$round.close.tsx", path: "/areas/north/rounds/OPEN/close", get: 200, posts: true },
  { file: "areas.$area.rounds.$round.publish.tsx", path: "/areas/north/rounds/OPEN/publish", get: 200, posts: true },
  { file: "areas.$area.rounds.$round.agreed._index.tsx", path: "/areas/north/rounds/PUBLISHED/agreed", get: 200 },
  {
    file: "areas.$area.rounds.$round.agreed.descriptors.$descriptor.tsx",
    path: "/areas/north/rounds/PUBLISHED/agreed/descriptors/A1",
    get: 200,
    posts: true,
  },
  { file: "areas.$area.rounds.$round.agreed.sign-off.tsx", path: "/areas/north/rounds/PUBLISHED/agreed/sign-off", get: 200, posts: true },
  { file: "areas.$area.rounds.$round.links._index.tsx", path: "/areas/north/rounds/OPEN/links", get: 200, posts: true },
  { file: "areas.$area.rounds.$round.links.$link.poster.tsx", path: "/areas/north/rounds/OPEN/links/LINK/poster", get: 200 },
  { file: "areas.$area.rounds.$round.links.$link.stop.tsx", path: "/areas/north/rounds/OPEN/links/LINK/stop", get: 200, posts: true },
  {
    file: "areas.$area.rounds.$round.links.$link.set-aside.tsx",
    path: "/areas/north/rounds/OPEN/links/LINK/set-aside",
    get: 200,
    posts: true,
  },
  { file: "areas.$area.rounds.$round.board._index.tsx", path: "/areas/north/rounds/PUBLISHED/board", get: 200 },
  { file: "areas.$area.rounds.$round.board.paper.ts", path: "/areas/north/rounds/PUBLISHED/board/paper", get: 200 },
  { file: "areas.$area.rounds.$round.results.xlsx.ts", path: "/areas/north/rounds/PUBLISHED/results/xlsx", get: 200 },
  { file: "areas.$area.rounds.$round.questionnaires.$voice.ts", path: "/areas/north/rounds/OPEN/questionnaires/families", get: 200 },
  { file: "areas.$area.rounds.$round.results._index.tsx", path: "/areas/north/rounds/PUBLISHED/results", get: 200 },
  { file: "areas.$area.rounds.$round.results.analyst.tsx", path: "/areas/north/rounds/PUBLISHED/results/analyst", get: 200 },
  { file: "areas.$area.rounds.$round.results.csv.ts", path: "/areas/north/rounds/PUBLISHED/results/csv", get: 200 },
  {
    file: "areas.$area.rounds.$round.results.descriptors.$descriptor.tsx",
    path: "/areas/north/rounds/PUBLISHED/results/descriptors/A1",
    get: 200,
  },
  { file: "areas.$area.rounds.$round.results.heat-map.tsx", path: "/areas/north/rounds/PUBLISHED/results/heat-map", get: 200 },
  { file: "areas.$area.rounds.$round.results.json.ts", path: "/areas/north/rounds/PUBLISHED/results/json", get: 200 },
  { file: "areas.$area.rounds.$round.targets._index.tsx", path: "/areas/north/rounds/PUBLISHED/targets", get: 200 },
  {
    file: "areas.$area.rounds.$round.targets.$descriptor.tsx",
    path: "/areas/north/rounds/PUBLISHED/targets/A1",
    get: 200,
    posts: true,
  },
  { file: "areas.$area.rounds.$round.gaps.tsx", path: "/areas/north/rounds/PUBLISHED/gaps", get: 200 },
  {
    file: "areas.$area.rounds.$round.results.organisations._index.tsx",
    path: "/areas/north/rounds/PUBLISHED/results/organisations",
    get: 200,
  },
  {
    file: "areas.$area.rounds.$round.results.organisations.$organisation.tsx",
    path: "/areas/north/rounds/PUBLISHED/results/organisations/COUNCIL",
    get: 200,
  },
];

/** Everybody's: the front door, the ways in, what is explained to all, and respondents' pages, which ask for a link instead. */
const EVERYBODYS = [
  "_index.tsx",
  "a.$token.ts",
  "accessibility.tsx",
  "answer.$page.ts",
  "answer._index.ts",
  "answer.check.ts",
  "answer.forget.ts",
  "answer.later.ts",
  "answer.questions.$page.ts",
  "answer.receipt.ts",
  "answer.sent.ts",
  "answer.worker[.]js.ts",
  "health.ts",
  "how-we-add-things-up.tsx",
  "privacy.tsx",
  "sign-in.$token.tsx",
  "sign-in._index.tsx",
  "sign-out.ts",
];

/** What no page says to somebody who is not let in. */
const TELLING = /Area north|First round|Second round|The council|Share data on one page/;

let server: StaffedServer;
let open: string;
let published: OpenRound;
let link: string;
let action: string;
let administrator: string;
let outsider: string;

beforeAll(async () => {
  server = await startStaffedServer();
  const before = server.daysAgo(3);
  published = await anOpenRound(before);
  await answer(published, 12);
  sound(await closeRound(before, published.scope, published.id));
  sound(await publishSnapshot(before, published.scope, { round: published.id, kind: "final" }));

  open = sound(await makeRound(before, published.scope, { edition: "small-2026", title: "Second round" }));
  sound(await openRound(before, published.scope, open));
  const [made] = sound(await makeInvitations(before, published.scope, open, [{ kind: "shared", voice: "families", organisation: null }]));
  link = made!.id;

  action = sound(await addAction(before, published.scope, { round: published.id, plan: aPlan(published.organisations[0]) })).id;

  const elsewhere = await anOpenRound(before, { area: "south" });
  administrator = await cookiesOf(server, await anAdministrator(server));
  outsider = await cookiesOf(server, await aMemberOf(server, elsewhere.scope.area));
});

afterAll(() => server.stop());

function pathOf({ path }: StaffRoute): string {
  return path
    .replace("OPEN", open)
    .replace("PUBLISHED", published.id)
    .replace("LINK", link)
    .replace("ACTION", action)
    .replace("COUNCIL", published.organisations[0]);
}

function ask(path: string, cookie: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${server.url}${path}`, { redirect: "manual", ...init, headers: { Cookie: cookie, ...init.headers } });
}

function post(path: string, cookie: string, origin = server.url): Promise<Response> {
  return ask(path, cookie, { method: "POST", headers: { Origin: origin }, body: new URLSearchParams({ name: "Mallory", kind: "final" }) });
}

async function everything(): Promise<string> {
  const { db } = server.context;
  const rows = await Promise.all([
    db.selectFrom("area").selectAll().execute(),
    db.selectFrom("organisation").selectAll().execute(),
    db.selectFrom("round").selectAll().execute(),
    db.selectFrom("invitation").selectAll().execute(),
    db.selectFrom("snapshot").select("id").execute(),
    db.selectFrom("action").selectAll().execute(),
    db.selectFrom("action_update").selectAll().execute(),
    db.selectFrom("target").selectAll().execute(),
    db.selectFrom("decision_not_to_act").selectAll().execute(),
    db.selectFrom("roadmap_order").selectAll().execute(),
    db.selectFrom("audit_event").selectAll().execute(),
    db.selectFrom("help_contact").selectAll().execute(),
    db.selectFrom("agreed_score").selectAll().execute(),
    db.selectFrom("sign_off").selectAll().execute(),
  ]);
  return JSON.stringify(rows);
}

test("every route is in one of the two lists", () => {
  const files = readdirSync(resolve("app/routes")).sort();
  expect([...STAFF.map(({ file }) => file), ...EVERYBODYS].sort()).toEqual(files);
});

describe.each(STAFF)("$path", (route) => {
  test("sends somebody who is not signed in to the sign-in page, and tells nothing", async () => {
    const answer = await ask(pathOf(route), "");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe(`/sign-in?to=${encodeURIComponent(pathOf(route))}`);
    expect(await answer.text()).toBe("");
    const [path = "", query] = pathOf(route).split("?");
    const fetched = await ask(`${path}.data${query === undefined ? "" : `?${query}`}`, "");
    const text = await fetched.text();
    if (route.file.endsWith(".tsx")) expect(text).toContain("/sign-in");
    expect(text).not.toMatch(TELLING);
  });

  test("takes a forged or outdated session for none", async () => {
    const forged = administrator.replace(/=.*/, "=ImZvcmdlZCI%3D.c2lnbmF0dXJl");
    for (const cookie of [forged, administrator.slice(0, -4)]) expect((await ask(pathOf(route), cookie)).status).toBe(302);
  });

  test("lets an administrator in", async () => {
    expect((await ask(pathOf(route), administrator)).status).toBe(route.get);
  });
});

describe.each(STAFF.filter(({ path }) => path.startsWith("/areas/north")))("$path", (route) => {
  test("is not there for somebody with no part in the area", async () => {
    const answer = await ask(pathOf(route), outsider);
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toMatch(TELLING);
  });

  test("is not there under the name of an area that somebody does have a part in", async () => {
    if (!/\/(rounds|actions)\//.test(route.path) || route.path.includes("/new")) return;
    expect((await ask(pathOf(route).replace("north", "south"), outsider)).status).toBe(404);
  });
});

describe.each(STAFF.filter(({ posts }) => posts))("a form sent to $path", (route) => {
  test("does nothing for somebody who is not signed in, has no part in the area, or was sent by another site", async () => {
    const before = await everything();
    expect((await post(pathOf(route), "")).headers.get("location")).toBe("/sign-in");
    expect((await post(pathOf(route), outsider)).status).toBe(route.path === "/areas/new" ? 403 : 404);
    expect((await post(pathOf(route), administrator, "https://elsewhere.example")).status).toBe(403);
    expect((await post(pathOf(route), administrator, "null")).status).toBe(403);
    expect(await everything()).toBe(before);
  });
});

test("what is no form is refused, and what is not there is not there", async () => {
  const headers = { Origin: server.url, "Content-Type": "application/json" };
  const answer = await ask("/areas/north/organisations", administrator, { method: "POST", headers, body: "{}" });
  expect(answer.status).toBe(400);
  for (const path of ["/areas/nowhere", "/areas/north/rounds/nothing", `/areas/north/rounds/${open}/links/nothing/poster`]) {
    expect((await ask(path, administrator)).status).toBe(404);
  }
  expect(server.log()).toBe("");
});

async function answer({ sharedLink, organisations }: OpenRound, times: number): Promise<void> {
  const { token } = await sharedLink("workforce", organisations[0]);
  for (let place = 0; place < times; place += 1) {
    const fields = new Map([
      ["r.A1", String(place % 4)],
      ["r.A2", "3"],
    ]);
    sound(await submitResponse(server.daysAgo(3), { token, idempotencyKey: `answers for a test ${place}`, fields }));
  }
}
