import { redirect, type ActionFunctionArgs } from "@remix-run/node";
import { signedOutHeaders, staffKey } from "../http/staff.server";
import { staffPaths } from "../http/staff-paths";
import { endStaffSession } from "../services/staff-session.server";

export function loader(): Response {
  return redirect(staffPaths.signIn());
}

export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  const key = await staffKey(request, context);
  if (key !== null) await endStaffSession(context, key);
  return redirect(staffPaths.signIn(), { headers: await signedOutHeaders(context) });
}
