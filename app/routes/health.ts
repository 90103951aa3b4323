import type { LoaderFunctionArgs } from "@remix-run/node";
import { checkHealth } from "../services/check-health.server";

/** For whatever watches the server: 200 while it can do its work, 503 while it cannot. */
export async function loader({ context }: LoaderFunctionArgs): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  if ((await checkHealth(context)) === "failing") return Response.json({ status: "failing" }, { status: 503, headers });
  return Response.json({ status: "ok", database: "ok", version: context.config.version }, { headers });
}
