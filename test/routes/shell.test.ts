import { once } from "node:events";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ensureBuilt, runServer, startServer, type RunningServer } from "../setup/built-server";

let server: RunningServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => server.stop());

function policyOf(answer: Response): Map<string, string> {
  const parts = (answer.headers.get("content-security-policy") ?? "").split(";");
  return new Map(parts.map((part) => [part.split(" ")[0] ?? "", part]));
}

describe("headers", () => {
  test("scripts run by a nonce that is new for each answer, never inline", async () => {
    const policies = await Promise.all([fetch(server.url), fetch(server.url)].map(async (answer) => policyOf(await answer)));
    const [first, second] = policies.map((policy) => policy.get("script-src"));
    expect(first).toMatch(/^script-src 'self' 'nonce-[A-Za-z0-9+/]{22}=='$/);
    expect(second).not.toBe(first);
    expect(policies[0]?.get("default-src")).toBe("default-src 'self'");
    expect([...(policies[0]?.values() ?? [])].join()).not.toContain("unsafe");
  });

  test("nothing says what the server is made of, and nobody may frame it", async () => {
    const { headers } = await fetch(server.url);
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-frame-options")).toBe("DENY");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("the referrer stays within the site, without which forms could not be told from forged ones", async () => {
    expect((await fetch(server.url)).headers.get("referrer-policy")).toBe("same-origin");
  });

  test("https is not demanded of a server that is reached without it", async () => {
    const answer = await fetch(server.url);
    expect(answer.headers.get("strict-transport-security")).toBeNull();
    expect(policyOf(answer).has("upgrade-insecure-requests")).toBe(false);
  });

  test("a connection is kept longer than a proxy before the server keeps it", async () => {
    expect((await fetch(server.url)).headers.get("keep-alive")).toBe("timeout=65");
  });

  test("pages are kept nowhere, hashed files for ever", async () => {
    const page = await fetch(server.url);
    expect(page.headers.get("cache-control")).toBe("no-store");
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1];
    const file = await fetch(`${server.url}${stylesheet}`);
    expect(file.status).toBe(200);
    expect(file.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });
});

test("a plain page carries no script at all", async () => {
  expect(await (await fetch(server.url)).text()).not.toContain("<script");
});

describe("refusals are plain pages", () => {
  async function expectRefusal(answer: Response, status: number): Promise<void> {
    const page = await answer.text();
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toContain("text/html");
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain(`Error ${status}`);
    expect(page).not.toMatch(/\bat \S+ \(|node_modules|\.tsx?:\d/);
  }

  test("404 where there is no page", async () => {
    const answer = await fetch(`${server.url}/nowhere`);
    await expectRefusal(answer.clone(), 404);
    expect(await answer.text()).toContain("<title>Page not found – Waymark</title>");
  });

  test("404 where there is no file", async () => {
    await expectRefusal(await fetch(`${server.url}/assets/nothing-12345678.js`), 404);
  });

  test("405 where a page takes no form", async () => {
    await expectRefusal(await fetch(server.url, { method: "POST", body: new URLSearchParams({ a: "1" }) }), 405);
  });

  test.each(["/%E0%A4%A", "/%00", "//elsewhere.example/"])("400 for the malformed address %s", async (path) => {
    await expectRefusal(await rawGet(path), 400);
  });

  test.each(["https://elsewhere.example", "null", "not an origin"])("403 for a form from %s", async (origin) => {
    await expectRefusal(await fetch(server.url, { method: "POST", headers: { origin }, body: new URLSearchParams({ a: "1" }) }), 403);
  });

  test("403 for a form that the browser says comes from another site", async () => {
    const headers = { "sec-fetch-site": "cross-site" };
    await expectRefusal(await fetch(server.url, { method: "POST", headers, body: new URLSearchParams({ a: "1" }) }), 403);
  });

  test("413 for more than any form needs", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    await expectRefusal(await fetch(server.url, { method: "POST", headers, body: "a".repeat(6 * 1024 * 1024) }), 413);
  });

  test("a form from the site itself reaches its page", async () => {
    const headers = { origin: server.url, "sec-fetch-site": "same-origin" };
    expect((await fetch(server.url, { method: "POST", headers, body: new URLSearchParams({ a: "1" }) })).status).toBe(405);
  });

  test("none of this was reported as a fault", () => {
    expect(server.log()).toBe("");
  });
});

/** Sends an address as it is; `fetch` would tidy it first. */
async function rawGet(path: string): Promise<Response> {
  const { hostname, port } = new URL(server.url);
  const socket = connect(Number(port), hostname);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`);
  let answer = "";
  socket.on("data", (chunk: Buffer) => (answer += chunk.toString()));
  await once(socket, "close");
  const [head = "", ...body] = answer.split("\r\n\r\n");
  const [statusLine = "", ...headers] = head.split("\r\n");
  const pairs = headers.map((line): [string, string] => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return new Response(body.join("\r\n\r\n"), { status: Number(statusLine.split(" ")[1]), headers: new Headers(pairs) });
}

describe("starting and stopping", () => {
  test("production refuses to start without its secret, in one sentence", async () => {
    await ensureBuilt();
    const refused = runServer({ NODE_ENV: "production", WAYMARK_DATA: join("/nowhere", "waymark.sqlite") });
    let said = "";
    refused.stderr?.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const [code] = await once(refused, "exit");
    expect(code).toBe(1);
    expect(said).toMatch(/^WAYMARK_SECRET must be set in production[^\n]*\.\n$/);
  });

  test("in production behind https, browsers are told to keep to it", async () => {
    const env = { NODE_ENV: "production", WAYMARK_SECRET: "s".repeat(32), WAYMARK_ORIGIN: "https://waymark.example" };
    const production = await startServer(env);
    const answer = await fetch(production.url);
    expect(answer.headers.get("strict-transport-security")).toBe("max-age=31536000");
    expect(policyOf(answer).has("upgrade-insecure-requests")).toBe(true);
    const headers = { origin: "https://waymark.example" };
    expect((await fetch(production.url, { method: "POST", headers, body: new URLSearchParams({ a: "1" }) })).status).toBe(405);
    expect(await production.stop()).toBe(0);
  });

  test("it stops when asked, even while somebody holds a connection open", async () => {
    const held = await startServer();
    const socket = connect(Number(new URL(held.url).port), "localhost");
    await once(socket, "connect");
    socket.write("GET / HTTP/1.1\r\nHost: localhost\r\n");
    socket.on("error", () => undefined);
    expect(await held.stop()).toBe(0);
  });
});
