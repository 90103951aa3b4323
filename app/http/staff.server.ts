import { redirect, type AppLoadContext, type Cookie } from "@remix-run/node";
import type { Person } from "../domain/access/person";
import type { AreaScope } from "../domain/access/scope";
import { scopeForPerson, type StaffArea } from "../services/access.server";
import { findSignedIn } from "../services/staff-session.server";
import { localPath } from "./local-path";
import { staffPaths } from "./staff-paths";
import { signedCookie } from "./web-sessions.server";

/** Somebody at work in an area. */
export type Staff = { readonly scope: AreaScope; readonly person: Person; readonly area: StaffArea };

type CookieContext = Pick<AppLoadContext, "secret" | "config">;

const DESTINATION_SECONDS = 60 * 60;

function settings({ secret, config }: CookieContext) {
  return { secret, https: config.origin?.startsWith("https:") ?? false };
}

/** Holds the key of a staff session. It goes when the browser closes; the server ends the session sooner. */
function staffCookie(context: CookieContext): Cookie {
  return signedCookie("staff", settings(context));
}

/** Where somebody was going when they were asked to sign in: their link may come by a way that knows nothing of it. */
function destinationCookie(context: CookieContext): Cookie {
  return signedCookie("destination", settings(context), DESTINATION_SECONDS);
}

async function textIn(cookie: Cookie, request: Request): Promise<string | null> {
  const text: unknown = await cookie.parse(request.headers.get("Cookie"));
  return typeof text === "string" ? text : null;
}

/** The key that a request carries; null for one without. */
export function staffKey(request: Request, context: CookieContext): Promise<string | null> {
  return textIn(staffCookie(context), request);
}

/** Remembers where somebody was going; forgets it for null. */
export async function keepDestination(to: string | null, context: CookieContext): Promise<Headers> {
  const cookie = destinationCookie(context);
  return new Headers({ "Set-Cookie": await (to === null ? cookie.serialize("", { maxAge: 0 }) : cookie.serialize(to)) });
}

/** Where somebody was going before they signed in; null for nowhere, or for a page of another server. */
export async function readDestination(request: Request, context: CookieContext): Promise<string | null> {
  return localPath(await textIn(destinationCookie(context), request));
}

/** Puts the key of a new session into the browser. */
export async function signedInHeaders(key: string, context: CookieContext): Promise<Headers> {
  const headers = await keepDestination(null, context);
  headers.append("Set-Cookie", await staffCookie(context).serialize(key));
  return headers;
}

/** Takes the key of an ended session out of the browser. */
export async function signedOutHeaders(context: CookieContext): Promise<Headers> {
  return new Headers({ "Set-Cookie": await staffCookie(context).serialize("", { maxAge: 0 }) });
}

/** Who is signed in; null for nobody. */
export async function signedInPerson(request: Request, context: AppLoadContext): Promise<Person | null> {
  const key = await staffKey(request, context);
  return key === null ? null : findSignedIn(context, key);
}

/** Who is signed in. Throws a redirect to the sign-in page for nobody. */
export async function requirePerson(request: Request, context: AppLoadContext): Promise<Person> {
  const person = await signedInPerson(request, context);
  if (person !== null) return person;
  const { pathname, search } = new URL(request.url);
  throw redirect(staffPaths.signIn(request.method === "GET" ? localPath(`${pathname}${search}`) : null));
}

/**
 * Who is signed in and what they may act in: the one way in to every page of an area. `areaKey` is the `area` of the route's
 * parameters. Throws a redirect to the sign-in page for nobody, and 404 for an area that they have no part in.
 */
export async function requireStaff(request: Request, context: AppLoadContext, areaKey: string | undefined): Promise<Staff> {
  const person = await requirePerson(request, context);
  const found = await scopeForPerson(context, person, areaKey ?? "");
  if (!found.ok) throw new Response(null, { status: 404 });
  return { ...found.value, person };
}
