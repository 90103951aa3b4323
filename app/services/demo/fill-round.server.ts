import { atomic } from "../../../db/atomic.server";
import type { AreaScope } from "../../domain/access/scope";
import type { Edition, Scale } from "../../domain/edition/edition";
import { commentField, DONT_KNOW, MATTERS, NOT_APPLICABLE, ratingField } from "../../domain/survey/questionnaire";
import type { Rating } from "../../domain/responses/rating";
import type { Problem } from "../../domain/values/problem";
import { issueMissingLinks } from "../issue-links.server";
import { makeRound } from "../make-round.server";
import { openRound } from "../open-round.server";
import { loadRoundLinks } from "../round-links.server";
import type { ServiceContext } from "../service-context.server";
import { submitResponse } from "../submit-response.server";
import { drawResponses, type DrawnResponse } from "./draw-responses";
import type { DemoRound } from "./wexcombe";

const DAY_MILLISECONDS = 86_400_000;

/** The instant so many days after another. */
export function daysAfter(start: Date, days: number): Date {
  return new Date(start.getTime() + days * DAY_MILLISECONDS);
}

type NewDemoRound = { readonly edition: Edition; readonly title: string; readonly plan: DemoRound; readonly opens: Date };

/** Makes and opens a round and sends every drawn answer the way that a respondent's answers come in. All of it or nothing. */
export async function fillRound(context: ServiceContext, scope: AreaScope, { edition, title, plan, opens }: NewDemoRound): Promise<string> {
  return atomic(context.db, async (db) => {
    const at = (days: number): ServiceContext => ({ ...context, db, now: () => daysAfter(opens, days) });
    const round = expectDone(await makeRound(at(0), scope, { edition: edition.key, title }));
    expectDone(await openRound(at(0), scope, round));
    expectDone(await issueMissingLinks(at(0), scope, round));
    const tokens = await tokensOf(at(0), scope, round);
    for (const [place, response] of drawResponses(edition, plan).entries()) {
      const token = tokens.get(groupName(response)) ?? "";
      const sent = { token, idempotencyKey: `demonstration answers ${place}`, fields: fieldsOf(edition.scale, response) };
      expectDone(await submitResponse(at(response.day), sent));
    }
    return round;
  });
}

type Group = Pick<DrawnResponse, "voice" | "organisation">;

function groupName({ voice, organisation }: Group): string {
  return `${voice} ${organisation ?? ""}`;
}

async function tokensOf(context: ServiceContext, scope: AreaScope, round: string): Promise<ReadonlyMap<string, string>> {
  const { links } = expectDone(await loadRoundLinks(context, scope, round));
  return new Map(links.flatMap((link) => (link.token === null ? [] : [[groupName(link), link.token] as const])));
}

function fieldsOf(scale: Scale, { ratings, comments, matters }: DrawnResponse): [name: string, value: string][] {
  return [
    ...Object.entries(ratings).map(([key, rating]): [string, string] => [ratingField(key), sentAs(scale, rating)]),
    ...Object.entries(comments).map(([key, comment]): [string, string] => [commentField(key), comment]),
    ...matters.map((key): [string, string] => [MATTERS, key]),
  ];
}

function sentAs(scale: Scale, rating: Rating): string {
  switch (rating.kind) {
    case "level":
      return String(scale[rating.position]?.value ?? "");
    case "dont-know":
      return DONT_KNOW;
    case "not-applicable":
      return NOT_APPLICABLE;
    case "unanswered":
      return "";
  }
}

/** The demonstration is made by this program alone: a step that is refused is a fault of the program. */
export function expectDone<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem | readonly Problem[] },
): Value {
  if (result.ok) return result.value;
  throw new Error(`The demonstration was refused: ${JSON.stringify(result.problem)}`);
}
