import { mkdtempSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "vite";

const ROOT = resolve(import.meta.dirname, "../..");
// Both look for parts of themselves beside their own files.
const LEFT_ALONE = ["better-sqlite3", "pg"];

export type OneFile = { readonly path: string; readonly remove: () => void };

/** A script with all that it imports in one file, for processes that are started many times: loading it takes a sixth of the time. */
export async function oneFile(script: string): Promise<OneFile> {
  // Within the project, where what is left alone is found.
  const folder = mkdtempSync(join(ROOT, "node_modules/.one-file-"));
  await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: "error",
    ssr: { noExternal: true, external: LEFT_ALONE },
    build: { ssr: script, outDir: folder, target: "node20" },
  });
  return { path: join(folder, basename(script).replace(/\.ts$/, ".js")), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
