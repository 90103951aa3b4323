import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ServerBuild } from "@remix-run/node";
import { readConfig } from "../../app/config.server";
import { openContext } from "../../app/context.server";
import { createHttpApp } from "../../app/http/http-app.server";
import type { PageHandle } from "../../app/http/page-handle";
import { ensureBuilt } from "./built-server";

const BUILD = join(import.meta.dirname, "../../build");

/** Without a component it is a file. */
export type PlantedPage = { readonly loader: () => unknown; readonly default?: () => unknown; readonly handle?: PageHandle };

export type PlantedServer = {
  readonly url: string;
  readonly server: Server;
  /** The faults that it has reported, in order. */
  readonly reported: unknown[];
  readonly close: () => Promise<void>;
};

type ServerWishes = { readonly env?: Readonly<Record<string, string>>; readonly now?: () => Date };

/** The real built server with pages added, by their address, to see how it deals with them. */
export async function startServerWithPages(
  pages: Readonly<Record<string, PlantedPage>>,
  { env = {}, now }: ServerWishes = {},
): Promise<PlantedServer> {
  await ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), "waymark-planted-"));
  const config = readConfig({ NODE_ENV: "test", WAYMARK_DATA: join(folder, "waymark.sqlite"), ...env });
  if (!config.ok) throw new Error(config.problem);
  const reported: unknown[] = [];
  const context = { ...openContext(config.value), report: (error: unknown) => void reported.push(error), ...(now && { now }) };
  const build = (await import(join(BUILD, "server/index.js"))) as ServerBuild;
  const server = createHttpApp({ build: withPages(build, pages), clientFolder: join(BUILD, "client"), context }).listen(0);
  await once(server, "listening");
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    server,
    reported,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function withPages(build: ServerBuild, pages: Readonly<Record<string, PlantedPage>>): ServerBuild {
  const routes = { ...build.routes };
  const assets = { ...build.assets, routes: { ...build.assets.routes } };
  for (const [path, module] of Object.entries(pages)) {
    const id = `routes/${path}`;
    const flags = { hasAction: false, hasLoader: true, hasClientAction: false, hasClientLoader: false, hasErrorBoundary: false };
    routes[id] = { id, path, parentId: "root", module: module as ServerBuild["routes"][string]["module"] };
    assets.routes[id] = { id, path, parentId: "root", module: "", ...flags };
  }
  return { ...build, routes, assets };
}
