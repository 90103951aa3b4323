import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser, type BrowserContext } from "playwright-core";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const DEBIAN_CHROMIUM = "/usr/bin/chromium";

/** A real browser, which the run has found or installed before its first test. Close it after use. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
}

/** Makes a browser say that it saves data: a survey then stays in its plain form, which comes to everybody. */
export async function saveData(context: BrowserContext): Promise<BrowserContext> {
  await tellConnection(context, { saveData: true });
  return context;
}

/** Makes a browser tell this of its connection. */
export async function tellConnection(context: BrowserContext, told: Readonly<Record<string, unknown>>): Promise<void> {
  await context.addInitScript((value) => Object.defineProperty(navigator, "connection", { value, configurable: true }), told);
}

/** Where the machine's Chromium is; it is installed first where there is none. For one process alone: two would install at once. */
export function findChromium(): string {
  const places = [process.env.CHROMIUM_PATH, DEBIAN_CHROMIUM, chromium.executablePath()];
  const found = () => places.find((place) => place !== undefined && place !== "" && existsSync(place));
  const here = found();
  if (here !== undefined) return here;
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "chromium"]);
  }
  if (found() === undefined) run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  const installed = found();
  if (installed === undefined) throw new Error("No Chromium: set CHROMIUM_PATH to one.");
  return installed;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: "ignore", timeout: 300_000 });
}
