import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../../db/open.server";
import { startServer, type RunningServer } from "../setup/built-server";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

test("a server that can do its work says so, and nothing more", async () => {
  const answer = await fetch(`${server.url}/health`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(await answer.json()).toEqual({ status: "ok", database: "ok", version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
});

test("a server whose tables are not its own is failing", async () => {
  const { db, close } = openDatabase({ file: join(server.folder, "waymark.sqlite") });
  await db.deleteFrom("migration").execute();
  await close();
  const answer = await fetch(`${server.url}/health`);
  expect(answer.status).toBe(503);
  expect(await answer.json()).toEqual({ status: "failing" });
});
