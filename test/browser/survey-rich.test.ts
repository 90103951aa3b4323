import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { descriptorsFolder, loadEdition } from "../../app/adapters/edition-files.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import type { Voice } from "../../app/domain/values/voice";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { launchBrowser, tellConnection } from "../setup/browser";
import { faultsOf } from "../setup/page-faults";
import { startStaffedServer, type StaffedServer } from "../setup/staffed-server";

const LONG = 180_000;
const QUICK = { saveData: false, effectiveType: "4g", downlink: 10 };
const FACE = ".rich-face";

let server: StaffedServer;
let browser: Browser;
/** Two sections with two questions each. */
let small: OpenRound;
let shipped: OpenRound;
let complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startStaffedServer(), launchBrowser()]);
  small = await anOpenRound(server.context);
  const edition = loadEdition(join(descriptorsFolder(), "early-help-2022.yaml"));
  if (!edition.ok) throw new Error("The shipped edition cannot be read");
  shipped = await anOpenRound(server.context, { area: "south", edition: edition.value });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

afterEach(() => {
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

type Visit = {
  readonly round?: OpenRound;
  readonly voice?: Voice;
  /** What the browser tells of its connection. */
  readonly connection?: Readonly<Record<string, unknown>>;
  readonly width?: number;
  readonly javaScriptEnabled?: boolean;
};

/** Somebody who has opened their link. */
async function openLink({ round = small, voice = "leaders", connection = QUICK, width = 1280, javaScriptEnabled = true }: Visit = {}) {
  const { token } = await round.sharedLink(voice);
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled });
  await tellConnection(context, connection);
  const page = await context.newPage();
  page.on("console", (message) => void (message.type() === "error" && complaints.push(message.text())));
  page.on("pageerror", (error) => void complaints.push(String(error)));
  await page.goto(`${server.url}/a/${token}`);
  return page;
}

const press = (page: Page, name: string) => page.locator("main").getByRole("button", { name }).click();

/** Waits until the richer face has been fetched behind the page. */
const fetched = (page: Page) => page.waitForFunction(() => sessionStorage.getItem("waymark-face")?.includes("survey-rich"));

/** The richer face of the page that is open. It stays away where it would come late, as on a busy machine; then the page is opened anew. */
async function richFace(page: Page) {
  const face = page.locator(FACE);
  for (let attempt = 1; attempt <= 5; attempt += 1) {
    const came = await face.waitFor({ timeout: 5_000 }).then(
      () => true,
      () => false,
    );
    if (came) return face;
    await page.reload();
  }
  throw new Error(`The richer face did not come on ${page.url()}`);
}

/** Somebody on a page that shows the richer face. */
async function openRichly(visit: Visit = {}) {
  const page = await openLink(visit);
  await fetched(page);
  await press(page, "Start now");
  return { page, face: await richFace(page) };
}

/** Where the last of these ends, in whole pixels. */
const bottomOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .last()
    .evaluate((element) => Math.round(element.getBoundingClientRect().bottom));

/** What a page's saves posted, the last one's fields in order, without what differs from person to person. */
function watchSaves(page: Page, path: string): () => readonly string[] {
  let last: readonly string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "POST" || !request.url().endsWith(path)) return;
    const fields = [...new URLSearchParams(request.postData() ?? "")];
    last = fields.filter(([name]) => !["draft", "save", "then"].includes(name)).map(([name, value]) => `${name}=${value}`);
  });
  return () => last;
}

async function sendAll(page: Page): Promise<void> {
  await press(page, "Save and continue");
  await page.waitForURL("**/answer/matters");
  await press(page, "Save and continue");
  await page.waitForURL("**/answer/check");
  await press(page, "Send my answers");
  await page.waitForURL("**/answer/sent");
}

test(
  "the second section comes with the richer face, and it sends what the plain form sends, once",
  async () => {
    const rich = await openLink();
    await press(rich, "Start now");
    await rich.locator(".survey-question").first().waitFor();
    expect(await rich.locator(FACE).count()).toBe(0);
    await fetched(rich);
    await rich.getByRole("radio", { name: "2 Level 2" }).first().check();
    await press(rich, "Save and continue");
    await rich.waitForURL("**/answer/2");
    const face = await richFace(rich);
    expect(await rich.locator(".survey-question:visible").count()).toBe(0);
    const posted = watchSaves(rich, "/answer/2");
    await face.getByRole("radio", { name: "3 Level 3" }).first().check();
    await face.getByRole("button", { name: /Add a comment\s*: Title of B1/ }).click();
    await face.getByRole("textbox", { name: /Add a comment\s*: Title of B1/ }).fill("We meet.\nIt works.");
    await face.getByRole("radio", { name: "Don't know" }).last().check();
    await sendAll(rich);

    const plain = await openLink({ connection: { ...QUICK, saveData: true } });
    await press(plain, "Start now");
    await press(plain, "Save and continue");
    await plain.waitForURL("**/answer/2");
    const postedPlainly = watchSaves(plain, "/answer/2");
    await plain.getByRole("radio", { name: "3 Level 3" }).first().check();
    await plain.getByText("Add a comment").first().click();
    await plain.getByRole("textbox").first().fill("We meet.\nIt works.");
    await plain.getByRole("radio", { name: "Don't know" }).last().check();
    await sendAll(plain);

    expect(posted()).toEqual(["r.B1=3", "c.B1=We meet.\nIt works.", "r.B2=dk", "c.B2="]);
    expect(posted()).toEqual(postedPlainly());
    const { sheet } = sound(await loadTallySheet(server.context, small.scope, small.id));
    expect(sheet.voices.leaders?.group.responses).toBe(2);
    await rich.context().close();
    await plain.context().close();
  },
  LONG,
);

describe("the plain form stays", () => {
  const forceReady = async (page: Page) => {
    await page.evaluate(() => sessionStorage.setItem("waymark-face", document.body.dataset.richScript ?? ""));
  };

  // What does not come has to be waited for: they wait together.
  test.concurrent.each([
    ["where the person saves data", { ...QUICK, saveData: true }],
    ["on a slow connection", { ...QUICK, effectiveType: "3g" }],
    ["on one that is paid for by the megabyte", { ...QUICK, type: "cellular" }],
    ["where the browser tells nothing", undefined],
  ])(
    "%s, and nothing is fetched for the richer one",
    async (_where, connection) => {
      const page = await openLink({ connection: connection ?? {} });
      const asked: string[] = [];
      page.on("request", (request) => void asked.push(request.url()));
      await forceReady(page);
      await press(page, "Start now");
      await page.getByRole("radio").first().waitFor();
      await page.waitForTimeout(3_500);
      expect(await page.locator(FACE).count()).toBe(0);
      expect(asked.filter((address) => /survey-rich|questions/.test(address))).toEqual([]);
      await page.context().close();
    },
    LONG,
  );

  test("where scripts are off", async () => {
    const page = await openLink({ javaScriptEnabled: false });
    await press(page, "Start now");
    await page.getByRole("radio").first().check();
    await press(page, "Save and continue");
    await page.waitForURL("**/answer/2");
    expect(await page.locator(FACE).count()).toBe(0);
    await page.context().close();
  });

  test.concurrent.each([
    ["answered", (page: Page) => page.getByRole("radio", { name: "4 Level 4" }).first().check()],
    ["reached for a field", (page: Page) => page.keyboard.press("Tab")],
    ["read on", (page: Page) => page.mouse.wheel(0, 300)],
  ])(
    "under the hands of somebody who has %s",
    async (_what, act) => {
      const page = await openLink();
      await fetched(page);
      let letGo = () => {};
      const held = new Promise<void>((resolve) => (letGo = resolve));
      await page.route("**/answer/questions/*", async (route) => {
        await held;
        await route.continue();
      });
      const arrived = page.waitForResponse("**/answer/questions/1");
      await press(page, "Start now");
      await page.getByRole("radio").first().waitFor();
      await act(page);
      letGo();
      await arrived;
      await page.waitForTimeout(1_000);
      expect(await page.locator(FACE).count()).toBe(0);
      await page.context().close();
    },
    LONG,
  );

  test(
    "for who asks for it, with what they have answered, on this page and the next",
    async () => {
      const { page, face } = await openRichly();
      await face.getByRole("radio", { name: "5 Level 5" }).first().check();
      await face.getByRole("button", { name: "Use the plain form" }).click();
      await face.waitFor({ state: "detached" });
      expect(await page.getByRole("radio", { name: "5 Level 5" }).first().isChecked()).toBe(true);
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("FORM");
      await press(page, "Save and continue");
      await page.waitForURL("**/answer/2");
      await page.waitForTimeout(3_000);
      expect(await page.locator(FACE).count()).toBe(0);
      await page.context().close();
    },
    LONG,
  );

  test(
    "where the server has something to say about an answer",
    async () => {
      const { page } = await openRichly();
      await page.evaluate(() => {
        const form = document.querySelector<HTMLFormElement>("form[data-survey-page]");
        form?.querySelectorAll("textarea").forEach((area) => (area.value = "x".repeat(2_001)));
      });
      await press(page, "Save and continue");
      await page.locator(".govuk-error-summary").waitFor();
      await page.waitForTimeout(2_500);
      expect(await page.locator(FACE).count()).toBe(0);
      complaints = complaints.filter((text) => !text.includes("400 (Bad Request)"));
      await page.context().close();
    },
    LONG,
  );
});

test(
  "answers are there again on coming back, and can be taken away",
  async () => {
    const { page, face } = await openRichly();
    await face.getByRole("radio", { name: "1 Level 1" }).first().check();
    await face.getByRole("button", { name: /Add a comment\s*: Title of A1/ }).click();
    await face.getByRole("textbox").first().fill("Because");
    await press(page, "Save and continue");
    await page.waitForURL("**/answer/2");
    await page.goto(`${server.url}/answer/1`);
    const again = await richFace(page);
    expect(await again.getByRole("radio", { name: "1 Level 1" }).first().isChecked()).toBe(true);
    expect(await again.getByRole("textbox").inputValue()).toBe("Because");
    const posted = watchSaves(page, "/answer/1");
    await again.getByRole("button", { name: /Clear my answer\s*: What about A1/ }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("value"))).toBe("0");
    await again.getByRole("textbox").fill("");
    await press(page, "Save and continue");
    await page.waitForURL("**/answer/2");
    expect(posted()).toEqual(["c.A1=", "c.A2="]);
    await page.context().close();
  },
  LONG,
);

test(
  "a section is answered with the keyboard alone",
  async () => {
    const { page, face } = await openRichly();
    const posted = watchSaves(page, "/answer/1");
    const focused = () => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText || document.activeElement?.id);
    for (let tabs = 0; tabs < 20 && (await focused()) !== "Use the plain form"; tabs += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Use the plain form");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    expect(await face.getByRole("radio", { name: "2 Level 2" }).first().isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Clear my answer");
    await page.keyboard.press("Tab");
    expect(await focused()).toContain("Add a comment");
    await page.keyboard.press("Space");
    await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
    await page.keyboard.type("Typed by hand");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    for (let tabs = 0; tabs < 5 && (await focused()) !== "Save and continue"; tabs += 1) await page.keyboard.press("Tab");
    expect(await focused()).toBe("Save and continue");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/answer/2");
    expect(posted()).toEqual(["r.A1=2", "c.A1=Typed by hand", "r.A2=na", "c.A2="]);
    await page.context().close();
  },
  LONG,
);

describe.each([320, 1280])("at %i pixels", (width) => {
  test.each(["leaders", "families"] as const)(
    "the richer face for %s has no fault that axe can find, no sideways scrolling and every level's wording in view",
    async (voice) => {
      const { page, face } = await openRichly({ round: shipped, voice, width });
      await face.getByRole("radio").nth(2).check();
      await face
        .getByRole("button", { name: /^Add a comment/ })
        .first()
        .click();
      await face.getByRole("textbox").first().fill("A comment");
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      expect(await page.locator("h1").count()).toBe(1);
      expect(await bottomOf(page, FACE)).toBe(await bottomOf(page, `${FACE} .sd-body`));
      const plainWords = await page.locator(".survey-question .govuk-radios__label").allTextContents();
      expect(await face.locator(".govuk-radios__label:visible").allTextContents()).toEqual(plainWords);
      await page.context().close();
    },
    LONG,
  );
});

test("the questions are given to nobody who is not answering", async () => {
  expect((await fetch(`${server.url}/answer/questions/1`)).status).toBe(404);
});
