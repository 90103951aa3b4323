import { createCookie, createCookieSessionStorage, type Cookie, type SessionStorage } from "@remix-run/node";

type CookieSettings = { readonly secret: string; readonly https: boolean };

/**
 * A signed cookie that scripts cannot read and other sites cannot send. Without `maxAge` (seconds) it goes when the browser closes.
 */
export function signedCookie(name: string, { secret, https }: CookieSettings, maxAge?: number): Cookie {
  return createCookie(cookieName(name, https), { ...attributes({ secret, https }), ...(maxAge === undefined ? {} : { maxAge }) });
}

/** Small session data kept in a signed cookie: signed is not hidden, so it may hold nothing secret but a random token. */
export function webSessions<Data extends Record<string, string>>(name: string, settings: CookieSettings): SessionStorage<Data, Data> {
  return createCookieSessionStorage<Data, Data>({ cookie: { name: cookieName(name, settings.https), ...attributes(settings) } });
}

// The prefix makes browsers refuse a cookie of this name from a neighbouring subdomain; it is allowed over https only.
function cookieName(name: string, https: boolean): string {
  return https ? `__Host-waymark-${name}` : `waymark-${name}`;
}

function attributes({ secret, https }: CookieSettings) {
  return { path: "/", httpOnly: true, sameSite: "lax" as const, secure: https, secrets: [secret] };
}
