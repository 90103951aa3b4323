import type { CDPSession } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SurveyPeople } from "./survey-people";

const LONG = 300_000;
const MOST_BYTES = 60_000;
const MOST_REQUESTS = 6;

let people: SurveyPeople;

beforeAll(async () => {
  people = await SurveyPeople.arrive();
}, LONG);

afterAll(() => people.leave());

type Weight = { requests: string[]; bytes: number };

async function weigh(session: CDPSession): Promise<Weight> {
  const weight: Weight = { requests: [], bytes: 0 };
  await session.send("Network.enable");
  session.on("Network.requestWillBeSent", ({ request }) => void weight.requests.push(request.url));
  session.on("Network.loadingFinished", ({ encodedDataLength }) => void (weight.bytes += encodedDataLength));
  return weight;
}

test(
  "a respondent's first page is light, and so is the first page of questions",
  async () => {
    const round = await people.aRound();
    const { token } = await round.sharedLink("families");
    const context = await people.person();
    const page = await context.newPage();
    const weight = await weigh(await context.newCDPSession(page));
    await page.goto(`/a/${token}`, { waitUntil: "networkidle" });
    expect(weight.requests.length).toBeLessThanOrEqual(MOST_REQUESTS);
    expect(weight.bytes).toBeLessThan(MOST_BYTES);
    expect(weight.bytes).toBeGreaterThan(1_000);

    weight.requests = [];
    await page.getByRole("button", { name: "Start now" }).click();
    await page.waitForURL("**/answer/1");
    const scripts = await page.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname));
    expect(scripts.every((path) => /^\/assets\/(survey-saving|survey-face|exit-this-page)-[\w-]+\.js$/.test(path))).toBe(true);
    expect(weight.bytes).toBeLessThan(MOST_BYTES);
  },
  LONG,
);
