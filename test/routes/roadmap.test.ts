import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addAction } from "../../app/services/add-action.server";
import { changeAction } from "../../app/services/change-action.server";
import { layDownOrder } from "../../app/services/lay-down-order.server";
import { loadAction } from "../../app/services/load-action.server";
import { loadOrderNumber, loadRoadmap } from "../../app/services/load-roadmap.server";
import { setTarget } from "../../app/services/set-target.server";
import { aPlan } from "../builders/a-plan";
import { anAgreedRound } from "../builders/an-agreed-round";
import { anEditionWithSteps } from "../builders/an-edition-with-steps";
import type { OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { anAdministrator, cookiesOf, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

let server: StaffedServer;
let cookie: string;
let areas = 0;

beforeAll(async () => {
  server = await startStaffedServer();
  cookie = await cookiesOf(server, await anAdministrator(server));
});

afterAll(() => server.stop());

type Area = {
  readonly key: string;
  readonly round: OpenRound;
  readonly add: (title: string, needs?: readonly string[]) => Promise<string>;
};

/** An area of its own with agreed scores. */
async function anArea(): Promise<Area> {
  areas += 1;
  const key = `area-${areas}`;
  const round = await anAgreedRound(server.daysAgo(3), { area: key, edition: anEditionWithSteps() });
  const add = async (title: string, needs: readonly string[] = []) =>
    sound(await addAction(server.context, round.scope, { round: round.id, plan: aPlan(round.organisations[0], { title, needs }) })).id;
  return { key, round, add };
}

async function get(path: string): Promise<string> {
  const answer = await fetch(`${server.url}${path}`, { headers: { Cookie: cookie }, redirect: "manual" });
  expect(answer.status, path).toBe(200);
  return answer.text();
}

async function post(path: string, fields: readonly (readonly [string, string])[]) {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  const headers = { Cookie: cookie, Origin: server.url };
  const answer = await fetch(`${server.url}${path}`, { method: "POST", headers, body, redirect: "manual" });
  return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
}

const orderOf = async ({ scope }: OpenRound) => (await loadRoadmap(server.context, scope)).order.map(({ action }) => action.title);

describe("the order, by numbers alone", () => {
  test("is what was typed, with its reason, and goes back", async () => {
    const { key, round, add } = await anArea();
    const ids = [await add("One"), await add("Two"), await add("Three")];
    const path = `/areas/${key}/roadmap/order`;
    const page = await get(path);
    for (const [at, id] of ids.entries()) expect(page).toMatch(new RegExp(`name="place-${id}"[^>]*value="${at + 1}"`));
    const typed = ["1", "2", "1"].map((place, at) => [`place-${ids[at]}`, place] as const);

    const without = await post(path, [["seen", "0"], ["reason", ""], ...typed]);
    expect(without.status).toBe(422);
    expect(without.text).toContain('href="#reason"');
    expect(without.text.indexOf("Three")).toBeLessThan(without.text.indexOf(">One<"));
    const wrong = await post(path, [["seen", "0"], ["reason", "Because"], ...typed.slice(0, 2), [`place-${ids[2]}`, "first"]]);
    expect(wrong.text).toContain(`href="#place-${ids[2]}"`);
    expect(wrong.text).toContain('value="first"');
    expect(wrong.text).toContain("Because");

    const saved = await post(path, [["seen", "0"], ["reason", "Because"], ...typed]);
    expect(saved).toMatchObject({ status: 302, location: `/areas/${key}/roadmap?done=ordered` });
    expect(await orderOf(round)).toEqual(["Three", "One", "Two"]);
    expect(
      await post(path, [
        ["seen", "1"],
        ["back", "yes"],
      ]),
    ).toMatchObject({ location: `/areas/${key}/roadmap?done=worked-out` });
    expect(await orderOf(round)).toEqual(["One", "Two", "Three"]);
  });

  test("tells an outdated screen, and keeps what was typed on it", async () => {
    const { key, round, add } = await anArea();
    const ids = [await add("One"), await add("Two")];
    sound(await layDownOrder(server.context, round.scope, { order: ids.toReversed(), reason: "First", seenNumber: 0 }));
    const fields = [
      ["seen", "0"],
      ["reason", "My reason"],
      [`place-${ids[0]}`, "1"],
      [`place-${ids[1]}`, "2"],
    ] as const;
    const stale = await post(`/areas/${key}/roadmap/order`, fields);
    expect(stale.status).toBe(409);
    expect(stale.text).toContain("The order or its actions have changed");
    expect(stale.text).toContain("My reason");
    expect(stale.text).toContain('name="seen" value="1"');
    expect(await loadOrderNumber(server.context, round.scope)).toBe(1);
    expect((await post(`/areas/${key}/roadmap/order`, [["seen", "1"], ...fields.slice(1)])).status).toBe(302);
    expect(await orderOf(round)).toEqual(["One", "Two"]);
  });
});

describe("an action", () => {
  const whole = (round: OpenRound): readonly (readonly [string, string])[] => [
    ["title", "Share data"],
    ["descriptors", "small-2026/A1"],
    ["organisation", round.organisations[0]],
    ["lead", "Sam Lead"],
    ["resources", "yes"],
    ["budget", "no"],
    ["size", "3"],
    ["due-day", "31"],
    ["due-month", "3"],
    ["due-year", "2027"],
    ["milestone-2-title", "Draft agreed"],
    ["milestone-2-due-day", "1"],
    ["milestone-2-due-month", "2"],
    ["milestone-2-due-year", "2027"],
  ];

  test("begins with what a suggestion brings, and is added", async () => {
    const { key, round } = await anArea();
    const path = `/areas/${key}/roadmap/actions/new?round=${round.id}&descriptor=small-2026%2FA1&title=Ask+ten+families`;
    const page = await get(path);
    expect(page).toContain('value="Ask ten families"');
    expect(page).toMatch(/value="small-2026\/A1"[^>]*checked|checked[^>]*value="small-2026\/A1"/);
    const added = await post(path, whole(round));
    const id = /actions\/([0-9a-f]{32})\?done=added$/.exec(added.location ?? "")?.[1] ?? "";
    expect(sound(await loadAction(server.context, round.scope, id)).action).toMatchObject({
      ...{ title: "Share data", round: round.id, budget: "no", dueOn: "2027-03-31" },
      milestones: [{ title: "Draft agreed", dueOn: "2027-02-01", doneOn: null }],
    });
  });

  test("is refused with every problem at its field, and nothing that was typed is lost", async () => {
    const { key, round } = await anArea();
    const typed = whole(round).filter(([name]) => !["title", "size"].includes(name));
    const wrong = typed.map(([name, value]) => [name, name === "milestone-2-due-day" ? "99" : value] as const);
    const refused = await post(`/areas/${key}/roadmap/actions/new`, [...wrong, ["title", ""], ["detail", "<b>Bold</b>"]]);
    expect(refused.status).toBe(422);
    const links = [...refused.text.matchAll(/<a href="#([\w-]+)">/g)].map(([, field]) => field);
    expect(links).toEqual(["title", "size", "milestone-1-due-day"]);
    for (const field of links) expect(refused.text).toContain(`id="${field}"`);
    expect(refused.text).toContain('value="Sam Lead"');
    expect(refused.text).toContain('value="99"');
    expect(refused.text).toContain("&lt;b&gt;Bold");
  });

  test("tells an outdated screen what it says now, and is changed by who has seen that", async () => {
    const { key, round, add } = await anArea();
    const id = await add("Old title");
    const theirs = aPlan(round.organisations[1], { title: "Their title" });
    sound(await changeAction(server.context, round.scope, { action: id, plan: theirs, seenVersion: 1 }));
    const path = `/areas/${key}/roadmap/actions/${id}/change`;
    const stale = await post(path, [["seen", "1"], ...whole(round)]);
    expect(stale.status).toBe(409);
    expect(stale.text).toContain("Changed since you opened this page");
    expect(stale.text).toContain("Their title");
    expect(stale.text).toContain("The trust");
    expect(stale.text).toContain('value="Share data"');
    expect(stale.text).toContain('name="seen" value="2"');
    expect(await post(path, [["seen", "2"], ...whole(round)])).toMatchObject({
      location: `/areas/${key}/roadmap/actions/${id}?done=changed`,
    });
  });

  test("names a loop, itself included", async () => {
    const { key, round, add } = await anArea();
    const first = await add("Data sharing");
    const second = await add("Dashboard", [first]);
    const path = `/areas/${key}/roadmap/actions/${first}/change`;
    const loop = await post(path, [["seen", "1"], ...whole(round), ["needs", second]]);
    expect(loop.status).toBe(422);
    expect(loop.text).toContain("“Share data” needs “Dashboard”, which needs “Share data”");
    expect(loop.text).toContain('href="#needs"');
    expect((await post(path, [["seen", "1"], ...whole(round), ["needs", first]])).text).toContain("“Share data” needs itself");
  });

  test("is moved on with a note, which is kept where it is refused", async () => {
    const { key, add } = await anArea();
    const path = `/areas/${key}/roadmap/actions/${await add("Share data")}`;
    const refused = await post(path, [
      ["seen", "1"],
      ["to", "stopped"],
      ["note", ""],
    ]);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('href="#note"');
    const stale = await post(path, [
      ["seen", "9"],
      ["to", "done"],
      ["note", "It is finished"],
    ]);
    expect(stale.status).toBe(409);
    expect(stale.text).toContain("It is finished");
    expect(
      await post(path, [
        ["seen", "1"],
        ["to", "stopped"],
        ["note", "No money"],
      ]),
    ).toMatchObject({ location: `${path}?done=moved` });
    expect(await get(path)).toContain("No money");
    expect(
      (
        await post(path, [
          ["seen", "2"],
          ["to", "done"],
          ["note", "Why"],
        ])
      ).status,
    ).toBe(409);
  });
});

describe("a target", () => {
  test("tells an outdated screen, and is saved by who has seen what it says now", async () => {
    const { key, round } = await anArea();
    const path = `/areas/${key}/rounds/${round.id}/targets/A1`;
    sound(await setTarget(server.context, round.scope, { round: round.id, descriptor: "A1", level: 5, dueOn: null, seenVersion: 0 }));
    const stale = await post(path, [
      ["do", "target"],
      ["seen", "0"],
      ["level", "4"],
      ["due-day", "1"],
    ]);
    expect(stale.status).toBe(422);
    const late = await post(path, [
      ["do", "target"],
      ["seen", "0"],
      ["level", "4"],
    ]);
    expect(late.status).toBe(409);
    expect(late.text).toContain("Somebody has changed this target");
    expect(late.text).toContain("How A1 looks at 5.");
    expect(late.text).toContain('name="seen" value="1"');
    expect(
      await post(path, [
        ["do", "target"],
        ["seen", "1"],
        ["level", "4"],
      ]),
    ).toMatchObject({ location: `${path}?done=target` });
  });

  test("and a decision not to act are refused for what nobody agreed on", async () => {
    const { key, round } = await anArea();
    const path = `/areas/${key}/rounds/${round.id}/targets/B2`;
    expect(await get(path)).toContain("No score has been agreed here yet");
    expect(
      (
        await post(path, [
          ["do", "target"],
          ["seen", "0"],
          ["level", "4"],
        ])
      ).status,
    ).toBe(422);
    expect(
      (
        await post(path, [
          ["do", "leave"],
          ["reason", "Later"],
        ])
      ).status,
    ).toBe(422);
    expect(
      (
        await post(path, [
          ["do", "take-up"],
          ["decision", "none"],
        ])
      ).status,
    ).toBe(404);
  });
});

test("nothing is wrong on the server after all that", () => {
  expect(server.log()).toBe("");
});
