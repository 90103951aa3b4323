import type { Request, RequestHandler } from "express";

/** A request that is refused before any page sees it. */
export class RefusedRequest extends Error {
  override name = "RefusedRequest";
  constructor(readonly status: number) {
    super(`Refused with status ${status}`);
  }
}

const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const LARGEST_BODY = 5 * 1024 * 1024;

/** 400 for an address that does not decode: further in, it would surface as a fault of ours. */
export const refuseMalformedAddress: RequestHandler = (req, _res, next) => {
  try {
    const path = decodeURIComponent(req.path);
    if (path.includes("\0") || req.path.startsWith("//") || !URL.canParse(`http://${req.get("host")}${req.originalUrl}`)) {
      return next(new RefusedRequest(400));
    }
    next();
  } catch {
    next(new RefusedRequest(400));
  }
};

/**
 * 403 for anything that changes state and comes from another site. Together with SameSite cookies this is the guard against forged
 * forms, so the forms need no hidden token. `publicOrigin` is where people reach the server, where that is configured.
 */
export function refuseOtherOrigins(publicOrigin: string | null): RequestHandler {
  return (req, _res, next) => {
    if (READS.has(req.method)) return next();
    const sent = req.get("origin");
    if (req.get("sec-fetch-site") === "cross-site" || (sent !== undefined && !isOurs(sent, req, publicOrigin))) {
      return next(new RefusedRequest(403));
    }
    // The framework compares Origin and Host once more, and would take a proxy's inner host name for a forged form.
    if (sent !== undefined) {
      req.headers.host = new URL(sent).host;
      delete req.headers["x-forwarded-host"];
    }
    next();
  };
}

function isOurs(sent: string, req: Request, publicOrigin: string | null): boolean {
  if (!URL.canParse(sent)) return false;
  const { origin, host } = new URL(sent);
  return origin === publicOrigin || host === (req.get("x-forwarded-host")?.split(",")[0]?.trim() ?? req.get("host"));
}

/** 413 for a body over the limit; 411 for one that does not say how long it is. */
export const refuseLargeBodies: RequestHandler = (req, _res, next) => {
  if (READS.has(req.method)) return next();
  if (req.get("transfer-encoding") !== undefined) return next(new RefusedRequest(411));
  if (Number(req.get("content-length") ?? "0") > LARGEST_BODY) return next(new RefusedRequest(413));
  next();
};
