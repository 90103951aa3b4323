import browserScripts from "virtual:browser-scripts";
import { answerPaths } from "../http/answer-paths";

/**
 * The worker that keeps the pages of a survey for when there is no connection. It stands at an address of its own that never changes,
 * because a browser looks there for a newer one, and reaches no page but the survey's.
 */
export function loader(): Response {
  const headers = { "Content-Type": "text/javascript", "Cache-Control": "no-cache", "Service-Worker-Allowed": answerPaths.tasks() };
  return new Response(`importScripts(${JSON.stringify(browserScripts["survey-worker"])});\n`, { headers });
}
