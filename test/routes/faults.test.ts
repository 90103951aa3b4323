import { mkdtempSync, rmSync } from "node:fs";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readConfig } from "../../app/config.server";
import { openContext, type WaymarkContext } from "../../app/context.server";
import { createHttpApp } from "../../app/http/http-app.server";
import { stopGracefully } from "../../app/http/stop-gracefully.server";
import { ensureBuilt } from "../setup/built-server";

const BUILD = join(import.meta.dirname, "../../build");
const folder = mkdtempSync(join(tmpdir(), "waymark-faults-"));
const reported: unknown[] = [];

let context: WaymarkContext;
let server: Server;
let url: string;
let release: (value: null) => void;
const released = new Promise<null>((settle) => (release = settle));
let slowPageAsked: () => void;
const slowPageWasAsked = new Promise<void>((settle) => (slowPageAsked = settle));

/** The real build with pages added that go wrong. */
function withPages(build: ServerBuild, pages: Readonly<Record<string, { loader: () => unknown; default: () => unknown }>>): ServerBuild {
  const routes = { ...build.routes };
  const assets = { ...build.assets, routes: { ...build.assets.routes } };
  for (const [path, module] of Object.entries(pages)) {
    const id = `routes/${path}`;
    routes[id] = { id, path, parentId: "root", module: module as ServerBuild["routes"][string]["module"] };
    const flags = { hasAction: false, hasLoader: true, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false };
    assets.routes[id] = { id, path, parentId: "root", module: "", ...flags };
  }
  return { ...build, routes, assets };
}

beforeAll(async () => {
  await ensureBuilt();
  const config = readConfig({ NODE_ENV: "test", WAYMARK_DATA: join(folder, "waymark.sqlite") });
  if (!config.ok) throw new Error(config.problem);
  context = { ...openContext(config.value), report: (error) => void reported.push(error) };
  const build = withPages((await import(join(BUILD, "server/index.js"))) as ServerBuild, {
    "faulty-loader": { loader: () => Promise.reject(new Error("the password is swordfish")), default: () => null },
    "faulty-page": {
      loader: () => null,
      default: () => {
        throw new Error("the password is swordfish");
      },
    },
    slow: {
      loader: () => {
        slowPageAsked();
        return released;
      },
      default: () => "Worth waiting for",
    },
  });
  server = createHttpApp({ build, clientFolder: join(BUILD, "client"), context }).listen(0);
  await once(server, "listening");
  url = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each(["faulty-loader", "faulty-page"])("a %s is reported, and the reader is told without a detail of it", async (path) => {
  reported.length = 0;
  const answer = await fetch(`${url}/${path}`);
  const page = await answer.text();
  expect(answer.status).toBe(500);
  expect(page).toContain("Sorry, something went wrong");
  expect(page).not.toMatch(/swordfish|node_modules|\bat \S+ \(/);
  expect(reported).toEqual([expect.objectContaining({ message: "the password is swordfish" })]);
});

test("a request under way is answered before the server stops", async () => {
  const answer = fetch(`${url}/slow`);
  await slowPageWasAsked;
  const stopped = stopGracefully(server, 60_000);
  release(null);
  expect(await (await answer).text()).toContain("Worth waiting for");
  await stopped;
  await expect(fetch(url)).rejects.toThrow();
});
