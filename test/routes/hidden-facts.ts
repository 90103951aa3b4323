import { VOICES, type Voice } from "../../app/domain/values/voice";

/** The area's partners; all but the first two are too small to be shown. */
export const PARTNERS = ["council", "trust", "mill", "lane", "ferry", "quay", "abbey"] as const;
export type Partner = (typeof PARTNERS)[number];

/** One person's answers. */
export type Answerer = {
  readonly voice: Voice;
  readonly partner: Partner | null;
  /** Null where nothing was said. */
  readonly ratings: Readonly<Record<string, number | "dk" | "na" | null>>;
  readonly matters: readonly string[];
};

type Ratings = Answerer["ratings"];

/** Everything that nobody may find out. Two sets of these facts must look the same from outside. */
export type HiddenFacts = {
  /** Makes what is drawn at random, what is written and what is typed differ. */
  readonly name: string;
  /** Fewer than five family members. */
  readonly families: readonly Ratings[];
  /** Which of the small partners' people answered for which of them. */
  readonly small: readonly Partner[];
  /** What the four of the workforce said of B2 who work for small partners; nobody else of the workforce rated it. */
  readonly onB2: readonly [number, number, number, number | null];
  /** How many people of each voice have answered the round that is still open, and what all of them said. */
  readonly soFar: Readonly<Record<Voice, number>>;
  readonly level: number;
};

export const ONE_WORLD: HiddenFacts = {
  name: "Alder",
  families: [
    { A1: 5, B1: 4 },
    { A1: 5, B1: 5 },
    { A1: 4, B1: "dk" },
  ],
  small: ["mill", "lane", "ferry", "quay", "abbey"],
  onB2: [5, 5, 4, null],
  soFar: { leaders: 12, workforce: 13, families: 1, communities: 6 },
  level: 1,
};

/** Here the small partners have changed places: together their people say the same. */
export const OTHER_WORLD: HiddenFacts = {
  name: "Bramble",
  families: [
    { A1: 0, B1: 1 },
    { A1: 1, B1: 0 },
    { A1: 0, B1: 0 },
    { A1: 2, B1: 1 },
  ],
  small: ["abbey", "mill", "quay", "lane", "ferry"],
  onB2: [0, 1, 0, 0],
  soFar: { leaders: 14, workforce: 11, families: 4, communities: 9 },
  level: 4,
};

/** Everybody who answered the round that is published. Who is not named among the hidden facts says the same in both worlds. */
export function whoAnswered({ families, small, onB2 }: HiddenFacts): readonly Answerer[] {
  const many = (count: number, one: (place: number) => Answerer) => Array.from({ length: count }, (_, place) => one(place));
  return [
    ...many(12, (place) => ({ voice: "leaders", partner: "council", ratings: spread(place, 3), matters: ["A1"] })),
    ...many(14, (place) => ({ voice: "workforce", partner: "council", ratings: { ...spread(place, 4), B2: null }, matters: ["B1"] })),
    ...onB2.map((B2, place): Answerer => {
      return { voice: "workforce", partner: PARTNERS[2 + place] ?? null, ratings: { ...spread(place, 4), B2 }, matters: ["B1"] };
    }),
    ...many(13, (place) => ({ voice: "leaders", partner: "trust", ratings: spread(place, 5), matters: [] })),
    ...many(15, (place) => ({ voice: "leaders", partner: small[place % 5] ?? null, ratings: mixed(place), matters: [] })),
    ...many(11, (place) => ({ voice: "communities", partner: null, ratings: { A1: place % 6, B1: place % 3 }, matters: ["A1"] })),
    ...families.map((ratings, place): Answerer => ({ voice: "families", partner: null, ratings, matters: place === 0 ? ["B1"] : ["A1"] })),
  ];
}

/** Everybody who has answered the round that is open. */
export function whoAnsweredSoFar({ soFar, level }: HiddenFacts): readonly Answerer[] {
  return VOICES.flatMap((voice) =>
    Array.from({ length: soFar[voice] }, (): Answerer => ({
      voice,
      partner: voice === "leaders" || voice === "workforce" ? "council" : null,
      ratings: { A1: level, B1: level },
      matters: [level > 2 ? "A1" : "B1"],
    })),
  );
}

function spread(place: number, step: number): Record<string, number> {
  return { A1: (place * step) % 6, A2: place % 4, B1: (place + step) % 5, B2: place % 6 };
}

/** Every answer that there is, in turn; one of the nine is to say nothing. */
function mixed(place: number): Answerer["ratings"] {
  const answers = [0, 1, 2, 3, 4, 5, "dk", "na", null] as const;
  return Object.fromEntries(["A1", "A2", "B1", "B2"].map((key, shift) => [key, answers[(place + 2 * shift) % answers.length] ?? null]));
}
