/** One set of answers under way that a browser holds the key of. */
export type HeldKey = {
  readonly key: string;
  /** The receipt of the answers that these replace; empty where they are new. */
  readonly receipt: string;
  /** Whether the device is one that many people use one after the other. */
  readonly kiosk: boolean;
};

type Attributes = { readonly https: boolean; readonly maxAge?: number };

const MOST_HELD = 4;
const DAYS = 86_400;
const LONGEST_ROUND = 120 * DAYS;
const RECEIPT_SHOWN = 3_600;
const RECEIPT_SHOWN_IN_KIOSK = 120;

const KEY = /^[\w-]{16,64}$/;
const RECEIPT = /^[0-9A-Z-]{20,30}$/;

/** Everything that a browser holds, the answers under way now first. */
export function readHeldKeys(request: Request, https: boolean): readonly HeldKey[] {
  return (readCookie(request, nameOf("answers", https)) ?? "").split(".").flatMap((text) => {
    const [key = "", receipt = "", kiosk = ""] = text.split("~");
    return KEY.test(key) ? [{ key, receipt: RECEIPT.test(receipt) ? receipt : "", kiosk: kiosk === "kiosk" }] : [];
  });
}

/** The cookie that makes a browser hold these keys, each once; the oldest give way when there are too many. On a device that many people use it goes when the browser closes. */
export function heldKeysCookie(held: readonly HeldKey[], https: boolean): string {
  const kept = held.filter(({ key }, at) => held.findIndex((other) => other.key === key) === at).slice(0, MOST_HELD);
  const value = kept.map(({ key, receipt, kiosk }) => `${key}~${receipt}~${kiosk ? "kiosk" : ""}`).join(".");
  if (value === "") return cookie("answers", "", { https, maxAge: 0 });
  const lasting = kept.some(({ kiosk }) => kiosk) ? {} : { maxAge: LONGEST_ROUND };
  return cookie("answers", value, { https, ...lasting });
}

/** What was just sent from a browser: the receipt to show, which draft it was, and whether a family's. */
export type JustSent = { readonly receipt: string; readonly draft: string; readonly family: boolean };

export function readJustSent(request: Request, https: boolean): JustSent | null {
  const [receipt = "", draft = "", family] = (readCookie(request, nameOf("sent", https)) ?? "").split("~");
  return RECEIPT.test(receipt) ? { receipt, draft: KEY.test(draft) ? draft : "", family: family === "family" } : null;
}

/** Keeps the receipt for the page that shows it, for an hour; on a device that many people use, for two minutes. */
export function justSentCookie({ receipt, draft, family }: JustSent, kiosk: boolean, https: boolean): string {
  return cookie("sent", `${receipt}~${draft}~${family ? "family" : ""}`, { https, maxAge: kiosk ? RECEIPT_SHOWN_IN_KIOSK : RECEIPT_SHOWN });
}

export function noJustSentCookie(https: boolean): string {
  return cookie("sent", "", { https, maxAge: 0 });
}

// The prefix makes browsers refuse a cookie of this name from a neighbouring subdomain; it is allowed over https only.
function nameOf(name: string, https: boolean): string {
  return https ? `__Host-waymark-${name}` : `waymark-${name}`;
}

function cookie(name: string, value: string, { https, maxAge }: Attributes): string {
  const lasting = maxAge === undefined ? "" : `; Max-Age=${maxAge}`;
  return `${nameOf(name, https)}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}${lasting}`;
}

function readCookie(request: Request, name: string): string | undefined {
  const start = `${name}=`;
  return request.headers
    .get("Cookie")
    ?.split("; ")
    .find((one) => one.startsWith(start))
    ?.slice(start.length);
}
