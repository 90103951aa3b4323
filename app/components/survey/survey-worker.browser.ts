// Runs as a service worker, whose own types cannot stand beside those of a page.
type Fetching = Event & { readonly request: Request; respondWith(response: Promise<Response>): void };
type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type ServiceWorkerScope = EventTarget & { skipWaiting(): Promise<void>; readonly clients: { claim(): Promise<void> } };

const worker = self as unknown as ServiceWorkerScope;
const NETWORK_PATIENCE = 4_000;

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => (event as Lasting).waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const { request } = event as Fetching;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate") (event as Fetching).respondWith(openPage(request));
  else if (pathname.startsWith("/assets/")) (event as Fetching).respondWith(openFile(request));
});

/** The page as the server has it; as it was kept, when the server cannot be reached or does not answer in time. */
async function openPage(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreSearch: true });
  if (kept === undefined) return fetch(request);
  try {
    const fresh = await within(NETWORK_PATIENCE, fetch(request));
    if (fresh.status >= 500) return kept;
    if (fresh.ok && fresh.headers.get("Waymark-Keep") === "on") await keepFresh(request, fresh.clone());
    return fresh;
  } catch {
    return kept;
  }
}

// The address of a file changes with what is in it.
async function openFile(request: Request): Promise<Response> {
  return (await caches.match(request)) ?? fetch(request);
}

async function keepFresh(request: Request, fresh: Response): Promise<void> {
  const { pathname } = new URL(request.url);
  for (const name of await caches.keys()) {
    const store = await caches.open(name);
    if ((await store.match(pathname)) !== undefined) await store.put(pathname, fresh);
  }
}

function within<Value>(milliseconds: number, work: Promise<Value>): Promise<Value> {
  return Promise.race([work, new Promise<never>((_resolve, reject) => setTimeout(() => reject(new Error("Too slow")), milliseconds))]);
}

export {};
