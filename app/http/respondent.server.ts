import type { AppLoadContext } from "@remix-run/node";
import type { Problem, ProblemCode } from "../domain/values/problem";
import { readHeldKeys, type HeldKey } from "./answer-cookies.server";
import { plainErrorPage } from "./plain-error-page.server";
import { noticePageHtml } from "./plain-pages.server";
import { ReadyResponse } from "./ready-bodies.server";

/** Who is answering, as far as that is known: a browser with the keys that it holds. */
export type Respondent = {
  readonly https: boolean;
  readonly held: readonly HeldKey[];
  readonly keys: readonly string[];
};

export function respondentOf(request: Request, { config }: Pick<AppLoadContext, "config">): Respondent {
  const https = config.origin?.startsWith("https:") ?? false;
  const held = readHeldKeys(request, https);
  return { https, held, keys: held.map(({ key }) => key) };
}

/** The fields of a form. These pages send theirs in one way only, so nothing else is read. */
export async function postedFields(request: Request): Promise<URLSearchParams> {
  return new URLSearchParams(await request.text());
}

/** Whether the saving script is asking, which wants to know how it went and not a page. */
export function wantsJson(request: Request): boolean {
  return request.headers.get("Accept") === "application/json";
}

type HtmlAnswer = { readonly status?: number; readonly cookies?: readonly string[]; readonly keep?: boolean };

/** A page for one person. `keep` lets the browser keep it for when there is no connection. */
export function htmlAnswer(html: string, { status = 200, cookies = [], keep = false }: HtmlAnswer = {}): Response {
  const headers = privateHeaders(cookies);
  headers.set("Content-Type", "text/html; charset=utf-8");
  if (keep) headers.set("Waymark-Keep", "on");
  return new ReadyResponse(html, { status, headers });
}

export function jsonAnswer(value: unknown, { status = 200, cookies = [] }: Pick<HtmlAnswer, "status" | "cookies"> = {}): Response {
  const headers = privateHeaders(cookies);
  headers.set("Content-Type", "application/json");
  return new ReadyResponse(JSON.stringify(value), { status, headers });
}

export function goTo(path: string, cookies: readonly string[] = []): Response {
  const headers = privateHeaders(cookies);
  headers.set("Location", path);
  return new Response(null, { status: 303, headers });
}

const STATUSES: Readonly<Partial<Record<ProblemCode, number>>> = {
  "not-found": 404,
  "link-unknown": 404,
  "link-closed": 410,
  "link-spent": 410,
  "round-not-open": 410,
};

/** A kind page for what cannot be done; a word for the script. Problems that no respondent can cause are faults. */
export function problemAnswer(found: Problem | undefined, request: Request, context: AppLoadContext): Response {
  const status = found && STATUSES[found.code];
  if (found === undefined || status === undefined) throw new Error(`Answers under way cannot be used: ${found?.code}`);
  return wantsJson(request) ? jsonAnswer({ problem: found.code }, { status }) : htmlAnswer(noticePageHtml(found, context), { status });
}

/** Runs a respondent's route. A fault is reported and shown in plain words; nothing that was sent goes with the report. */
export async function respondentRoute(context: AppLoadContext, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    context.report(error);
    return htmlAnswer(plainErrorPage(500, context.stylesheets), { status: 500 });
  }
}

function privateHeaders(cookies: readonly string[]): Headers {
  const headers = new Headers({ "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return headers;
}
