/** What a route says about its page, as `export const handle`. */
export type PageHandle = {
  /**
   * Set on pages that React takes over in the browser. Without it a page is plain HTML: React and the router weigh more than everything
   * else together.
   */
  readonly scripts?: true;
  /** Small scripts of our own that help a plain page, by name: `exit-this-page` is app/components/govuk/exit-this-page.browser.ts. */
  readonly browserScripts?: readonly string[];
};

/** What the pages that are shown together, outer and inner, ask for. */
export function pageNeeds(handles: readonly unknown[]): { readonly scripts: boolean; readonly browserScripts: readonly string[] } {
  const asked = handles.filter(isPageHandle);
  return {
    scripts: asked.some((handle) => handle.scripts === true),
    browserScripts: [...new Set(asked.flatMap((handle) => handle.browserScripts ?? []))],
  };
}

function isPageHandle(handle: unknown): handle is PageHandle {
  return typeof handle === "object" && handle !== null;
}
