import type { Voice } from "../values/voice";

/** The public states of a cell. Why a cell is hidden is never said. */
export type Shown = "full" | "half" | "hidden" | "none";

/** How close people were; the same codes as the measure's own. */
export type ShownCloseness = "too-few" | "two-camps" | "very-close" | "fairly-close" | "spread-out";

/** A voice as it is shown: one of the four, or families and communities as one where the round's policy says so. */
export type ShownVoice = Voice | "families-and-communities";

/** One cell as people may see it. Every field but `shown` is null where it may not be seen. */
export type ShownCell = {
  readonly shown: Shown;
  readonly n: number | null;
  readonly dontKnow: number | null;
  readonly notApplicable: number | null;
  readonly unanswered: number | null;
  readonly histogram: readonly number[] | null;
  readonly typical: number | null;
  readonly mean: number | null;
  readonly iqr: readonly [number, number] | null;
  readonly distance: number | null;
  readonly closeness: ShownCloseness | null;
  readonly consensus: boolean | null;
  readonly agreementA: number | null;
  readonly cns: number | null;
  readonly leikD: number | null;
  readonly lSquared: number | null;
};

export type ShownGroup = {
  readonly responses: number | null;
  /** By descriptor key, in edition order; a descriptor that the group is not asked is absent. */
  readonly descriptors: Readonly<Record<string, ShownCell>>;
};

export type SectionScore = { readonly typical: number | null; readonly shown: number; readonly asked: number };

export type OverallScore = {
  readonly typical: number | null;
  readonly voicesShown: readonly ShownVoice[];
  readonly headCount: number | null;
};

export type ShownDifference = {
  readonly descriptor: string;
  readonly voices: readonly [ShownVoice, ShownVoice];
  readonly delta: number | null;
  readonly chanceHigher: number | null;
  readonly gap: number | null;
  readonly p: number | null;
  readonly pAdjusted: number | null;
  readonly tier: 1 | 2;
};

/**
 * What a voice picked as mattering most. Picks are shown for groups large enough for full figures, the number of choosers from
 * the round's threshold up.
 */
export type ShownMatters = {
  readonly choosers: number | null;
  readonly picks: Readonly<Record<string, number>> | null;
};

/** Every figure of a round that may be shown: the one object behind every page, file, API answer, chart and sort order. */
export type Release = {
  readonly edition: string;
  readonly k: number;
  readonly disclosure: "on" | "off";
  readonly responses: number | null;
  readonly voices: Readonly<Partial<Record<ShownVoice, ShownGroup>>>;
  readonly sections: Readonly<Partial<Record<ShownVoice, Readonly<Record<string, SectionScore>>>>>;
  readonly overall: Readonly<Record<string, OverallScore>>;
  readonly differences: readonly ShownDifference[];
  readonly agenda: readonly string[];
  readonly matters: Readonly<Partial<Record<ShownVoice, ShownMatters>>>;
  /** Descriptors of which a voice mostly said "don't know", in edition order; said in words, without figures. */
  readonly mostDidNotKnow: Readonly<Partial<Record<ShownVoice, readonly string[]>>>;
  /** By organisation id: leaders and workforce together. */
  readonly organisations: Readonly<Record<string, ShownGroup>>;
};
