import { commentField, MATTERS, ratingField } from "../../app/domain/survey/questionnaire";
import type { ServiceContext } from "../../app/services/service-context.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { sound } from "../builders/sound";
import type { Answerer } from "./hidden-facts";

/** Sends everybody's answers, with something that they wrote, and hands back their receipts. */
export async function sendAnswers(
  context: ServiceContext,
  name: string,
  tokenOf: (who: Answerer) => string,
  everybody: readonly Answerer[],
): Promise<readonly string[]> {
  const receipts: string[] = [];
  for (const [place, who] of everybody.entries()) {
    const token = tokenOf(who);
    const sent = {
      token,
      idempotencyKey: `${name} ${token} ${place}`,
      fields: fieldsOf(who, `${name} wrote this, as number ${place} of many`),
    };
    receipts.push(sound(await submitResponse(context, sent)).receipt);
  }
  return receipts;
}

function fieldsOf({ ratings, matters }: Answerer, comment: string): readonly (readonly [string, string])[] {
  const said = Object.entries(ratings).filter(([, rating]) => rating !== null);
  return [
    ...said.map(([key, rating]) => [ratingField(key), String(rating)] as const),
    ...said.map(([key]) => [commentField(key), `${comment}, on ${key}`] as const),
    ...matters.map((key) => [MATTERS, key] as const),
  ];
}
