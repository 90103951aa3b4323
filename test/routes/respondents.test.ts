import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { startStaffedServer, type StaffedServer } from "../setup/staffed-server";

let server: StaffedServer;
let round: OpenRound;

beforeAll(async () => {
  server = await startStaffedServer();
  round = await anOpenRound(server.context);
});

afterAll(() => server.stop());

type Raw = { readonly status: number; readonly headers: Readonly<Record<string, unknown>>; readonly body: Buffer };

/** As it goes over the wire: `fetch` would unpack it. */
function ask(path: string, headers: Readonly<Record<string, string>>, method = "GET"): Promise<Raw> {
  return new Promise((settle, reject) => {
    const asking = request(`${server.url}${path}`, { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () => settle({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asking.on("error", reject).end();
  });
}

async function cookieOf(token: string): Promise<string> {
  const started = await fetch(`${server.url}/a/${token}`, { method: "POST", redirect: "manual" });
  return started.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

test("a page comes in whatever way the browser takes it", async () => {
  const cookie = await cookieOf((await round.sharedLink("leaders")).token);
  const plain = await ask("/answer", { Cookie: cookie });
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.headers["vary"]).toContain("Accept-Encoding");
  const text = plain.body.toString().replace(/nonce="[^"]+"/g, "");
  expect(text).toContain("Your answers so far");
  for (const [encoding, unpack] of [
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const) {
    const packed = await ask("/answer", { Cookie: cookie, "Accept-Encoding": encoding });
    expect(packed.headers["content-encoding"]).toBe(encoding);
    expect(packed.headers["content-length"]).toBe(String(packed.body.length));
    expect(
      unpack(packed.body)
        .toString()
        .replace(/nonce="[^"]+"/g, ""),
    ).toBe(text);
  }
  const head = await ask("/answer", { Cookie: cookie }, "HEAD");
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test("respondents' pages are kept by nobody and carry every safe header", async () => {
  const { token } = await round.sharedLink("families");
  const page = await fetch(`${server.url}/a/${token}`);
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.headers.get("content-security-policy")).toContain("default-src 'self'");
  expect(page.headers.get("referrer-policy")).toBe("strict-origin");
  expect(page.headers.getSetCookie()).toEqual([]);
  expect(await page.text()).not.toContain(token);
});

test("a form from another site starts nothing", async () => {
  const { token } = await round.sharedLink("families");
  const forged = await fetch(`${server.url}/a/${token}`, { method: "POST", headers: { Origin: "https://elsewhere.example" } });
  expect(forged.status).toBe(403);
  expect(forged.headers.get("referrer-policy")).toBe("strict-origin");
});

test("what cannot be done is answered with its status, and in a word where the script asks", async () => {
  const { token } = await round.sharedLink("families");
  expect((await fetch(`${server.url}/a/nonsense`)).status).toBe(404);
  expect((await fetch(`${server.url}/answer/1`)).status).toBe(404);
  expect((await fetch(`${server.url}/answer/`, { redirect: "manual" })).status).toBe(404);
  const cookie = await cookieOf(token);
  expect((await fetch(`${server.url}/answer/99`, { headers: { Cookie: cookie } })).status).toBe(404);
  const asked = await fetch(`${server.url}/answer/1`, {
    method: "POST",
    headers: { Accept: "application/json" },
    body: new URLSearchParams(),
  });
  expect([asked.status, await asked.json()]).toEqual([404, { problem: "not-found" }]);
  expect((await fetch(`${server.url}/answer/sent`, { method: "POST", body: new URLSearchParams() })).status).toBe(405);
});

test("one browser that never stops is asked to wait, and another at the same address is not", async () => {
  const { token } = await round.sharedLink("families");
  const [busy, calm] = [await cookieOf(token), await cookieOf(token)];
  const statuses = new Set<number>();
  for (let times = 0; times < 13; times += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => ask("/answer", { Cookie: busy })));
    for (const { status } of answers) statuses.add(status);
  }
  expect([...statuses].sort()).toEqual([200, 429]);
  expect((await ask("/answer", { Cookie: calm })).status).toBe(200);
});

test("the worker reaches the survey's pages and no others", async () => {
  const worker = await fetch(`${server.url}/answer/worker.js`);
  expect(worker.headers.get("service-worker-allowed")).toBe("/answer");
  const file = /importScripts\("([^"]+)"\)/.exec(await worker.text())?.[1];
  expect((await fetch(`${server.url}${file}`)).status).toBe(200);
});
