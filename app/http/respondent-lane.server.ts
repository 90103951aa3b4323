import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs, ServerBuild } from "@remix-run/node";
import type { Request as ExpressRequest, RequestHandler, Response as ExpressResponse } from "express";
import { compressed } from "./compressed.server";
import { ReadyRequest } from "./ready-bodies.server";

type Args = LoaderFunctionArgs & ActionFunctionArgs;
type Answer = (args: Args) => Promise<Response> | Response;
type RespondentRoute = { readonly loader?: Answer; readonly action?: Answer };
type Found = { readonly route: RespondentRoute; readonly params: Readonly<Record<string, string>> };

const RESPONDENTS = /^routes\/(a\.|answer\.)/;

/**
 * Takes respondents' requests straight to their routes' own loaders and actions. The framework compares every address with every route
 * there is, which would cost these small pages more than everything else together. What this does not know goes the ordinary way.
 */
export function respondentLane(build: ServerBuild, contextOf: (res: ExpressResponse) => AppLoadContext): RequestHandler {
  const find = routeFinder(build);
  return (req, res, next) => {
    const found = find(req.path);
    const reads = req.method === "GET" || req.method === "HEAD";
    const answer = reads ? found?.route.loader : req.method === "POST" ? found?.route.action : undefined;
    if (found === undefined || answer === undefined) return next();
    const { params } = found;
    readRequest(req)
      .then((request) => answer({ request, params, context: contextOf(res) }))
      .then((response) => sendResponse(req, res, response))
      .catch(next);
  };
}

/** A link's address holds a secret: what its page fetches and where it leads must not name it. */
export const keepLinksSecret: RequestHandler = (req, res, next) => {
  if (req.path.startsWith("/a/")) res.setHeader("Referrer-Policy", "strict-origin");
  next();
};

function routeFinder(build: ServerBuild): (path: string) => Found | undefined {
  const fixed = new Map<string, RespondentRoute>();
  const open = new Map<string, { readonly route: RespondentRoute; readonly name: string }>();
  for (const { id, path = "", module } of Object.values(build.routes).filter((route) => route !== undefined)) {
    if (!RESPONDENTS.test(id)) continue;
    const route = { loader: module.loader as Answer, action: module.action as Answer };
    const [before = "", name] = path.split(":");
    if (name === undefined) fixed.set(`/${path}`, route);
    else open.set(`/${before}`, { route, name });
  }
  return (path) => {
    const route = fixed.get(path);
    if (route !== undefined) return { route, params: {} };
    const slash = path.lastIndexOf("/") + 1;
    const found = open.get(path.slice(0, slash));
    const value = path.slice(slash);
    return found === undefined || value === "" ? undefined : { route: found.route, params: { [found.name]: decodeURIComponent(value) } };
  };
}

async function readRequest(req: ExpressRequest): Promise<Request> {
  const url = `${req.protocol}://${req.get("host")}${req.originalUrl}`;
  const headers: [string, string][] = [];
  for (const name of ["accept", "cookie"]) {
    const value = req.get(name);
    if (value !== undefined) headers.push([name, value]);
  }
  if (req.method !== "POST") return new Request(url, { method: req.method, headers });
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return new ReadyRequest(url, headers, Buffer.concat(chunks).toString());
}

async function sendResponse(req: ExpressRequest, res: ExpressResponse, response: Response): Promise<void> {
  res.status(response.status);
  response.headers.forEach((value, name) => void res.append(name, value));
  const { body, encoding } = await compressed(await response.text(), req.get("accept-encoding") ?? "");
  res.append("Vary", "Accept-Encoding");
  if (encoding !== null) res.setHeader("Content-Encoding", encoding);
  res.setHeader("Content-Length", body.length);
  res.end(req.method === "HEAD" ? undefined : body);
}
