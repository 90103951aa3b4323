const NAME = "waymark-face";
const PLAIN = "plain";

/** The person asked for the plain form: for as long as this tab is open it stays. */
export function rememberPlain(): void {
  write(PLAIN);
}

export function wantsPlain(): boolean {
  return read() === PLAIN;
}

/** The richer face has been fetched; it is told by its address, which changes with what is in it. */
export function rememberReady(script: string): void {
  if (!wantsPlain()) write(script);
}

export function isReady(script: string): boolean {
  return read() === script;
}

// Where nothing may be kept, the plain form stays.
function read(): string | null {
  try {
    return sessionStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    sessionStorage.setItem(NAME, value);
  } catch {
    return;
  }
}
