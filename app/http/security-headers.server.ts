import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/**
 * Security headers for every answer, with a fresh nonce for scripts in `res.locals.nonce`.
 * `https` is whether people reach the server over https.
 */
export function securityHeaders({ production, https }: { production: boolean; https: boolean }): RequestHandler[] {
  const setNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString("base64");
    next();
  };
  const setPermissions: RequestHandler = (_req, res, next) => {
    res.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    next();
  };
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", (_req, res) => `'nonce-${nonceOf(res as Response)}'`],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'"],
        styleSrcAttr: ["'none'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // With no referrer at all, browsers send `Origin: null` with a form, and the origin check would refuse every form without JavaScript.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: production && https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: "deny" },
  });
  return [setNonce, setPermissions, headers];
}

export function nonceOf(res: Response): string {
  const nonce: unknown = res.locals.nonce;
  if (typeof nonce !== "string") throw new Error("securityHeaders must come before whatever needs the nonce");
  return nonce;
}
