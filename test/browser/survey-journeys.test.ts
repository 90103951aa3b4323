import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { closeRound } from "../../app/services/close-round.server";
import { sound } from "../builders/sound";
import { expectSound, rateAll, saveAndContinue, send, start, SurveyPeople, tabTo } from "./survey-people";

const LONG = 300_000;

let people: SurveyPeople;

beforeAll(async () => {
  people = await SurveyPeople.arrive();
}, LONG);

afterAll(() => people.leave());

const heading = (page: Page) => page.locator("h1").innerText();

test(
  "a family answers on a small phone, with a script, and gets a receipt",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const page = await people.open(await people.person(), token);
    expect(await page.locator("main").innerText()).toContain("confidential: your name is not kept with your answers");
    expect(await page.locator("body").innerText()).not.toMatch(/anonym/i);
    await expectSound(page);
    await start(page);
    expect(page.url()).not.toContain(token);

    await rateAll(page, "3");
    await page.getByText("Add a comment").first().click();
    await page.locator("textarea").first().fill("It took a long time.");
    await page.getByText("Saved", { exact: true }).waitFor();
    await expectSound(page);
    for (const next of ["/answer/2", "/answer/3", "/answer/4", "/answer/matters"]) {
      await saveAndContinue(page, next);
      if (next !== "/answer/matters") await rateAll(page, next === "/answer/2" ? "dk" : "5");
    }
    expect(await page.locator("main").innerText()).toContain("How easy was it for you to find out where to go for help?");
    await page.locator("input[type=checkbox]").nth(1).check();
    await expectSound(page);
    await saveAndContinue(page, "/answer/check");
    expect(await page.locator("main").innerText()).toContain("It took a long time.");
    await expectSound(page);
    expect(await send(page)).toMatch(/^(\w{4}-){4}\w{4}$/);
    await expectSound(page);

    const { voices } = await people.sheet(round);
    expect(voices.families?.group).toMatchObject({ responses: 1, choosers: 1, picks: { FV4: 1 } });
    expect(voices.families?.cells.FV1?.levels[3]).toBe(1);
    expect(voices.families?.cells.WF1?.dontKnow).toBe(1);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.goto("/answer");
    await expect.poll(() => heading(page)).toBe("There are no answers under way here");
    await expectSound(page);
  },
  LONG,
);

test(
  "without any script somebody answers, stops, comes back, mends what is wrong and sends",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("leaders", round.organisations[0]);
    const context = await people.person({ javaScriptEnabled: false });
    const page = await people.open(context, token);
    expect(await page.locator("main").innerText()).toContain("Your answers count for The council.");
    await start(page);
    await page.locator('input[name="r.FV1"][value="2"]').check();
    await page.getByText("Add a comment").first().click();
    await page.locator("textarea").first().fill("x".repeat(2_001));
    await page.getByRole("button", { name: "Save and continue" }).click();
    await expect.poll(() => page.title()).toMatch(/^Error: /);
    expect(await page.locator(".govuk-error-summary a").getAttribute("href")).toBe("#c.FV1");
    expect(await page.locator("textarea").first().inputValue()).toHaveLength(2_001);
    expect(await page.locator('input[name="r.FV1"][value="2"]').isChecked()).toBe(true);

    await page.locator("textarea").first().fill("Short enough.");
    await page.getByRole("button", { name: "Save and come back later" }).click();
    await expect.poll(() => heading(page)).toBe("Your answers are saved");
    await page.goto(`/a/${token}`);
    expect(await page.locator("main").innerText()).toContain("You have started already");
    await page.getByRole("button", { name: "Continue" }).click();
    expect(await page.locator("#part-1-status").innerText()).toBe("1 of 8 answered");
    await page.getByRole("link", { name: "Family voice" }).click();
    expect(await page.locator("textarea").first().inputValue()).toBe("Short enough.");
    for (const next of ["/answer/2", "/answer/3", "/answer/4", "/answer/5", "/answer/matters"]) await saveAndContinue(page, next);

    expect(await page.locator(".govuk-checkboxes__hint").count()).toBe(0);
    for (const place of [0, 1, 2, 3]) await page.locator("input[type=checkbox]").nth(place).check();
    await page.getByRole("button", { name: "Save and continue" }).click();
    expect(await page.locator(".govuk-error-summary a").innerText()).toBe("You picked 4: pick three or fewer");
    await page.locator(".govuk-error-summary a").click();
    expect(await page.locator("input:checked").count()).toBe(4);
    await page.locator("input[type=checkbox]").nth(3).uncheck();
    await saveAndContinue(page, "/answer/check");

    await page.getByText("Show them").click();
    await page.getByRole("link", { name: "Families at the table" }).first().click();
    await page.waitForURL("**/answer/1?back=check#r.FV2");
    await page.locator('input[name="r.FV2"][value="0"]').check();
    await saveAndContinue(page, "/answer/check");
    expect(await page.locator("main").innerText()).toContain("0 Not started");
    await send(page);
    expect((await people.sheet(round)).voices.leaders?.cells.FV1?.levels[2]).toBe(1);
    expect((await people.sheet(round)).voices.leaders?.cells.FV2?.levels[0]).toBe(1);
  },
  LONG,
);

test.each([
  ["communities", "on a desk", { width: 1280, height: 800 }],
  ["families", "at four times the size, where one button is always on top", { width: 320, height: 256 }],
] as const)(
  "somebody of the %s answers with the keyboard alone %s",
  async (voice, _where, viewport) => {
    const round = await people.aRound();
    const { token } = await round.sharedLink(voice);
    const page = await people.open(await people.person({ viewport }), token);
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Skip to main content");
    await tabTo(page, "main button");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/answer/1");
    let rated = 0;
    while (new URL(page.url()).pathname !== "/answer/check") {
      const { pathname } = new URL(page.url());
      if (pathname !== "/answer/matters") {
        await tabTo(page, "input[type=radio]");
        await page.keyboard.press("Space");
        await page.keyboard.press("ArrowDown");
        rated += 1;
      }
      await tabTo(page, 'button[value="next"]');
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname !== pathname);
    }
    await tabTo(page, "form[data-survey-submit] button");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/answer/sent");
    const cells = Object.values((await people.sheet(round)).voices[voice]?.cells ?? {});
    expect(cells.filter(({ levels }) => levels[1] === 1)).toHaveLength(rated);
  },
  LONG,
);

test(
  "the button pressed twice counts once",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    for (const javaScriptEnabled of [true, false]) {
      const page = await people.open(await people.person({ javaScriptEnabled }), token);
      await start(page);
      await page.goto("/answer/check");
      await page.getByRole("button", { name: "Send my answers" }).dblclick();
      await page.waitForURL("**/answer/sent");
    }
    expect(await people.counted(round, "families")).toBe(2);
  },
  LONG,
);

test(
  "sent again because the answer was lost, it gives the same receipt and counts once",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const context = await people.person();
    const page = await people.open(context, token);
    await start(page);
    await page.goto("/answer/check");
    const submission = await page.locator("input[name=submission]").inputValue();
    const before = await context.cookies();
    const receiptOf = async () => {
      await context.clearCookies();
      await context.addCookies(before);
      const answer = await page.request.post("/answer/check", { form: { submission }, headers: { Origin: people.server.url } });
      return /survey-receipt"[^>]*>([^<]+)</.exec(await answer.text())?.[1];
    };
    const receipt = await receiptOf();
    expect(receipt).toMatch(/^(\w{4}-){4}\w{4}$/);
    expect(await receiptOf()).toBe(receipt);
    expect(await people.counted(round, "families")).toBe(1);
  },
  LONG,
);

test(
  "going back shows what was answered, and what is changed there is kept",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const page = await people.open(await people.person(), token);
    await start(page);
    await page.locator('input[name="r.FV1"][value="1"]').check();
    await page.getByRole("button", { name: "Save and come back later" }).click();
    await expect.poll(() => heading(page)).toBe("Your answers are saved");
    await expectSound(page);
    await page.goto("/answer/1");
    await saveAndContinue(page, "/answer/2");
    await page.goBack();
    await page.waitForURL("**/answer/1");
    expect(await page.locator('input[name="r.FV1"][value="1"]').isChecked()).toBe(true);
    await page.locator('input[name="r.FV1"][value="4"]').check();
    await saveAndContinue(page, "/answer/2");
    await page.goto("/answer/check");
    await send(page);
    expect((await people.sheet(round)).voices.families?.cells.FV1?.levels).toEqual([0, 0, 0, 0, 1, 0]);
    await page.goBack();
    await expect.poll(() => heading(page)).toBe("There are no answers under way here");
  },
  LONG,
);

test(
  "when the survey has closed or the cookie is gone, a kind page says so",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const [early, forgetful] = [await people.person(), await people.person({ javaScriptEnabled: false })];
    const [first, second] = [await people.open(early, token), await people.open(forgetful, token)];
    await start(first);
    await start(second);
    await forgetful.clearCookies();
    await second.getByRole("button", { name: "Save and continue" }).click();
    await expect.poll(() => heading(second)).toBe("There are no answers under way here");

    sound(await closeRound(people.server.context, round.scope, round.id));
    await first.locator('input[name="r.FV1"][value="1"]').check();
    await first.getByRole("button", { name: "Save and continue" }).click();
    await first.getByRole("heading", { name: "This survey is closed" }).waitFor();
    await expectSound(first);
    await second.goto(`/a/${token}`);
    await expect.poll(() => heading(second)).toBe("This survey is closed");
    await second.goto("/a/nonsense");
    await expect.poll(() => heading(second)).toBe("This link does not work");
    expect(await people.counted(round, "families")).toBe(0);
  },
  LONG,
);

test(
  "with the receipt somebody answers anew, sees nothing old, and withdraws",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const page = await people.open(await people.person(), token);
    await start(page);
    await rateAll(page, "5");
    await saveAndContinue(page, "/answer/2");
    await page.goto("/answer/check");
    const receipt = await send(page);

    const other = await (await people.person()).newPage();
    await other.goto("/answer/receipt");
    await expectSound(other);
    await other.getByRole("button", { name: "Continue" }).click();
    expect(await other.locator(".govuk-error-summary a").innerText()).toBe("Enter your receipt");
    await expectSound(other);
    const enter = async (choice: string) => {
      await other.getByLabel("Receipt", { exact: true }).fill(receipt.toLowerCase().replaceAll("-", " "));
      await other.getByLabel(choice).check();
      await other.getByRole("button", { name: "Continue" }).click();
    };
    await enter("Answer again");
    await other.waitForURL("**/answer/1");
    expect(await other.locator("input:checked").count()).toBe(0);
    await rateAll(other, "0");
    await saveAndContinue(other, "/answer/2");
    await other.goto("/answer/check");
    expect(await send(other)).toBe(receipt);
    expect((await people.sheet(round)).voices.families?.cells.FV1?.levels).toEqual([1, 0, 0, 0, 0, 0]);

    await other.goto("/answer/receipt");
    await enter("Withdraw my answers");
    await other.getByRole("button", { name: "Yes, withdraw my answers" }).waitFor();
    await expectSound(other);
    await other.getByRole("button", { name: "Yes, withdraw my answers" }).click();
    await expect.poll(() => heading(other)).toBe("Your answers have been withdrawn");
    await expectSound(other);
    expect(await people.counted(round, "families")).toBe(0);
    expect(other.url()).not.toContain(receipt);
  },
  LONG,
);
