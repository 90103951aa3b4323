import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { agreedPaths } from "../../app/http/agreed-paths";
import { areaPaths } from "../../app/http/staff-paths";
import { recordDecision } from "../../app/services/record-decision.server";
import { reopenAgreedScores } from "../../app/services/reopen-agreed-scores.server";
import { signOffAgreedScores } from "../../app/services/sign-off-agreed-scores.server";
import { aDecision } from "../builders/a-decision";
import type { OpenRound } from "../builders/an-open-round";
import { aPublishedRound } from "../builders/a-published-round";
import { anotherPublishedRound } from "../builders/another-published-round";
import { sound } from "../builders/sound";
import { anAdministrator, cookiesOf, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

let server: StaffedServer;
let round: OpenRound;
let cookie: string;
let paths: ReturnType<typeof agreedPaths>;

beforeAll(async () => {
  server = await startStaffedServer();
  round = await aPublishedRound(server.daysAgo(3), { area: "north" });
  cookie = await cookiesOf(server, await anAdministrator(server));
  paths = agreedPaths("north", round.id);
});

beforeEach(async () => {
  await server.context.db.deleteFrom("sign_off").execute();
  await server.context.db.deleteFrom("agreed_score").execute();
});

afterAll(() => server.stop());

type Answer = { readonly status: number; readonly location: string; readonly text: string };

async function ask(path: string, fields?: Readonly<Record<string, string>>): Promise<Answer> {
  const post = fields && { method: "POST", body: new URLSearchParams(fields) };
  const answer = await fetch(`${server.url}${path}`, { ...post, redirect: "manual", headers: { Cookie: cookie, Origin: server.url } });
  return { status: answer.status, location: answer.headers.get("location") ?? "", text: await answer.text() };
}

const WHOLE = { seen: "0", status: "agreed", score: "3", rule: "met", reason: "It is used everywhere.", "room.leaders": "4" };

const send = (descriptor: string, fields: Readonly<Record<string, string>> = {}) =>
  ask(paths.descriptor(descriptor), { ...WHOLE, ...fields });

const versions = async (descriptor: string) =>
  (await server.context.db.selectFrom("agreed_score").select("version").where("descriptor", "=", descriptor).execute()).length;

/** A field's element as the page has it. */
function fieldOf({ text }: Answer, name: string): string {
  const pattern = new RegExp(`<(input|textarea|select)[^>]*name="${name.replace(".", "\\.")}"[^>]*>([^<]*</textarea>)?`, "g");
  return [...text.matchAll(pattern)].map(([element]) => element).join(" ");
}

/** Every link of the error summary leads to something on the page. */
function expectLinksToFields({ text }: Answer): void {
  const summary = /govuk-error-summary__list[\s\S]*?<\/ul>/.exec(text)?.[0] ?? "";
  const anchors = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(anchors.length).toBeGreaterThan(0);
  for (const id of anchors) expect(text, id).toContain(` id="${id}"`);
}

const theOnesWithout = async (...decided: readonly string[]) => {
  for (const descriptor of decided) sound(await record(descriptor));
};

const record = (descriptor: string, seenVersion = 0) =>
  recordDecision(server.context, round.scope, {
    round: round.id,
    descriptor,
    seenVersion,
    decision: aDecision({ reason: "As the operator has it.", changeReason: "A slip" }),
  });

describe("a decision that is sent", () => {
  test("is recorded under the sender's name, and leads to the next that is not decided", async () => {
    const overview = await ask(paths.overview());
    const agenda = [...overview.text.matchAll(/results-scores__title"><a[^>]*href="[^"]*\/([AB][12])"/g)].map(([, key]) => key ?? "");
    expect([...agenda].sort()).toEqual(["A1", "A2", "B1", "B2"]);
    const [first = "", second = ""] = agenda;
    const sent = await send(first);
    expect([sent.status, sent.location]).toEqual([302, paths.descriptor(second, first)]);
    const next = await ask(sent.location);
    expect(next.text).toContain(`“Title of ${first}” is recorded. Agreed: level 3, “Level 3”.`);
    expect(fieldOf(next, "room.leaders")).toContain('value="4"');
    const back = await ask(paths.descriptor(first));
    expect(back.text).toContain("Version 1, recorded by ada@example.org on ");
    expect((await ask(paths.overview())).text).toContain("1 of 4 decided");
  });

  test("leads to the overview where it was the last", async () => {
    await theOnesWithout("A2", "B1", "B2");
    const sent = await send("A1");
    expect(sent.location).toBe(paths.overview("A1"));
    expect((await ask(sent.location)).text).toContain("4 of 4 decided");
  });

  test("comes back with everything that was typed, and every problem beside its field", async () => {
    const typed = {
      status: "agreed-with-difference",
      score: "4",
      rule: "not-voted",
      reason: "",
      "dissent.families": "Not <for> us.",
      evidence: "The audit & the log",
      "room.leaders": "four",
      low: "1",
    };
    const sent = await send("A1", { ...typed, score: "", "room.workforce": "12" });
    expect(sent.status).toBe(422);
    expectLinksToFields(sent);
    expect(sent.text).toContain("Choose the level that the room agreed on.");
    expect(sent.text).toContain("Give a reason.");
    expect(fieldOf(sent, "status")).toMatch(/value="agreed-with-difference"[^>]*checked|checked[^>]*value="agreed-with-difference"/);
    expect(fieldOf(sent, "dissent.families")).toContain("Not &lt;for&gt; us.");
    expect(fieldOf(sent, "evidence")).toContain("The audit &amp; the log");
    expect(fieldOf(sent, "room.leaders")).toContain('value="four"');
    expect(fieldOf(sent, "room.workforce")).toContain('value="12"');
    expect(sent.text).toMatch(/<option value="1" selected/);
    expect(await versions("A1")).toBe(0);
    expectLinksToFields(await send("A1", { status: "agreed", "dissent.leaders": "Seen differently" }));
    expectLinksToFields(await send("A1", { status: "agreed-with-difference" }));
    expectLinksToFields(await send("A1", { status: "not-agreed" }));
  });

  test("does not take the place of one that its sender has not seen, until it is sent again", async () => {
    sound(await record("A1"));
    const late = await send("A1", { reason: "As I saw it." });
    expect(late.status).toBe(409);
    expect(late.text).toContain("Recorded since you opened this page");
    expect(late.text).toMatch(/Version 1 was recorded by the operator on [^<]*, after you opened this page\./);
    expect(late.text).toContain("As the operator has it.");
    expect(fieldOf(late, "reason")).toContain("As I saw it.");
    expect(fieldOf(late, "seen")).toContain('value="1"');
    expect(await versions("A1")).toBe(1);

    const unexplained = await send("A1", { seen: "1", reason: "As I saw it." });
    expect(unexplained.status).toBe(422);
    expect(unexplained.text).not.toContain("Recorded since you opened this page");
    const deliberate = await send("A1", { seen: "1", reason: "As I saw it.", changeReason: "Both were there; this is the later." });
    expect(deliberate.status).toBe(302);
    expect((await ask(paths.descriptor("A1"))).text).toContain("1 earlier version");
    expect(await versions("A1")).toBe(2);
  });

  test("is told of what it has not seen even where something else is wrong with it", async () => {
    sound(await record("A1"));
    const late = await send("A1", { reason: "" });
    expect(late.status).toBe(422);
    expect(late.text).toContain("Recorded since you opened this page");
    expect(fieldOf(late, "seen")).toContain('value="1"');
  });

  test("is kept on the page where the scores were signed off meanwhile", async () => {
    sound(await record("B1"));
    sound(await signOffAgreedScores(server.context, round.scope, { round: round.id, name: "Ann Wexler" }));
    expect((await ask(paths.descriptor("A1"))).text).not.toContain("<textarea");
    const late = await send("A1", { reason: "As I saw it." });
    expect(late.status).toBe(409);
    expect(late.text).toContain("They have to be opened again");
    expect(late.text).toContain("Signed off by Ann Wexler on ");
    expect(fieldOf(late, "reason")).toContain("As I saw it.");
    expect(await versions("A1")).toBe(0);
  });

  test("is not taken for what is not on the agenda, or before the results are published", async () => {
    expect((await send("Z9")).status).toBe(404);
    expect((await send("Z9", { reason: "" })).status).toBe(404);
    const open = await anotherPublishedRound(server.context, round.scope, { title: "Still open", publish: false });
    const there = agreedPaths("north", open);
    for (const path of [there.overview(), there.descriptor("A1"), there.signOff()]) expect((await ask(path)).status).toBe(404);
    for (const path of [there.descriptor("A1"), there.signOff()]) expect((await ask(path, WHOLE)).status).toBe(404);
  });
});

describe("signing off", () => {
  const name = "Ann Wexler";

  test("needs a decision and a name", async () => {
    expect((await ask(paths.signOff())).text).toContain("there is nothing to sign off");
    expect((await ask(paths.signOff(), { turn: "sign-off", name })).status).toBe(409);
    sound(await record("A1"));
    const nameless = await ask(paths.signOff(), { turn: "sign-off", name: " " });
    expect(nameless.status).toBe(422);
    expectLinksToFields(nameless);
    const older = await ask(paths.signOff(), { turn: "sign-off", name, seen: "0" });
    expect(older.status).toBe(409);
    expect(older.text).toContain("A decision has been recorded since you opened this page.");
    expect(older.text).toContain('name="seen" value="1"');
    const signed = await ask(paths.signOff(), { turn: "sign-off", name, seen: "1" });
    expect([signed.status, signed.location]).toEqual([302, paths.signOff()]);
    const page = await ask(paths.signOff());
    expect(page.text).toContain("Signed off by Ann Wexler on ");
    expect(page.text).toContain("Entered by ada@example.org.");
  });

  test("is not undone by a page that is older than it, and not done twice", async () => {
    sound(await record("A1"));
    expect((await ask(paths.signOff(), { turn: "reopen", name, reason: "Early" })).status).toBe(409);
    sound(await signOffAgreedScores(server.context, round.scope, { round: round.id, name }));
    const again = await ask(paths.signOff(), { turn: "sign-off", name: "Ben Marsh" });
    expect(again.status).toBe(409);
    expect(fieldOf(again, "name")).toContain('value="Ben Marsh"');
    expect(again.text).toContain("Signed off by Ann Wexler on ");
  });

  test("is opened again with a reason that is kept on the page until it is whole", async () => {
    sound(await record("A1"));
    sound(await signOffAgreedScores(server.context, round.scope, { round: round.id, name }));
    const nameless = await ask(paths.signOff(), { turn: "reopen", name: "", reason: "A row was missed." });
    expect(nameless.status).toBe(422);
    expect(fieldOf(nameless, "reason")).toContain("A row was missed.");
    const withoutReason = await ask(paths.signOff(), { turn: "reopen", name, reason: "" });
    expect(withoutReason.status).toBe(422);
    expectLinksToFields(withoutReason);
    expect(fieldOf(withoutReason, "name")).toContain(`value="${name}"`);
    const reopened = await ask(paths.signOff(), { turn: "reopen", name, reason: "A row was missed." });
    expect(reopened.location).toBe(paths.signOff("reopened"));
    const page = await ask(reopened.location);
    expect(page.text).toContain("The agreed scores are open again.");
    expect(page.text).toMatch(/Opened again by Ann Wexler on [^<]*: A row was missed\./);
  });
});

test("the round's page leads there and says how far it is", async () => {
  const home = async () => (await ask(paths.round)).text;
  const rounds = async () => (await ask(areaPaths("north").home)).text;
  expect(await home()).toContain("0 of 4 decided");
  expect(await rounds()).toContain(`href="${paths.overview()}">read the results and agree the scores`);
  await theOnesWithout("A1", "A2", "B1", "B2");
  expect(await home()).toContain("4 of 4 decided");
  expect(await home()).toContain(`href="${paths.signOff()}"`);
  sound(await signOffAgreedScores(server.context, round.scope, { round: round.id, name: "Ann" }));
  expect(await home()).toContain("Signed off");
  expect(await rounds()).toContain("read the board report");
  sound(await reopenAgreedScores(server.context, round.scope, { round: round.id, name: "Ann", reason: "Once more" }));
  expect(await home()).not.toContain("Signed off");
  expect(server.log()).toBe("");
});
