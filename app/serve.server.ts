import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { migrate } from "../db/migrate.server";
import { preferReactForProduction, readConfig } from "./config.server";
import { openContext, type WaymarkContext } from "./context.server";
import { everyNight } from "./every-night.server";
import { createHttpApp } from "./http/http-app.server";
import { stopGracefully } from "./http/stop-gracefully.server";
import { rewriteResponses } from "./services/rewrite-responses.server";

const BUILD_FOLDER = join(import.meta.dirname, "../build");
const SERVER_BUILD = join(BUILD_FOLDER, "server/index.js");
const GRACE = 5_000;
// Longer than a proxy keeps its own end (60 s as a rule): who closes first must not be the server, or a request on its way is lost.
const KEPT_FOR = 65_000;

async function serve(): Promise<void> {
  const config = readConfig();
  if (!config.ok) return refuseToStart(config.problem);
  if (!existsSync(SERVER_BUILD)) return refuseToStart("Waymark is not built yet: run npm run build.");
  preferReactForProduction();
  const context = openContext(config.value);
  const migrated = await migrate(context.db, context.now());
  if (!migrated.ok) return refuseToStart("The database was made by a newer version of Waymark: start that version, or restore a backup.");
  const build = (await import(pathToFileURL(SERVER_BUILD).href)) as ServerBuild;

  const server = createHttpApp({ build, clientFolder: join(BUILD_FOLDER, "client"), context }).listen(config.value.port);
  server.keepAliveTimeout = KEPT_FOR;
  server.once("error", (error: NodeJS.ErrnoException) => {
    refuseToStart(error.code === "EADDRINUSE" ? `Port ${config.value.port} is in use: set PORT to another.` : error.message);
  });
  server.once("listening", () => {
    const address = server.address();
    const port = typeof address === "object" && address !== null ? address.port : config.value.port;
    process.stdout.write(
      `Waymark ${config.value.version} is ready on port ${port}: ${config.value.origin ?? `http://localhost:${port}`}\n`,
    );
  });
  const stopNights = everyNight(context, () => rewriteResponses(context));
  stopOnSignals(server, context, stopNights);
}

function stopOnSignals(server: Server, context: WaymarkContext, stopNights: () => void): void {
  let stopping = false;
  const stop = () => {
    // Asked twice, somebody is in a hurry.
    if (stopping) process.exit(1);
    stopping = true;
    stopNights();
    void stopGracefully(server, GRACE)
      .then(context.close)
      .then(
        () => process.exit(0),
        (error: unknown) => {
          context.report(error);
          process.exit(1);
        },
      );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

function refuseToStart(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

try {
  await serve();
} catch (error) {
  refuseToStart(`Waymark could not start: ${error instanceof Error ? error.message : String(error)}`);
}
