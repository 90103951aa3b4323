const NOWHERE = "http://nowhere.invalid";

/** An address that somebody is to be sent on to, if it is a page of this server; null for any other. */
export function localPath(address: string | null | undefined): string | null {
  if (!address?.startsWith("/") || !URL.canParse(address, NOWHERE)) return null;
  const { origin, pathname, search } = new URL(address, NOWHERE);
  // "/.//elsewhere" becomes "//elsewhere", which browsers read as another server.
  return origin === NOWHERE && !pathname.startsWith("//") ? `${pathname}${search}` : null;
}
