import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { agreedPaths } from "../../app/http/agreed-paths";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { aPublishedRound } from "../builders/a-published-round";
import { launchBrowser } from "../setup/browser";
import { expectSound, goBy, headingOf, press } from "../setup/journeys";
import { anAdministrator, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const LONG = 600_000;

let server: StaffedServer;
let browser: Browser;
let paths: ReturnType<typeof agreedPaths>;

beforeAll(async () => {
  [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
  const round = await aPublishedRound(server.daysAgo(1), { area: "north" });
  paths = agreedPaths("north", round.id);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const textOf = (page: Page) => page.locator("main").innerText();
const open = (page: Page, summary: string) => page.locator("summary", { hasText: summary }).click();

/** Goes on by the keyboard until this is in focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${selector} cannot be reached by the keyboard`);
}

/** The first descriptor, decided without a mouse. */
async function decideByKeyboard(page: Page): Promise<void> {
  await tabTo(page, 'a[href="#decision"]');
  await page.keyboard.press("Enter");
  await tabTo(page, "input[name=score]");
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowDown");
  await tabTo(page, "input[name=status]");
  await page.keyboard.press("Space");
  await tabTo(page, "input[name=rule]");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, "textarea[name=reason]");
  await page.keyboard.type("The plans are used in every team.");
  await tabTo(page, "button.govuk-button");
}

test(
  "a facilitator takes the room through its agenda, has it signed off and opens it again",
  async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}/sign-in/${await issueSignInLink(server.context, await anAdministrator(server))}`);
    await press(page, "Sign in");
    await page.goto(`${server.url}${paths.round}`);
    await goBy(page, page.getByRole("link", { name: "Agree the scores" }));
    expect(await textOf(page)).toContain("0 of 4 decided");

    await goBy(page, page.locator("main .govuk-button"));
    const first = await headingOf(page);
    await expectSound(page);
    await decideByKeyboard(page);
    await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
    expect(await textOf(page)).toContain(`“${first}” is recorded. Agreed: level 3, “Level 3”.`);

    // The second, with a noted difference: first without saying whose, so that it comes back.
    const second = await headingOf(page);
    expect(second).not.toBe(first);
    await open(page, "Who is in the room");
    for (const [voice, count] of [
      ["Leaders", "4"],
      ["Families", "6"],
    ] as const) {
      await page.locator("details", { hasText: "Who is in the room" }).getByLabel(voice).fill(count);
    }
    await page.getByLabel("5 Level 5", { exact: true }).check();
    await page.getByLabel("Agreed, with a noted difference").check();
    await page.getByLabel("No vote was taken").check();
    await page.getByLabel("Why this level?").fill("Leaders have a plan for it.");
    await press(page, "Save and go on");
    await page.locator(".govuk-error-summary a", { hasText: "what at least one voice sees differently" }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("dissent.leaders");
    await expectSound(page);
    expect(await page.getByLabel("Why this level?").inputValue()).toBe("Leaders have a plan for it.");
    await page.locator("details", { hasText: "A voice sees it differently" }).getByLabel("Families").fill("Nobody rings back.");
    await press(page, "Save and go on");
    expect(await textOf(page)).toContain(`“${second}” is recorded.`);

    // The third: the room does not agree. Who is in it is known by now.
    const third = await headingOf(page);
    expect(await page.locator("summary", { hasText: "Who is in the room: 10 people" }).count()).toBe(1);
    await page.getByLabel("Not agreed").check();
    await page.getByLabel("From level").selectOption("1");
    await page.getByLabel("To level").selectOption("3");
    await page.getByLabel("No, it was not met").check();
    await page.getByLabel("Why this level?").fill("Two ways of seeing it, and no more to be known today.");
    await press(page, "Save and go on");
    expect(await textOf(page)).toContain(`“${third}” is recorded. Not agreed: somewhere from level 1 to level 3.`);

    await page.goto(`${server.url}${paths.overview()}`);
    expect(await textOf(page)).toContain("3 of 4 decided");
    expect(await page.getByRole("row", { name: second }).innerText()).toMatch(/5\s+With a noted difference\. Above every voice/);
    expect(await page.getByRole("row", { name: third }).innerText()).toMatch(/1 to 3\s+Not agreed/);
    await expectSound(page);

    await goBy(page, page.getByRole("link", { name: second }));
    expect(await textOf(page)).toContain("Nobody rings back.");
    await open(page, "Change what was agreed");

    // Meanwhile somebody else changes it, so what is sent from this page is not taken at once.
    const other = await context.newPage();
    await other.goto(page.url());
    await open(other, "Change what was agreed");
    await other.getByLabel("4 Level 4", { exact: true }).check();
    await other.getByLabel("Why does this take the place").fill("Read again after the break.");
    await press(other, "Save and go on");
    await other.close();
    await page.getByLabel("Why does this take the place").fill("As leaders asked.");
    await press(page, "Save and go on");
    expect(await textOf(page)).toContain("Recorded since you opened this page");
    expect(await textOf(page)).toContain("Changed because: Read again after the break.");
    expect(await page.getByLabel("Why does this take the place").inputValue()).toBe("As leaders asked.");
    await expectSound(page);

    await page.goto(`${server.url}${paths.overview()}`);
    await goBy(page, page.getByRole("link", { name: "Sign the agreed scores off" }));
    await expectSound(page);
    await page.getByLabel("Who signs them off?").fill("Ann Wexler, chair");
    await press(page, "Sign them off");
    await expect.poll(() => headingOf(page)).toBe("The agreed scores are signed off");
    await expectSound(page);
    await page.goto(`${server.url}${paths.descriptor("A1")}`);
    expect(await textOf(page)).toContain("so they stand as they are");
    expect(await page.getByLabel("Why this level?").count()).toBe(0);
    await goBy(page, page.getByRole("link", { name: "Open them again" }));
    await page.getByLabel("Who asks for it?").fill("Ben Marsh");
    await press(page, "Open them again");
    expect(await page.locator(".govuk-error-message").innerText()).toContain("Give a reason.");
    await page.getByLabel("Why are they opened again?").fill("A row was missed.");
    await press(page, "Open them again");
    expect(await textOf(page)).toContain("The agreed scores are open again.");
    expect(await textOf(page)).toContain("Ben Marsh");
    expect(server.log()).toBe("");
    await context.close();
  },
  LONG,
);
