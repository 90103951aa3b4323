import type { Ask, Descriptor, Edition } from "../edition/edition";
import type { Protected } from "../protection/protected";
import type { Release } from "../protection/release";
import { release } from "../protection/release-round";
import { VOICES, type Voice } from "../values/voice";
import { EXAMPLE_WORDS } from "./adding-up-wording";

/** How an invented voice answered an invented descriptor. */
type ExampleAnswers = { readonly levels: readonly number[]; readonly dontKnow: number };

type Counts = Readonly<Record<Voice, ExampleAnswers>>;

const SCALE = [0, 1, 2, 3, 4, 5];

/** Everybody could answer the first; few families and communities could answer the second. */
const COUNTS = {
  X1: {
    leaders: { levels: [0, 1, 3, 6, 8, 2], dontKnow: 0 },
    workforce: { levels: [4, 9, 12, 8, 3, 1], dontKnow: 0 },
    families: { levels: [3, 6, 5, 2, 1, 0], dontKnow: 0 },
    communities: { levels: [2, 3, 4, 3, 1, 1], dontKnow: 0 },
  },
  X2: {
    leaders: { levels: [0, 1, 4, 9, 5, 1], dontKnow: 0 },
    workforce: { levels: [2, 8, 13, 9, 2, 1], dontKnow: 2 },
    families: { levels: [1, 3, 3, 0, 0, 0], dontKnow: 10 },
    communities: { levels: [1, 2, 0, 0, 0, 0], dontKnow: 11 },
  },
} as const satisfies Readonly<Record<string, Counts>>;

export const EXAMPLE_DESCRIPTORS = { usual: "X1", small: "X2" } as const;

const POLICY = { k: 5, disclosure: "on", mergeFamiliesAndCommunities: false } as const;

export type AddingUpExample = {
  readonly edition: Edition;
  readonly release: Protected<Release>;
  /** What was put in: the explanation shows it, and nobody real said it. */
  readonly counts: Readonly<Record<string, Counts>>;
};

/** An invented round, scored and protected by the same code as every real one. */
export function addingUpExample(): AddingUpExample {
  const edition = exampleEdition();
  const voices = Object.fromEntries(VOICES.map((voice) => [voice, exampleSheet(voice)]));
  const made = release({ edition, sheet: { voices, organisations: {} }, policy: POLICY, organisations: [], final: true, previous: null });
  return { edition, release: made.release, counts: COUNTS };
}

function exampleSheet(voice: Voice) {
  const cells = Object.entries(COUNTS).map(([key, counts]) => {
    const { levels, dontKnow } = counts[voice];
    return [key, { levels, dontKnow, notApplicable: 0, unanswered: 0, changes: people(counts[voice]) }] as const;
  });
  const responses = people(COUNTS.X1[voice]);
  return { group: { responses, changes: responses, choosers: 0, picks: {} }, cells: Object.fromEntries(cells) };
}

function people({ levels, dontKnow }: ExampleAnswers): number {
  return levels.reduce((sum, count) => sum + count, dontKnow);
}

function exampleEdition(): Edition {
  const noWording = SCALE.map(() => null);
  const ask: Ask = { question: "", help: "", levels: noWording };
  const descriptors = Object.keys(COUNTS).map((key): Descriptor => ({
    key,
    section: "X",
    title: "",
    statement: "",
    levels: noWording,
    evidence: [],
    steps: SCALE.map(() => []),
    asks: { leaders: ask, workforce: ask, families: ask, communities: ask },
  }));
  return {
    key: "example",
    title: EXAMPLE_WORDS.edition,
    year: null,
    official: false,
    source: "",
    licence: "",
    scale: SCALE.map((value) => ({ value, label: String(value), meaning: "" })),
    sections: [{ key: "X", title: EXAMPLE_WORDS.edition, summary: "" }],
    descriptors,
    crosswalk: [],
  };
}
