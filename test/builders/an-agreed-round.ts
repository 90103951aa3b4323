import type { Edition } from "../../app/domain/edition/edition";
import type { Outcome } from "../../app/domain/workshop/agreed-score";
import { makeRound } from "../../app/services/make-round.server";
import { openRound } from "../../app/services/open-round.server";
import { newId, type ServiceContext } from "../../app/services/service-context.server";
import { storeEdition } from "../../app/services/store-edition.server";
import { instant } from "../../db/columns.server";
import { insertAgreedScore } from "../../db/queries/agreed-scores.server";
import { insertSignOff } from "../../db/queries/sign-offs.server";
import { findNewestSnapshot } from "../../db/queries/snapshots.server";
import { answerAndPublish, aPublishedRound } from "./a-published-round";
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

/** A later round of the same area, published, with agreed scores; without any, nothing is agreed in it. */
export async function aLaterRound(
  context: ServiceContext,
  { scope }: OpenRound,
  { edition, scores = {} }: { readonly edition: Edition; readonly scores?: Scores },
): Promise<string> {
  sound(await storeEdition(context, edition));
  const id = sound(await makeRound(context, scope, { edition: edition.key, title: "Later round" }));
  sound(await openRound(context, scope, id));
  await answerAndPublish(context, { scope, id });
  await agree(context, { scope, id }, scores);
  return id;
}

async function agree(context: ServiceContext, { scope, id }: Pick<OpenRound, "scope" | "id">, scores: Scores): Promise<void> {
  const snapshot = await findNewestSnapshot(context.db, scope, id);
  for (const [descriptor, score] of Object.entries(scores)) {
    await insertAgreedScore(context.db, scope, {
      id: newId(context),
      round: id,
      descriptor,
      version: 1,
      snapshot: snapshot?.id ?? "",
      outcome: typeof score === "number" ? { status: "agreed", score } : score,
      rule: "not-voted",
      reason: "What the room said",
      dissent: {},
      evidence: "",
      room: {},
      changeReason: "",
      recordedAt: instant(context.now()),
    });
  }
}

/** Signs a round's agreed scores off. */
export async function signOff({ db, now }: ServiceContext, { scope, id }: Pick<OpenRound, "scope" | "id">): Promise<void> {
  const entry = { round: id, number: 1, kind: "signed-off", name: "The board", reason: "", versions: {} } as const;
  await insertSignOff(db, scope, { ...entry, recordedAt: instant(now()) });
}
