import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { areaPaths, roundPaths } from "../../app/http/staff-paths";
import { fillDemo } from "../../app/services/fill-demo.server";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { wordText, xmlIn } from "../documents/read-documents";
import { sound } from "../builders/sound";
import { launchBrowser } from "../setup/browser";
import { goBy, headingOf, press } from "../setup/journeys";
import { faultsOf } from "../setup/page-faults";
import { anAdministrator, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const LONG = 600_000;
const AREA = "wexcombe";
const TO_AGREE = 10;
const OWNER = "Kettle On Family Support";

let server: StaffedServer;
let browser: Browser;
let round: string;

beforeAll(async () => {
  [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
  const { rounds } = sound(await fillDemo(server.context));
  round = rounds.find(({ status }) => status === "open")!.id;
}, LONG);

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const textOf = (page: Page) => page.locator("main").innerText();
const goTo = (page: Page, path: string) => page.goto(`${server.url}${path}`);

const follow = (page: Page, name: string) => goBy(page, page.locator("main").getByRole("link", { name }).first());

let pictures = 0;

/** One step as it is seen on a phone and on a desk: sound in both, and kept as a picture where PICTURES names a folder. */
async function see(page: Page, step: string): Promise<void> {
  pictures += 1;
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${step} at ${width}`).toBeLessThanOrEqual(
      0,
    );
    const folder = process.env.PICTURES;
    if (folder === undefined) continue;
    mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: join(folder, `${String(pictures).padStart(2, "0")}-${step}-${width}.png`), fullPage: true });
  }
  expect(await faultsOf(page), step).toEqual([]);
}

async function closeAndPublish(page: Page): Promise<void> {
  await goTo(page, roundPaths(AREA, round).home);
  await see(page, "open-round");
  await follow(page, "Close the round");
  await press(page, "Close the round");
  await follow(page, "Publish the results");
  await see(page, "publish");
  await press(page, "Publish the results");
  await see(page, "published-round");
}

/** The first ten of the agenda: the third is not agreed, and on the fifth families see it differently. */
async function agreeTen(page: Page): Promise<readonly string[]> {
  await follow(page, "Agree the scores");
  await goBy(page, page.locator("main a.govuk-button"));
  const titles: string[] = [];
  for (let place = 0; place < TO_AGREE; place += 1) {
    titles.push(await headingOf(page));
    if (place === 0) {
      await page.locator("summary", { hasText: "Who is in the room" }).click();
      for (const [voice, people] of Object.entries({ leaders: 6, workforce: 9, families: 5, communities: 4 }))
        await page.locator(`[name="room.${voice}"]`).fill(String(people));
    }
    if (place === 2) {
      await page.getByLabel("Not agreed").check();
      await page.locator("[name=low]").selectOption("1");
      await page.locator("[name=high]").selectOption("3");
    } else {
      await page.locator(`[name=score][value="${1 + (place % 3)}"]`).check();
      await page.locator(`[name=status][value="${place === 4 ? "agreed-with-difference" : "agreed"}"]`).check();
    }
    if (place === 4) {
      await page.locator("summary", { hasText: "A voice sees it differently" }).click();
      await page.locator('[name="dissent.families"]').fill("It is not what happens to us.");
    }
    await page.locator(`[name=rule][value="${place === 2 || place === 4 ? "not-met" : "met"}"]`).check();
    await page.locator("[name=reason]").fill(`The room talked it through; this was number ${place + 1}.`);
    if (place === 2 || place === 4) await see(page, place === 2 ? "not-agreed" : "with-a-difference");
    await press(page, "Save and go on");
  }
  return titles;
}

async function signOff(page: Page): Promise<void> {
  await goTo(page, roundPaths(AREA, round).agreed);
  await see(page, "agreed-beside-surveyed");
  expect(await textOf(page)).toContain(`${TO_AGREE} of 38 decided`);
  await follow(page, "Sign the agreed scores off");
  await page.getByLabel("Who signs them off?").fill("Ann Wexler, chair of the partnership");
  await press(page, "Sign them off");
  await see(page, "signed-off");
}

/** A target on each of the first five, and an action from the first step that is suggested to reach it. */
async function setTargetsAndAct(page: Page, titles: readonly string[]): Promise<readonly string[]> {
  const actions: string[] = [];
  for (const [place, title] of titles.slice(0, 5).entries()) {
    await goTo(page, roundPaths(AREA, round).targets);
    if (place === 0) await see(page, "targets");
    await follow(page, title);
    for (const [part, value] of Object.entries({ day: 30, month: 9, year: 2028 }))
      await page.locator(`[name="due-${part}"]`).fill(String(value));
    await press(page, "Save the target");
    if (place === 0) await see(page, "target");
    await follow(page, "Make this an action");
    const name = await page.locator("[name=title]").inputValue();
    expect(name.length).toBeGreaterThan(10);
    await page.locator("[name=organisation]").selectOption({ label: OWNER });
    await page.locator("[name=lead]").fill("Bea Lomax");
    for (const [part, value] of Object.entries({ day: 1 + place, month: 6, year: 2028 }))
      await page.locator(`[name="due-${part}"]`).fill(String(value));
    await page.locator(`[name=size][value="${[1, 2, 3, 5, 8][place]}"]`).check();
    for (const field of ["resources", "budget"]) await page.locator(`[name=${field}][value="${place === 1 ? "not-yet" : "yes"}"]`).check();
    const needed = place === 3 ? actions[0] : place === 4 ? actions[3] : undefined;
    if (needed !== undefined) await page.getByLabel(needed).check();
    if (place === 3) await see(page, "action-form");
    await press(page, "Save the action");
    await expect.poll(() => headingOf(page)).toBe(name);
    actions.push(name);
  }
  await see(page, "action");
  return actions;
}

/** The first action cannot need the last, which needs the fourth, which needs the first. */
async function tryLoop(page: Page, actions: readonly string[]): Promise<void> {
  await goTo(page, areaPaths(AREA).roadmap);
  await follow(page, actions[0]!);
  await press(page, "Change the action");
  await page.getByLabel(actions[4]!).check();
  await press(page, "Save the action");
  const told = await page.locator(".govuk-error-summary").innerText();
  for (const place of [0, 3, 4]) expect(told).toContain(actions[place]!);
  await see(page, "loop");
}

test(
  "the demonstration's open round goes from its last answer to a board's table",
  async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await context.newPage();
    await goTo(page, `/sign-in/${await issueSignInLink(server.context, await anAdministrator(server))}`);
    await press(page, "Sign in");

    await closeAndPublish(page);
    const titles = await agreeTen(page);
    await signOff(page);
    const actions = await setTargetsAndAct(page, titles);
    await tryLoop(page, actions);

    await goTo(page, areaPaths(AREA).roadmap);
    await see(page, "roadmap");
    const order = await textOf(page);
    for (const action of actions) expect(order).toContain(action);
    expect(order.indexOf(actions[0]!)).toBeLessThan(order.indexOf(actions[3]!));
    expect(order).toContain("One phone number, answered by a person until seven in the evening");

    await goTo(page, roundPaths(AREA, round).board);
    await see(page, "board");
    const board = await textOf(page);
    expect(board).toContain("The partnership has decided 10 of 38 descriptors together.");
    expect(board).toContain("Ann Wexler, chair of the partnership");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Word paper" }).click()]);
    const paper = wordText(xmlIn(readFileSync(await download.path()))["word/document.xml"] ?? "");
    for (const said of [...titles, ...actions, "It is not what happens to us.", "Ann Wexler, chair of the partnership"])
      expect(paper).toContain(said);
    expect(server.log()).toBe("");
    await context.close();
  },
  LONG,
);
