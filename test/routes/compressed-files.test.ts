import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../setup/built-server";

const ASSETS = join(import.meta.dirname, "../../build/client/assets");

let server: RunningServer;
let script: string;

beforeAll(async () => {
  server = await startServer();
  script = readdirSync(ASSETS).find((name) => /^survey-rich-.*\.js$/.test(name)) ?? "";
});

afterAll(() => server.stop());

async function ask(encodings: string) {
  const answer = await fetch(`${server.url}/assets/${script}`, { headers: { "Accept-Encoding": encodings } });
  return { headers: answer.headers, text: await answer.text() };
}

test("the largest script comes as the build has compressed it, and is the same script", async () => {
  const { headers, text } = await ask("gzip, deflate, br");
  expect(headers.get("content-encoding")).toBe("br");
  expect(headers.get("content-type")).toMatch(/^(text|application)\/javascript/);
  expect(headers.get("cache-control")).toContain("immutable");
  expect(headers.get("vary")).toMatch(/accept-encoding/i);
  expect(Number(headers.get("content-length"))).toBeLessThan(400_000);
  expect(text).toBe((await ask("identity")).text);
});

test("a browser that does not take it gets what it takes", async () => {
  expect((await ask("gzip")).headers.get("content-encoding")).toBe("gzip");
  expect((await ask("identity")).headers.get("content-encoding")).toBeNull();
});
