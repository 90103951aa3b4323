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

/** The cookie that holds the key of a staff session. It goes when the browser closes; the server ends the session sooner. */
export function staffCookie({ secret, config }: Pick<AppLoadContext, "secret" | "config">): Cookie {
  return signedCookie("staff", { secret, https: config.origin?.startsWith("https:") ?? false });
}

/** The key that a request carries; null for one without. */
export async function staffKey(request: Request, context: AppLoadContext): Promise<string | null> {
  const key: unknown = await staffCookie(context).parse(request.headers.get("Cookie"));
  return typeof key === "string" ? key : null;
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
