import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { VOICES } from "../../app/domain/values/voice";
import type { World } from "./world";

const ROUTES = resolve(import.meta.dirname, "../../app/routes");

export type RouteFile = { readonly file: string; readonly addresses: readonly string[] };

/** Every route there is, with every address that the world has for it. A parameter that nothing is known of is a mistake. */
export function everyRoute(world: World): readonly RouteFile[] {
  return readdirSync(ROUTES)
    .sort()
    .map((file) => ({ file, addresses: addressesOf(file, world) }));
}

function addressesOf(file: string, world: World): readonly string[] {
  const parts = file
    .replace(/\.tsx?$/, "")
    .replace("[.]", "\0")
    .split(".")
    .map((part) => part.replace("\0", "."));
  let addresses = [""];
  for (const [place, part] of parts.entries()) {
    if (part === "_index") continue;
    const values = part.startsWith("$") ? valuesOf(part.slice(1), parts[place - 1] ?? "", world) : [part];
    addresses = addresses.flatMap((address) => values.map((value) => `${address}/${value}`));
  }
  return addresses.map((address) => (address === "" ? "/" : address));
}

function valuesOf(parameter: string, after: string, { rounds, organisations, links, actions, signInToken }: World): readonly string[] {
  const values: Readonly<Record<string, readonly string[]>> = {
    area: ["north"],
    round: rounds,
    link: links.filter(({ kind }) => kind === "shared").map(({ id }) => id),
    voice: VOICES,
    organisation: organisations,
    action: actions,
    descriptor: ["A1", "A2", "B1", "B2"],
    page: ["1", "matters"],
    token: after === "sign-in" ? [signInToken] : links.map(({ token }) => token),
  };
  const known = values[parameter];
  if (known === undefined) throw new Error(`Say what the parameter "${parameter}" of a route can be`);
  return known;
}

export type Answered = {
  readonly status: number;
  readonly location: string;
  readonly type: string;
  /** The body, but for the mark that is drawn anew for each answer's scripts; of a Word file or workbook, what is packed in it. */
  readonly text: string;
};

export async function ask({ url }: World, address: string, cookie: string): Promise<Answered> {
  const answer = await fetch(`${url}${address}`, { headers: { Cookie: cookie }, redirect: "manual" });
  const type = answer.headers.get("content-type") ?? "";
  const text = type.includes("officedocument") ? unpacked(await answer.arrayBuffer()) : (await answer.text()).replace(DRAWN_ANEW, "");
  return { status: answer.status, location: answer.headers.get("location") ?? "", type, text };
}

const DRAWN_ANEW = /nonce="[^"]*"|"nonce":"[^"]*"/g;

/** Every file that is packed in it, pictures too. */
function unpacked(body: ArrayBuffer): string {
  return Object.entries(unzipSync(new Uint8Array(body)))
    .map(([path, content]) => `${path}\n${/\.(xml|rels)$/.test(path) ? strFromU8(content) : Buffer.from(content).toString("base64")}`)
    .join("\n");
}

/** What a script would fetch in a page's place. */
export function dataAddress(address: string): string {
  const [path = "", query] = address.split("?");
  return `${path === "/" ? "/_root" : path}.data${query === undefined ? "" : `?${query}`}`;
}

function isDataAddress(address: string): boolean {
  return /\.data(\?|$)/.test(address);
}

/** The addresses of our own that a page leads to. */
export function linksIn({ type, text }: Answered): readonly string[] {
  if (!type.startsWith("text/html")) return [];
  return [...text.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, address = ""]) => address.replaceAll("&amp;", "&"))
    .filter((one) => !/^\/assets\//.test(one));
}

export type Crawl = {
  /** Every address that was asked for, with how it was answered in the first world. */
  readonly asked: ReadonlyMap<string, Answered>;
  /** Addresses whose answers tell the two worlds apart. */
  readonly telling: readonly string[];
  /** Addresses whose answers hold a text that belongs in none, and the text. */
  readonly leaking: readonly string[];
};

type Visitor = {
  readonly cookieOf: (world: World) => string;
  /** Whether this visitor may be shown the token of a link here. */
  readonly maySee: (address: string, token: string) => boolean;
};

/** Asks both worlds for the same addresses, and for whatever these lead to. */
export async function crawl(worlds: readonly [World, World], start: readonly string[], { cookieOf, maySee }: Visitor): Promise<Crawl> {
  const asked = new Map<string, Answered>();
  const telling: string[] = [];
  const leaking: string[] = [];
  const waiting = [...start];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    if (asked.has(address)) continue;
    const answers = [];
    for (const world of worlds) {
      const answer = await ask(world, address, cookieOf(world));
      answers.push(answer);
      const said = `${answer.location} ${answer.text}`;
      const tokens = world.links.map(({ token }) => token).filter((token) => !maySee(address, token));
      leaking.push(...[...world.secrets, ...tokens].filter((secret) => said.includes(secret)).map((secret) => `${address}: ${secret}`));
    }
    const [one, other] = answers;
    if (one === undefined || JSON.stringify(one) !== JSON.stringify(other)) telling.push(address);
    if (one === undefined) continue;
    asked.set(address, one);
    waiting.push(...linksIn(one), ...(isDataAddress(address) ? [] : [dataAddress(address)]));
  }
  return { asked, telling, leaking };
}
