import type { AppLoadContext } from "@remix-run/node";

/** Where people reach this server, for links that they take elsewhere: as it is configured, or else as this request came. */
export function publicOrigin(request: Request, { config }: Pick<AppLoadContext, "config">): string {
  return config.origin ?? new URL(request.url).origin;
}
