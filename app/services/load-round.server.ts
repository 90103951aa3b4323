import { findRound } from "../../db/queries/rounds.server";
import { findNewestSnapshot } from "../../db/queries/snapshots.server";
import type { AreaScope } from "../domain/access/scope";
import { descriptorsAskedIn } from "../domain/rounds/round-policy";
import type { Round } from "../domain/rounds/round";
import { done, failed, problem, type Result } from "../domain/values/problem";
import { VOICES, type Voice } from "../domain/values/voice";
import { loadEdition } from "./load-edition.server";
import type { ServiceContext } from "./service-context.server";

/** What one voice is asked: titles of sections, and how many questions there are in them. */
export type VoiceAsked = { readonly voice: Voice; readonly sections: readonly string[]; readonly questions: number };

/** A round as those who run it see it. Nothing in it comes from an answer. */
export type RoundFacts = {
  readonly round: Round;
  readonly editionTitle: string;
  /** The voices that are asked something, in their fixed order. */
  readonly asked: readonly VoiceAsked[];
  readonly results: "none" | "interim" | "final";
};

/** A round of the scope's area. */
export async function loadRound({ db }: Pick<ServiceContext, "db">, scope: AreaScope, id: string): Promise<Result<RoundFacts>> {
  const round = await findRound(db, scope, id);
  if (round === undefined) return failed(problem("not-found", { what: "round", id }));
  const edition = await loadEdition(db, round);
  const asked = VOICES.map((voice) => {
    const descriptors = descriptorsAskedIn(edition, round.policy, voice);
    const sections = edition.sections.filter(({ key }) => descriptors.some(({ section }) => section === key));
    return { voice, sections: sections.map(({ title }) => title), questions: descriptors.length };
  });
  const snapshot = await findNewestSnapshot(db, scope, id);
  return done({
    round,
    editionTitle: edition.title,
    asked: asked.filter(({ questions }) => questions > 0),
    results: snapshot?.kind ?? "none",
  });
}
