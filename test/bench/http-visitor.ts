import { Agent, request, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export type Fields = readonly (readonly [name: string, value: string])[];

export type PageAnswer = {
  readonly status: number;
  /** Where the server leads on to; empty where it does not. */
  readonly location: string;
  /** The body as it came over the wire. */
  readonly bytes: Buffer;
  readonly text: () => string;
};

/**
 * A person's browser as the server sees it: cookies of its own, one connection that is kept, and an eye for compressed pages. What it
 * costs is kept low, since it shares the machine with the server that is measured.
 */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  readonly #agent: Agent;

  constructor(
    private readonly url: string,
    agent: Agent | null = null,
  ) {
    this.#agent = agent ?? oneConnection();
  }

  get(path: string): Promise<PageAnswer> {
    return this.#ask(path, { method: "GET", accept: "text/html", body: "" });
  }

  /** Posts a form; `script` is how the saving script posts it. */
  post(path: string, fields: Fields, { script = false } = {}): Promise<PageAnswer> {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
    return this.#ask(path, { method: "POST", accept: script ? "application/json" : "text/html", body });
  }

  hangUp(): void {
    this.#agent.destroy();
  }

  #ask(path: string, { method, accept, body }: { method: string; accept: string; body: string }): Promise<PageAnswer> {
    return new Promise((settle, reject) => {
      const headers = {
        Accept: accept,
        "Accept-Encoding": "gzip, deflate, br",
        Cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; "),
        ...(method === "POST" && {
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": String(Buffer.byteLength(body)),
          Origin: this.url,
        }),
      };
      const asking = request(`${this.url}${path}`, { method, headers, agent: this.#agent }, (answer) => {
        this.#keepCookies(answer.headers["set-cookie"] ?? []);
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () => settle(pageAnswer(answer, Buffer.concat(parts))));
        answer.on("error", reject);
      });
      asking.on("error", (error: NodeJS.ErrnoException) => {
        // As a browser does: a kept connection may be closed by the server in the moment in which it is used again.
        const closedMeanwhile = asking.reusedSocket && error.code === "ECONNRESET";
        if (closedMeanwhile) this.#ask(path, { method, accept, body }).then(settle, reject);
        else reject(error);
      });
      asking.end(body);
    });
  }

  #keepCookies(set: readonly string[]): void {
    for (const cookie of set) {
      const [pair = ""] = cookie.split(";");
      const divider = pair.indexOf("=");
      if (/max-age=0/i.test(cookie)) this.#cookies.delete(pair.slice(0, divider));
      else this.#cookies.set(pair.slice(0, divider), pair.slice(divider + 1));
    }
  }
}

/** A connection that people can use one after the other. */
export function oneConnection(): Agent {
  return new Agent({ keepAlive: true, maxSockets: 1 });
}

/** The answer, where it has the status that it must have. */
export async function answered(status: number, asked: Promise<PageAnswer>): Promise<PageAnswer> {
  const answer = await asked;
  if (answer.status !== status) throw new Error(`Answered with ${answer.status} and not ${status}: ${answer.text().slice(0, 400)}`);
  return answer;
}

/** The value of a hidden field. */
export function hiddenField(page: PageAnswer, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text())?.[1];
  if (value === undefined) throw new Error(`The page has no field "${name}"`);
  return value;
}

function pageAnswer({ statusCode = 0, headers }: IncomingMessage, bytes: Buffer): PageAnswer {
  const text = () => decoded(bytes, headers["content-encoding"]).toString("utf8");
  return { status: statusCode, location: headers.location ?? "", bytes, text };
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
