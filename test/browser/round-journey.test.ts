import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { sound } from "../builders/sound";
import { launchBrowser } from "../setup/browser";
import { goBy, headingOf, lookerAtEachKind } from "../setup/journeys";
import { anAdministrator, startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const LONG = 600_000;

let server: StaffedServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

const look = lookerAtEachKind();

async function pass(page: Page, what: Locator): Promise<void> {
  await goBy(page, what);
  await look(page);
}

const press = (page: Page, name: string) => pass(page, page.locator("main").getByRole("button", { name }));
const follow = (page: Page, name: string) => pass(page, page.locator("a", { hasText: name }).first());

async function answerBy(token: string, times: number): Promise<void> {
  for (let place = 0; place < times; place += 1) {
    const fields = new Map([["r.FV1", String(place % 4)]]);
    sound(await submitResponse(server.daysAgo(1), { token, idempotencyKey: `${token} ${place}`, fields }));
  }
}

test(
  "an administrator signs in by a link and takes a round from nothing to published results",
  async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const link = `/sign-in/${await issueSignInLink(server.context, await anAdministrator(server))}`;
    await page.goto(`${server.url}${link}`);
    await look(page);
    await press(page, "Sign in");
    await expect.poll(() => headingOf(page)).toBe("Areas");

    await follow(page, "Add an area");
    await press(page, "Add the area");
    expect(await page.locator(".govuk-error-summary a").first().getAttribute("href")).toBe("#name");
    await page.getByLabel("Name of the area").fill("Wexcombe");
    await page.getByLabel("Short name for addresses").fill("wexcombe");
    await press(page, "Add the area");

    await follow(page, "adding the organisations");
    for (const name of ["The county council", "Mill Lane trust"]) {
      await page.getByLabel("Name", { exact: true }).fill(name);
      await press(page, "Add the organisation");
    }
    await follow(page, "Rename Mill Lane trust");
    await page.getByLabel("New name").fill("The Mill Lane trust");
    await press(page, "Save the name");

    await follow(page, "Go to the rounds");
    await follow(page, "Make a round");
    await press(page, "Continue");
    expect(await page.locator(".govuk-error-summary").innerText()).toContain("Choose an edition.");
    await page.getByLabel("Early help system self-assessment, five areas").check();
    await press(page, "Continue");
    await page.getByLabel("Smallest group that is shown").fill("4");
    await press(page, "Make the round");
    const problems = await page.locator(".govuk-error-summary").innerText();
    expect(problems).toContain("Enter a title.");
    expect(problems).toContain("a whole number of 5 or more");
    await page.getByLabel("Title", { exact: true }).fill("Autumn 2026");
    await page.getByLabel("Smallest group that is shown").fill("5");
    await press(page, "Make the round");
    await expect.poll(() => headingOf(page)).toBe("Autumn 2026");
    expect(await page.locator("main").innerText()).toContain("Not open yet");

    await follow(page, "Make the links");
    await press(page, "Make a link for each");
    expect(await page.locator("h3").count()).toBe(6);
    await follow(page, "Poster with a QR code: Families");
    expect(await page.locator("svg.poster__code path").getAttribute("d")).toMatch(/^M4 4h7v1h-7z/);
    const poster = await page.locator(".poster__typed").innerText();
    expect(poster).toMatch(new RegExp(`^${server.url}/a/[\\w-]{24}$`));
    await follow(page, "Back to the links");
    expect(await page.locator("main").innerText()).toContain(poster);

    await follow(page, "Autumn 2026");
    const round = new URL(page.url()).pathname;
    await follow(page, "Open the round");
    await press(page, "Open the round");
    expect(await page.locator("main").innerText()).toContain("None yet");

    await answerBy(poster.slice(-24), 12);
    await server.context.db.deleteFrom("round_progress").execute();
    await page.reload();
    const families = page.getByRole("row").filter({ hasText: "Families" });
    expect(await families.innerText()).toContain("10 or more");

    await page.goto(`${server.url}${round}/links`);
    await follow(page, "Set its answers aside: Leaders, The county council");
    await press(page, "Set them aside");
    expect(await page.locator(".govuk-error-message").innerText()).toContain("Give a reason.");
    await page.getByLabel("Why are they set aside?").fill("It was passed on");
    await press(page, "Set them aside");
    expect(await page.locator(".govuk-error-summary").innerText()).toContain("Too few answers");
    await page.goto(`${server.url}${round}/links`);
    await follow(page, "Stop this link: Communities");
    await press(page, "Stop the link");
    expect(await page.locator("h3").count()).toBe(5);

    await page.goto(`${server.url}${round}`);
    await follow(page, "Take an interim snapshot");
    expect(await page.locator("main").innerText()).toContain("Later answers count only when five or more join them.");
    await follow(page, "Not now");
    await follow(page, "Close the round");
    expect(await page.locator("main").innerText()).toContain("not counted");
    await press(page, "Close the round");
    await follow(page, "Publish the results");
    expect(await page.locator("main").innerText()).toContain("This is final.");
    await press(page, "Publish the results");
    expect(await page.locator("main").innerText()).toContain("The results are published.");
    await follow(page, "Read the results");
    expect(await page.locator("main").innerText()).toContain("12");

    await page.goto(`${server.url}/areas/wexcombe`);
    await goBy(page, page.getByRole("button", { name: "Sign out" }));
    await expect.poll(() => headingOf(page)).toBe("Sign in");
    await page.goto(`${server.url}${round}`);
    await expect.poll(() => headingOf(page)).toBe("Sign in");
    await look(page);
    expect(server.log()).toBe("");
    await context.close();
  },
  LONG,
);
