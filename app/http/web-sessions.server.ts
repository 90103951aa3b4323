import { createCookie, type Cookie } from "@remix-run/node";

type CookieSettings = { readonly secret: string; readonly https: boolean };

/**
 * A signed cookie that scripts cannot read and other sites cannot send. Without `maxAge` (seconds) it goes when the browser closes.
 * Signed is not hidden: it may hold nothing that its owner must not read.
 */
export function signedCookie(name: string, { secret, https }: CookieSettings, maxAge?: number): Cookie {
  // The prefix makes browsers refuse a cookie of this name from a neighbouring subdomain; it is allowed over https only.
  const fullName = https ? `__Host-waymark-${name}` : `waymark-${name}`;
  const lasting = maxAge === undefined ? {} : { maxAge };
  return createCookie(fullName, { path: "/", httpOnly: true, sameSite: "lax", secure: https, secrets: [secret], ...lasting });
}
