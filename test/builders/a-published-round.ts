import type { Edition } from "../../app/domain/edition/edition";
import type { Answer } from "../../app/domain/responses/answer";
import type { Rating } from "../../app/domain/responses/rating";
import { closeRound } from "../../app/services/close-round.server";
import { importAnswers } from "../../app/services/import-answers.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { anEdition } from "./an-edition";
import { anOpenRound, type OpenRound } from "./an-open-round";
import { EXAMPLE_VOICES } from "./example-results";
import type { GroupWishes } from "./results-of";
import { sound } from "./sound";
import { VOICES, type Voice } from "../../app/domain/values/voice";

type PublishedWishes = {
  readonly area: string;
  readonly edition?: Edition;
  readonly voices?: Readonly<Partial<Record<Voice, GroupWishes>>>;
};

/** A published round; without other wishes with the example's four voices. Leaders and workforce answer for the council. */
export async function aPublishedRound(
  context: ServiceContext,
  { area, edition = anEdition(), voices = EXAMPLE_VOICES }: PublishedWishes,
): Promise<OpenRound> {
  const round = await anOpenRound(context, { area, edition });
  sound(await importAnswers(context, round.scope, round.id, exampleAnswers(voices)));
  sound(await closeRound(context, round.scope, round.id));
  sound(await publishSnapshot(context, round.scope, { round: round.id, kind: "final" }));
  return round;
}

/** Everybody's answers; without other wishes those of the example's four voices. */
export function exampleAnswers(voices: PublishedWishes["voices"] = EXAMPLE_VOICES): readonly Answer[] {
  return VOICES.flatMap((voice) => (voices[voice] === undefined ? [] : answersOf(voice, voices[voice])));
}

/** One response for each person of a group: the first person of every descriptor is the same person, and so on. */
function answersOf(voice: Voice, { cells }: GroupWishes): readonly Answer[] {
  const ratings = Object.entries(cells).map(([key, answers]) => [key, ratingsOf(answers)] as const);
  const people = Math.max(...ratings.map(([, own]) => own.length));
  return Array.from({ length: people }, (_, person) => ({
    response: `${voice}-${person}`,
    voice,
    organisation: voice === "leaders" || voice === "workforce" ? "council" : null,
    ratings: Object.fromEntries(ratings.flatMap(([key, own]) => (own[person] === undefined ? [] : [[key, own[person]]]))),
    comments: {},
    matters: person % 3 === 0 ? ["A1"] : ["B1"],
    line: person + 2,
  }));
}

function ratingsOf(answers: GroupWishes["cells"][string]): readonly Rating[] {
  const { levels, dontKnow } = "dontKnow" in answers ? answers : { levels: answers, dontKnow: 0 };
  return [
    ...levels.flatMap((people, position) => new Array<Rating>(people).fill({ kind: "level", position })),
    ...new Array<Rating>(dontKnow).fill({ kind: "dont-know" }),
  ];
}
