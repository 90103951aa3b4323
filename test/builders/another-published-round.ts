import type { AreaScope } from "../../app/domain/access/scope";
import { closeRound } from "../../app/services/close-round.server";
import { importAnswers } from "../../app/services/import-answers.server";
import { makeRound } from "../../app/services/make-round.server";
import { openRound } from "../../app/services/open-round.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { exampleAnswers } from "./a-published-round";
import { sound } from "./sound";

type RoundWishes = { readonly title: string; readonly edition?: string; readonly publish?: boolean };

/** One more round in an area that has one, with the example's answers; its edition must be stored. */
export async function anotherPublishedRound(
  context: ServiceContext,
  scope: AreaScope,
  { title, edition = "small-2026", publish = true }: RoundWishes,
): Promise<string> {
  const id = sound(await makeRound(context, scope, { edition, title }));
  sound(await openRound(context, scope, id));
  if (!publish) return id;
  sound(await importAnswers(context, scope, id, exampleAnswers()));
  sound(await closeRound(context, scope, id));
  sound(await publishSnapshot(context, scope, { round: id, kind: "final" }));
  return id;
}
