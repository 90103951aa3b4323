import { join } from "node:path";
import { createRequestHandler } from "@remix-run/express";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type Express, type Response } from "express";
import type { WaymarkContext } from "../context.server";
import { answerLimits } from "./answer-limits.server";
import { compressedFiles } from "./compressed-files.server";
import { plainErrorPage } from "./plain-error-page.server";
import { RefusedRequest, refuseLargeBodies, refuseMalformedAddress, refuseOtherOrigins } from "./request-checks.server";
import { keepLinksSecret, respondentLane } from "./respondent-lane.server";
import { nonceOf, securityHeaders } from "./security-headers.server";

type Parts = {
  readonly build: ServerBuild;
  /** The folder with what browsers fetch as files. */
  readonly clientFolder: string;
  readonly context: WaymarkContext;
};

/** The web server: what every request passes on its way to a page, in this order. */
export function createHttpApp({ build, clientFolder, context }: Parts): Express {
  const { config } = context;
  const stylesheets = build.assets.routes.root?.css ?? [];
  const https = config.origin?.startsWith("https:") ?? false;
  const app = express();
  app.disable("x-powered-by");
  // The framework reads queries itself; nested ones would only be work.
  app.set("query parser", "simple");

  app.use(securityHeaders({ production: config.production, https }), keepLinksSecret);
  app.use(refuseMalformedAddress, refuseOtherOrigins(config.origin), refuseLargeBodies);

  const contextOf = (res: Response) => ({ ...context, nonce: nonceOf(res), stylesheets });
  app.use(answerLimits(), respondentLane(build, contextOf));
  app.use(compression());

  // Names under assets/ carry a hash of their content.
  app.use("/assets", compressedFiles(join(clientFolder, "assets")));
  app.use("/assets", express.static(join(clientFolder, "assets"), { immutable: true, maxAge: "1y", fallthrough: false }));
  app.use(express.static(clientFolder, { maxAge: "1h", index: false, redirect: false }));

  app.all(
    "*",
    createRequestHandler({
      build,
      // Whatever NODE_ENV says, a built server never tells a browser where its code failed.
      mode: "production",
      getLoadContext: (_req, res) => contextOf(res),
    }),
  );

  app.use(answerErrors(stylesheets, context.report));
  return app;
}

function answerErrors(stylesheets: readonly string[], report: (error: unknown) => void): ErrorRequestHandler {
  return (error: unknown, _req, res, next) => {
    const status = statusOf(error);
    if (status >= 500) report(error);
    if (res.headersSent) return next(error);
    res.status(status).setHeader("Cache-Control", "no-store");
    res.type("html").send(plainErrorPage(status, stylesheets));
  };
}

function statusOf(error: unknown): number {
  if (error instanceof RefusedRequest) return error.status;
  if (error instanceof URIError) return 400;
  // What serves files says "404" and the like in this way.
  if (typeof error === "object" && error !== null && "status" in error && typeof error.status === "number") return error.status;
  return 500;
}
