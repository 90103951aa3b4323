/** What came of sending something. `later`: try again, nobody said no. */
export type Outcome = "done" | "refused" | "gone" | "later";

const PATIENCE = 8_000;
// Browsers refuse to carry more than this beyond the end of a page.
const MOST_CARRIED = 60_000;

/** Posts fields as a form does and says how it went. */
export async function send(address: string, fields: readonly (readonly [string, string])[]): Promise<Outcome> {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE);
  try {
    const { status } = await fetch(address, {
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/x-www-form-urlencoded" },
      body,
      keepalive: body.length < MOST_CARRIED,
      signal: stop.signal,
    });
    if (status < 300) return "done";
    if (status === 400) return "refused";
    return status === 404 || status === 410 || status === 403 ? "gone" : "later";
  } catch {
    return "later";
  } finally {
    clearTimeout(timer);
  }
}
