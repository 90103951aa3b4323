import { createHash } from "node:crypto";
import type { Request, RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import { RefusedRequest } from "./request-checks.server";

const MINUTE = 60_000;
// Far above what one person does with the script saving as they type, and what a whole county does with one shared link.
const PER_BROWSER = 600;
const PER_LINK = 12_000;

/**
 * Limits on respondents' requests by what they hold, a link or the key of their answers, and never by where they come from: a whole
 * office or library may share one address.
 */
export function answerLimits(): RequestHandler[] {
  return [limit("/a/", PER_LINK, (req) => req.path), limit("/answer", PER_BROWSER, heldBy)];
}

function limit(start: string, most: number, keyOf: (req: Request) => string): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: most,
    standardHeaders: false,
    legacyHeaders: false,
    skip: (req) => !req.path.startsWith(start) || keyOf(req) === "",
    // Only a hash stays in memory.
    keyGenerator: (req) => createHash("sha256").update(keyOf(req)).digest("base64url"),
    handler: (_req, _res, next) => next(new RefusedRequest(429)),
  });
}

function heldBy(req: Request): string {
  return /(?:^|; )(?:__Host-)?waymark-answers=([^;]+)/.exec(req.get("cookie") ?? "")?.[1] ?? "";
}
