import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { launchBrowser, tellConnection } from "../setup/browser";
import { atMost, forTheRecord, type Finding } from "./budget";
import { aRoundOnServer } from "./http-round";
import type { BenchServer } from "./http-server";

const BUDGET_KILOBYTES = 60;
const BUDGET_REQUESTS = 6;
const ICON = "/favicon.svg";

type Load = { readonly addresses: readonly string[]; readonly bytes: number };

/** What a phone fetches before somebody can begin, while they read, and on a page of questions. */
export async function benchWeight(server: BenchServer): Promise<readonly Finding[]> {
  const { waysIn } = await aRoundOnServer(server);
  const way = waysIn.find(({ voice }) => voice === "families");
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true });
    // The richer face comes to nobody of whose connection nothing is known.
    await tellConnection(context, { effectiveType: "4g", downlink: 10 });
    const page = await context.newPage();
    const first = await loadOf(page, async () => void (await page.goto(`${server.url}/a/${way?.token}`, { waitUntil: "networkidle" })));
    const icon = await iconBeside(server, first);
    const behind = await loadOf(page, async () => void (await page.waitForFunction(() => sessionStorage.getItem("waymark-face") !== null)));
    const questions = await loadOf(page, async () => {
      await page.getByRole("button", { name: "Start now" }).click();
      await page.waitForURL("**/answer/1");
      await page.waitForLoadState("networkidle");
    });
    const named = await page.evaluate(() => [...document.scripts].map(({ src }) => src).filter((src) => src !== ""));
    return [
      atMost("respondent's first page over the wire", (first.bytes + icon.bytes) / 1_000, BUDGET_KILOBYTES, " kB"),
      atMost("respondent's first page", first.addresses.length + icon.requests, BUDGET_REQUESTS, " requests"),
      forTheRecord("richer face over the wire, while the first page is read", behind.bytes / 1_000, " kB"),
      forTheRecord("scripts of the richer face, gzipped", (await gzipped(behind.addresses.filter(isScript))) / 1_000, " kB"),
      forTheRecord("scripts on a page of questions, gzipped", (await gzipped(named)) / 1_000, " kB"),
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
  const addresses: string[] = [];
  let bytes = 0;
  session.on("Network.requestWillBeSent", ({ request }) => void addresses.push(request.url));
  session.on("Network.loadingFinished", ({ encodedDataLength }) => void (bytes += encodedDataLength));
  await go();
  await session.detach();
  return { addresses, bytes };
}

function isScript(address: string): boolean {
  return new URL(address).pathname.endsWith(".js");
}

/** A browser without a window leaves the icon out; a phone does not. */
async function iconBeside({ url }: BenchServer, { addresses }: Load): Promise<{ readonly requests: number; readonly bytes: number }> {
  if (addresses.some((address) => new URL(address).pathname === ICON)) return { requests: 0, bytes: 0 };
  const answer = await fetch(`${url}${ICON}`);
  return { requests: 1, bytes: (await answer.arrayBuffer()).byteLength };
}

async function gzipped(addresses: readonly string[]): Promise<number> {
  const bodies = await Promise.all(addresses.map(async (address) => Buffer.from(await (await fetch(address)).arrayBuffer())));
  return bodies.reduce((sum, body) => sum + gzipSync(body).byteLength, 0);
}
