import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

/** A real browser; it is installed first where the machine has none. Close it after use. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: ARGUMENTS });
}

function findChromium(): string {
  const places = [process.env.CHROMIUM_PATH, DEBIAN_CHROMIUM, chromium.executablePath()];
  const found = () => places.find((place) => place !== undefined && place !== "" && existsSync(place));
  const here = found();
  if (here !== undefined) return here;
  const isRoot = process.getuid?.() === 0;
  if (isRoot) run("apt-get", ["install", "-y", "chromium"]);
  if (found() === undefined) run(process.execPath, ["node_modules/playwright-core/cli.js", "install", "chromium"]);
  const installed = found();
  if (installed === undefined) throw new Error("No Chromium: set CHROMIUM_PATH to one.");
  return installed;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: "ignore", timeout: 300_000 });
}
