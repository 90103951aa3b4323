import type { WaymarkContext } from "../context.server";

declare module "@remix-run/node" {
  /** What every loader and action is handed. */
  interface AppLoadContext extends WaymarkContext {
    /** Marks this answer's own scripts for the content security policy. */
    readonly nonce: string;
    /** Addresses of the stylesheets that every page has, for pages that are not rendered through the root. */
    readonly stylesheets: readonly string[];
  }

  interface Future {
    v3_singleFetch: true;
  }
}
