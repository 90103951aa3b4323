import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { anAgreedRound } from "../builders/an-agreed-round";
import { anEditionWithSteps } from "../builders/an-edition-with-steps";
import { launchBrowser } from "../setup/browser";
import { goBy, lookerAtEachKind } from "../setup/journeys";
import { anAdministrator, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const LONG = 300_000;

let server: StaffedServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const look = lookerAtEachKind((path) => path.replace(/targets\/.*/, "targets/ONE"));

async function pass(page: Page, what: Locator): Promise<void> {
  await goBy(page, what);
  await look(page);
}

const press = (page: Page, name: string) => pass(page, page.locator("main").getByRole("button", { name, exact: true }));
const follow = (page: Page, name: string) => pass(page, page.locator("a", { hasText: name }).first());

const said = (page: Page) => page.locator("main").innerText();
const problems = (page: Page) => page.locator(".govuk-error-summary").innerText();

async function fillDay(page: Page, legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Day").fill(day);
  await group.getByLabel("Month").fill(month);
  await group.getByLabel("Year").fill(year);
}

/** Fills in what every action must have. */
async function settle(page: Page, size: string, needs: readonly string[] = []): Promise<void> {
  await page.getByLabel("Which organisation owns it?").selectOption({ label: "The council" });
  await page.getByLabel("Who leads it?").fill("Sam Field, head of early help");
  await fillDay(page, "When is it due?", ["31", "3", "2027"]);
  await page.getByRole("group", { name: "How large is it?" }).getByRole("radio").nth(["1", "2", "3", "5", "8"].indexOf(size)).check();
  await page.getByRole("group", { name: "Are the people and time there?" }).getByLabel("Yes").check();
  await page.getByRole("group", { name: "Is the money there?" }).getByLabel("Not yet").check();
  for (const need of needs) await page.getByRole("group", { name: "Which actions must be finished first?" }).getByLabel(need).check();
}

/** The titles of the actions in the roadmap's order. */
function order(page: Page): Promise<readonly string[]> {
  return page.locator(".roadmap-table tbody th a").allInnerTexts();
}

function listed(page: Page): Promise<readonly string[]> {
  return page.locator(".roadmap-order__title").allInnerTexts();
}

test(
  "agreed scores become targets, actions and an order that somebody changes by hand",
  async () => {
    const round = await anAgreedRound(server.daysAgo(3), {
      ...{ area: "north", edition: anEditionWithSteps(), scores: { A1: 2, A2: 1, B1: 3, B2: 4 } },
    });
    const context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(`${server.url}/sign-in/${await issueSignInLink(server.context, await anAdministrator(server))}`);
    await goBy(page, page.locator("main").getByRole("button"));

    // Targets: both wordings in view, one level up until somebody says otherwise.
    await page.goto(`${server.url}/areas/north/rounds/${round.id}`);
    await follow(page, "Set targets and actions");
    expect(await said(page)).toContain("4 gaps have neither an action nor a decision not to act.");
    await follow(page, "Title of A1");
    expect(await said(page)).toContain("How A1 looks at 2.");
    expect(await said(page)).toContain("One level up, not set yet");
    await page.getByRole("radio", { name: "4", exact: false }).first().check();
    await fillDay(page, "By when?", ["31", "6", "2027"]);
    await press(page, "Save the target");
    expect(await problems(page)).toContain("Enter a real day");
    expect(await page.locator(".govuk-error-summary a").getAttribute("href")).toBe("#due-day");
    expect(await page.getByLabel("Month").inputValue()).toBe("6");
    await fillDay(page, "By when?", ["30", "6", "2027"]);
    await press(page, "Save the target");
    expect(await said(page)).toContain("The target is saved.");
    expect(await said(page)).toContain("by 30 June 2027");

    // Suggested steps become actions.
    await follow(page, "Make this an action: First step of A1 to 3");
    expect(await page.getByLabel("What will be done?").inputValue()).toBe("First step of A1 to 3");
    await press(page, "Save the action");
    expect(await problems(page)).toContain("Choose the organisation that owns it.");
    await page.getByLabel("What will be done?").fill("Data sharing");
    await settle(page, "3");
    await press(page, "Save the action");
    expect(await said(page)).toContain("The action is added.");
    const sharing = new URL(page.url()).pathname;

    for (const [descriptor, step, size, needs] of [
      ["A1", "Second step of A1 to 4", "1", ["Data sharing"]],
      ["A2", "First step of A2 to 2", "2", ["Second step of A1 to 4"]],
      ["B1", "First step of B1 to 4", "5", []],
      ["B1", "Second step of B1 to 4", "8", []],
    ] as const) {
      await page.goto(`${server.url}/areas/north/rounds/${round.id}/targets/${descriptor}`);
      await follow(page, `Make this an action: ${step}`);
      await settle(page, size, needs);
      await press(page, "Save the action");
    }

    // A loop is refused and named, and nothing that was typed is lost.
    await page.goto(`${server.url}${sharing}`);
    await follow(page, "Change the action");
    await page.getByLabel("First step of A2 to 2").check();
    await page.getByLabel("Who leads it?").fill("Ali Door");
    await press(page, "Save the action");
    expect(await problems(page)).toContain(
      "“Data sharing” needs “First step of A2 to 2”, which needs “Second step of A1 to 4”, which needs “Data sharing”",
    );
    expect(await page.getByLabel("Who leads it?").inputValue()).toBe("Ali Door");
    expect(await page.getByLabel("First step of A2 to 2").isChecked()).toBe(true);
    await page.getByLabel("First step of A2 to 2").uncheck();
    await press(page, "Save the action");
    expect(await said(page)).toContain("Ali Door");

    // What has happened is put on record.
    await page.getByLabel("It is under way").check();
    await page.getByLabel("Note").fill("Two partners have signed.");
    await press(page, "Save");
    expect(await said(page)).toContain("Planned → Under way");

    // A gap that is left on purpose is no gap without action.
    await page.goto(`${server.url}/areas/north/rounds/${round.id}/gaps`);
    await follow(page, "Plan an action or decide not to act: Title of B2");
    await press(page, "Put the decision on record");
    expect(await problems(page)).toContain("Give a reason.");
    await page.getByLabel("Why will nothing be done for now?").fill("The new building opens in 2028.");
    await press(page, "Put the decision on record");
    expect(await said(page)).toContain("Decided: not to act for now");
    await page.goto(`${server.url}/areas/north/rounds/${round.id}/gaps`);
    await look(page);
    expect(await said(page)).toContain("Every gap has an action, or a decision not to act.");

    // The order: worked out, moved by keyboard, by mouse, and worked out again.
    await follow(page, "Roadmap");
    const worked = await order(page);
    expect(worked).toHaveLength(5);
    expect(worked.indexOf("Data sharing")).toBeLessThan(worked.indexOf("Second step of A1 to 4"));
    expect(await said(page)).toContain("Comes this early because");
    await follow(page, "Change the order");
    const [first = "", second = "", ...rest] = worked;
    await page.locator("button", { hasText: `Down: ${first}` }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("p[role=status]").innerText()).toBe(`“${first}” is now number 2 of 5.`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(`Down: ${first}`);
    await press(page, "Save the order");
    expect(await problems(page)).toContain("Give a reason.");
    expect(await listed(page)).toEqual([second, first, ...rest]);
    await page.getByLabel("Why is the order changed?").fill("The money ends in March.");
    await press(page, "Save the order");
    expect(await order(page)).toEqual([second, first, ...rest]);
    expect(await said(page)).toContain("by ada@example.org");
    expect(await said(page)).toContain("The money ends in March.");

    await follow(page, "Change the order");
    const rows = page.locator(".roadmap-order__item");
    await rows.nth(4).dragTo(rows.nth(0), { sourcePosition: { x: 60, y: 10 }, targetPosition: { x: 60, y: 5 } });
    const dragged = [rest.at(-1), second, first, ...rest.slice(0, -1)];
    expect(await listed(page)).toEqual(dragged);
    await page.getByLabel("Why is the order changed?").fill("The board asked for it.");
    await press(page, "Save the order");
    expect(await order(page)).toEqual(dragged);
    await follow(page, "Change the order");
    await press(page, "Go back to the worked-out order");
    expect(await order(page)).toEqual(worked);

    expect(server.log()).toBe("");
    await context.close();
  },
  LONG,
);
