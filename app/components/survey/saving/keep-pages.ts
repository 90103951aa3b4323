import { pagesStore } from "./kept-answers";

const SCOPE = "/answer";
const WORKER = "/answer/worker.js";

/** Fetches, one after the other and behind everything else, the pages that will be needed if the connection goes. */
export async function keepPages(draft: string, pages: readonly string[]): Promise<void> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return;
  try {
    await navigator.serviceWorker.register(WORKER, { scope: SCOPE });
    await whenIdle();
    const name = pagesStore(draft);
    // The server shows one set of answers at a time: another's pages would come up in their place.
    const others = (await caches.keys()).filter((other) => other.startsWith(pagesStore("")) && other !== name);
    await Promise.all(others.map((other) => caches.delete(other)));
    const store = await caches.open(name);
    for (const address of [...filesOfThisPage(), ...pages]) {
      if ((await store.match(address)) !== undefined) continue;
      const response = await fetch(address, { priority: "low" });
      if (response.ok && (response.headers.get("Waymark-Keep") === "on" || !pages.includes(address))) await store.put(address, response);
    }
  } catch {
    // Without a connection there is nothing to fetch, and without the right to keep pages nothing to keep; the next page tries again.
  }
}

/** On a device that many people use nothing stays behind. */
export async function stopKeepingPages(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(SCOPE);
  await registration?.unregister();
}

function filesOfThisPage(): string[] {
  const links = [...document.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet], link[rel=icon]")].map(({ href }) => href);
  return [...links, ...[...document.querySelectorAll<HTMLScriptElement>("script[src]")].map(({ src }) => src)];
}

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 3_000 });
    else setTimeout(resolve, 1_000);
  });
}
