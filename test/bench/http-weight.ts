import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { launchBrowser } from "../setup/browser";
import { atMost, forTheRecord, type Finding } from "./budget";
import { aRoundOnServer } from "./http-round";
import type { BenchServer } from "./http-server";

const BUDGET_KILOBYTES = 60;
const BUDGET_REQUESTS = 6;
const ICON = "/favicon.svg";

type Fetched = { readonly address: string; readonly isScript: boolean };
type Load = { readonly fetched: readonly Fetched[]; readonly bytes: number };

/** What a phone fetches before somebody can begin, and the scripts of a page of questions. */
export async function benchWeight(server: BenchServer): Promise<readonly Finding[]> {
  const { waysIn } = await aRoundOnServer(server);
  const way = waysIn.find(({ voice }) => voice === "families");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, isMobile: true });
    const first = await loadOf(page, async () => void (await page.goto(`${server.url}/a/${way?.token}`, { waitUntil: "networkidle" })));
    const icon = await iconBeside(server, first);
    const questions = await loadOf(page, async () => {
      await page.getByRole("button", { name: "Start now" }).click();
      await page.waitForURL("**/answer/1");
      await page.waitForLoadState("networkidle");
    });
    const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter((src) => src !== ""));
    const later = questions.fetched.filter(({ address, isScript }) => isScript && !named.includes(address)).map(({ address }) => address);
    return [
      atMost("respondent's first page over the wire", (first.bytes + icon.bytes) / 1_000, BUDGET_KILOBYTES, " kB"),
      atMost("respondent's first page", first.fetched.length + icon.requests, BUDGET_REQUESTS, " requests"),
      forTheRecord("scripts on a page of questions, gzipped", (await gzipped(named)) / 1_000, " kB"),
      forTheRecord("scripts fetched behind a page of questions, gzipped", (await gzipped(later)) / 1_000, " kB"),
      forTheRecord("page of questions with all pages kept for offline", questions.bytes / 1_000, " kB"),
    ];
  } finally {
    await browser.close();
  }
}

/** Everything that crosses the wire until nothing more does. */
async function loadOf(page: Page, go: () => Promise<void>): Promise<Load> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const fetched: Fetched[] = [];
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ request, type }) => {
    fetched.push({ address: request.url, isScript: type === "Script" });
  });
  session.on("Network.loadingFinished", ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await go();
  await session.detach();
  return { fetched, bytes };
}

/** A browser without a window leaves the icon out; a phone does not. */
async function iconBeside({ url }: BenchServer, { fetched }: Load): Promise<{ readonly requests: number; readonly bytes: number }> {
  if (fetched.some(({ address }) => new URL(address).pathname === ICON)) return { requests: 0, bytes: 0 };
  const answer = await fetch(`${url}${ICON}`);
  return { requests: 1, bytes: (await answer.arrayBuffer()).byteLength };
}

async function gzipped(addresses: readonly string[]): Promise<number> {
  const bodies = await Promise.all(addresses.map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())));
  return bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
}
