import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadEdition } from "../../app/adapters/edition-files.server";
import { descriptorsAskedOf, type Edition } from "../../app/domain/edition/edition";
import { commentField, MATTERS, ratingField } from "../../app/domain/survey/questionnaire";
import type { GroupSheet, TallySheet } from "../../app/domain/tallies/tally-sheet";
import { VOICES, type Voice } from "../../app/domain/values/voice";
import { roundPaths } from "../../app/http/staff-paths";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { isSound, verify } from "../../app/services/verify.server";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { launchBrowser, saveData } from "../setup/browser";
import { anAdministrator, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const AREA = "north";
const SEEDED = { leaders: 11, workforce: 13, families: 12, communities: 10 } as const satisfies Record<Voice, number>;
const PHONE = { width: 360, height: 740 };
const ASKED_FAMILIES = 3;

let server: StaffedServer;
let browser: Browser;
let edition: Edition;
let round: OpenRound;
let families: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
  edition = sound(loadEdition(join(import.meta.dirname, "../../descriptors/early-help-2022.yaml")));
  const before = server.daysAgo(2);
  round = await anOpenRound(before, { area: AREA, edition });
  const [council, trust] = round.organisations;
  for (const voice of VOICES) {
    const { token } = await round.sharedLink(voice, { leaders: council, workforce: trust, families: null, communities: null }[voice]);
    if (voice === "families") families = token;
    for (let person = 0; person < SEEDED[voice]; person += 1) {
      const asked = descriptorsAskedOf(edition, voice);
      const ratings = asked.map(({ key }, place): [string, string] => [ratingField(key), String((person + place) % 5)]);
      const fields = [...ratings, [MATTERS, asked[person % asked.length]!.key] as const];
      sound(await submitResponse(before, { token, idempotencyKey: `${voice} of the seed ${person}`, fields }));
    }
  }
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** One family member: everything at this level but the first question, which they do not know, with a remark on the second. */
type FamilyMember = { readonly level: string; readonly remark: string };

const MEMBERS = {
  withScript: { level: "2", remark: "It took too long, but Joanna was kind." },
  withoutScript: { level: "3", remark: "We had to tell it all three times." },
  offline: { level: "4", remark: "Nobody asked the children; they would have liked it." },
} as const satisfies Record<string, FamilyMember>;

async function opened(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await saveData(
    await browser.newContext({ viewport: PHONE, isMobile: true, hasTouch: true, baseURL: server.url, ...options }),
  );
  const page = await context.newPage();
  await page.goto(`/a/${families}`);
  await page.getByRole("button", { name: "Start now" }).tap();
  await page.waitForURL("**/answer/1");
  return page;
}

/** Answers the page that is open and goes on to the next. */
async function answerPage(page: Page, { level, remark }: FamilyMember): Promise<void> {
  const asked = descriptorsAskedOf(edition, "families").map(({ key }) => key);
  const address = page.url();
  for (const group of await page.locator("fieldset").all()) {
    const name = await group.locator("input[type=radio]").first().getAttribute("name");
    await group.locator(`input[value="${name === ratingField(asked[0]!) ? "dk" : level}"]`).check();
  }
  const second = page.locator(`[name="${commentField(asked[1]!)}"]`);
  if ((await second.count()) > 0) {
    if (!(await second.isVisible())) await page.locator(`#more-${asked[1]!} summary`).tap();
    await second.fill(remark);
  }
  await page.getByRole("button", { name: "Save and continue" }).tap();
  await page.waitForURL((url) => url.href !== address);
}

async function answerToTheEnd(page: Page, member: FamilyMember): Promise<void> {
  while (!page.url().endsWith(MATTERS)) await answerPage(page, member);
  const [, second] = descriptorsAskedOf(edition, "families");
  await page.locator(`input[name="${MATTERS}"][value="${second!.key}"]`).check();
  await page.getByRole("button", { name: "Save and continue" }).tap();
  await page.waitForURL("**/answer/check");
  expect(await page.locator("main").innerText()).toContain(member.remark);
}

async function receiptOn(page: Page): Promise<string> {
  await page.waitForURL("**/answer/sent");
  const receipt = /[0-9A-Z]{4}(-[0-9A-Z]{4}){4}/.exec(await page.locator("main").innerText())?.[0];
  expect(receipt).toBeDefined();
  await page.context().close();
  return receipt!;
}

const send = (page: Page) => page.getByRole("button", { name: "Send my answers" }).tap();

async function sheetNow(): Promise<TallySheet> {
  return sound(await loadTallySheet(server.context, round.scope, round.id)).sheet;
}

async function answerWithScript(): Promise<string> {
  const page = await opened();
  await answerToTheEnd(page, MEMBERS.withScript);
  await send(page);
  return receiptOn(page);
}

async function answerWithoutScript(): Promise<string> {
  const page = await opened({ javaScriptEnabled: false });
  await answerToTheEnd(page, MEMBERS.withoutScript);
  await send(page);
  return receiptOn(page);
}

async function answerOffline(): Promise<string> {
  const page = await opened();
  // Every page that will be needed is on the phone before the train goes into the tunnel.
  await page.waitForFunction(
    async () => navigator.serviceWorker.controller !== null && (await caches.match("/answer/check")) !== undefined,
  );
  await answerPage(page, MEMBERS.offline);
  await page.context().setOffline(true);
  await answerToTheEnd(page, MEMBERS.offline);
  const before = await sheetNow();
  await send(page);
  await page.getByText("will be sent when you are back online").waitFor();
  expect(await sheetNow()).toEqual(before);
  await page.context().setOffline(false);
  return receiptOn(page);
}

async function closeAndPublish(): Promise<void> {
  const page = await browser.newPage({ baseURL: server.url });
  await page.goto(`/sign-in/${await issueSignInLink(server.context, await anAdministrator(server))}`);
  await page.locator("main").getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(/\/areas/);
  const { home, results } = roundPaths(AREA, round.id);
  await page.goto(home);
  for (const step of ["Close the round", "Publish the results"]) {
    await page.locator("main").getByRole("link", { name: step }).click();
    await page.locator("main").getByRole("button", { name: step }).click();
    await page.waitForURL(/\?done=/);
  }
  await page.goto(results);
  const people = Object.values(SEEDED).reduce((sum, count) => sum + count, 0) + ASKED_FAMILIES;
  expect(await page.locator("main").innerText()).toContain(`${people} people answered in four voices.`);
  await page.close();
}

/** What the three family members add to each descriptor: one level each, but nobody knew the first. */
function withThreeMore({ cells }: GroupSheet): readonly (readonly [string, readonly number[], number])[] {
  return Object.entries(cells).map(([key, { levels, dontKnow }]) => {
    const isFirst = key === descriptorsAskedOf(edition, "families")[0]!.key;
    const more = isFirst ? [] : Object.values(MEMBERS).map(({ level }) => Number(level));
    return [
      key,
      levels.map((count, level) => count + more.filter((one) => one === level).length),
      dontKnow + (isFirst ? ASKED_FAMILIES : 0),
    ];
  });
}

test("three family members answer, with a script, without, and through a tunnel: published, each counts once", async () => {
  const before = await sheetNow();
  const receipts = [await answerWithScript(), await answerWithoutScript(), await answerOffline()];
  expect(new Set(receipts).size).toBe(ASKED_FAMILIES);

  const after = await sheetNow();
  const { families: familiesBefore, ...othersBefore } = before.voices;
  const { families: familiesAfter, ...othersAfter } = after.voices;
  expect(familiesAfter?.group).toMatchObject({ responses: SEEDED.families + ASKED_FAMILIES, choosers: SEEDED.families + ASKED_FAMILIES });
  expect(Object.entries(familiesAfter!.cells).map(([key, { levels, dontKnow }]) => [key, levels, dontKnow])).toEqual(
    withThreeMore(familiesBefore!),
  );
  expect({ voices: othersAfter, organisations: after.organisations }).toEqual({
    voices: othersBefore,
    organisations: before.organisations,
  });
  expect(isSound(await verify(server.context))).toBe(true);

  await closeAndPublish();
  const { release } = sound(await loadSnapshot(server.context, round.scope, round.id));
  const released = release.voices.families;
  expect(released?.responses).toBe(SEEDED.families + ASKED_FAMILIES);
  const [first, second] = descriptorsAskedOf(edition, "families");
  expect(released?.descriptors[first!.key]).toMatchObject({ shown: "full", n: SEEDED.families, dontKnow: ASKED_FAMILIES });
  expect(released?.descriptors[second!.key]).toMatchObject({
    shown: "full",
    n: SEEDED.families + ASKED_FAMILIES,
    histogram: familiesAfter!.cells[second!.key]!.levels,
  });
  expect(server.log()).toBe("");
}, 180_000);
