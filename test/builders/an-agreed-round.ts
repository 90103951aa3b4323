import type { Edition } from "../../app/domain/edition/edition";
import type { Outcome } from "../../app/domain/workshop/agreed-score";
import { closeRound } from "../../app/services/close-round.server";
import { importAnswers } from "../../app/services/import-answers.server";
import { makeRound } from "../../app/services/make-round.server";
import { openRound } from "../../app/services/open-round.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { recordDecision } from "../../app/services/record-decision.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { signOffAgreedScores } from "../../app/services/sign-off-agreed-scores.server";
import { storeEdition } from "../../app/services/store-edition.server";
import { aDecision } from "./a-decision";
import { aPublishedRound, exampleAnswers } from "./a-published-round";
import type { OpenRound } from "./an-open-round";
import { sound } from "./sound";

type Scores = Readonly<Record<string, number | Outcome>>;

type AgreedWishes = { readonly area: string; readonly edition?: Edition; readonly scores?: Scores };

/** What is agreed where nothing else is wished: B2 is left undecided. */
const SCORES: Scores = { A1: 2, A2: { status: "not-agreed", range: [1, 3] }, B1: 3 };

/** The example's published round with agreed scores, which nobody has signed off. */
export async function anAgreedRound(context: ServiceContext, { scores = SCORES, ...wishes }: AgreedWishes): Promise<OpenRound> {
  const round = await aPublishedRound(context, wishes);
  await agree(context, round, scores);
  return round;
}

/** A later round of the same area, published with the same answers, with agreed scores; without any, nothing is agreed in it. */
export async function aLaterRound(
  context: ServiceContext,
  { scope }: OpenRound,
  { edition, scores = {} }: { readonly edition: Edition; readonly scores?: Scores },
): Promise<string> {
  sound(await storeEdition(context, edition));
  const id = sound(await makeRound(context, scope, { edition: edition.key, title: "Later round" }));
  sound(await openRound(context, scope, id));
  sound(await importAnswers(context, scope, id, exampleAnswers()));
  sound(await closeRound(context, scope, id));
  sound(await publishSnapshot(context, scope, { round: id, kind: "final" }));
  await agree(context, { scope, id }, scores);
  return id;
}

async function agree(context: ServiceContext, { scope, id }: Pick<OpenRound, "scope" | "id">, scores: Scores): Promise<void> {
  for (const [descriptor, score] of Object.entries(scores)) {
    const outcome: Outcome = typeof score === "number" ? { status: "agreed", score } : score;
    sound(await recordDecision(context, scope, { round: id, descriptor, seenVersion: 0, decision: aDecision({ outcome }) }));
  }
}

/** Signs a round's agreed scores off. */
export async function signOff(context: ServiceContext, { scope, id }: Pick<OpenRound, "scope" | "id">): Promise<void> {
  sound(await signOffAgreedScores(context, scope, { round: id, name: "The board" }));
}
