import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ensureBuilt } from "../setup/built-server";

const BUILD = join(import.meta.dirname, "../../build");
const SERVER_CODE = /better-sqlite3|kysely|["'`](pg|express|helmet|pino|node:[a-z_/]+)["'`]|process\.env\.(DATABASE_URL|WAYMARK)/g;

function scriptsIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".js"));
}

beforeAll(() => ensureBuilt());

test("what browsers fetch holds no server code", () => {
  const folder = join(BUILD, "client");
  const found = scriptsIn(folder).flatMap(
    (file) =>
      readFileSync(join(folder, file), "utf8")
        .match(SERVER_CODE)
        ?.map((code) => `${file}: ${code}`) ?? [],
  );
  expect(scriptsIn(folder).length).toBeGreaterThan(3);
  expect(found).toEqual([]);
});

test("the search would find it: the server's own build is full of it", () => {
  expect(readFileSync(join(BUILD, "server/index.js"), "utf8").match(SERVER_CODE)).toContain("kysely");
});
