import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { fewestForFullFigures, ownDisplay } from "../../app/domain/protection/display";
import { mayReplace } from "../../app/domain/protection/effective";
import { release } from "../../app/domain/protection/release-round";
import { agreementA, cns, layerAgreement, leikD, lSquared } from "../../app/domain/scores/agreement";
import { meanInterval } from "../../app/domain/scores/bootstrap";
import { interpolatedQuantile, meanPosition, peopleIn, typicalPosition } from "../../app/domain/scores/centre";
import { bestTwoAdjacent } from "../../app/domain/scores/consensus";
import { contrast, tierOf } from "../../app/domain/scores/differences";
import { adjustForManyTests } from "../../app/domain/scores/false-discovery";
import { medianInterval, medianRanks, shareInterval, typicalInterval } from "../../app/domain/scores/intervals";
import { comparePairs, exactRankSumP, normalRankSumP } from "../../app/domain/scores/rank-sum";
import { scoreCell } from "../../app/domain/scores/score-cell";
import { closeness, inTwoCamps, quartile, totalDistance } from "../../app/domain/scores/spread";
import { bundleOrder, costOf, type Job } from "../../app/domain/roadmap/bundle-order";
import { gapTo, priorityOf } from "../../app/domain/roadmap/priority";
import { addTallies, countRating, emptyTally } from "../../app/domain/tallies/tally";
import { VOICES } from "../../app/domain/values/voice";
import { anEdition } from "../builders/an-edition";

const vectorSchema = z.object({
  id: z.string(),
  measure: z.string(),
  input: z.record(z.string(), z.unknown()),
  expected: z.unknown(),
  tolerance: z.number(),
});
const vectors = z.array(vectorSchema).parse(JSON.parse(readFileSync(new URL("statistics.json", import.meta.url), "utf8")));

type Input = Record<string, unknown>;
const list = (input: Input, name: string) => z.array(z.number()).parse(input[name]);
const lists = (input: Input, name: string) => z.array(z.array(z.number())).parse(input[name]);
const number = (input: Input, name: string) => z.number().parse(input[name]);
const histogram = (input: Input) => list(input, "h");

/** A scale whose values are the positions themselves, which is how the worked examples count. */
const positions = (levels: number) => ({ levels, lowest: 0, step: 1 });
const ofTally = (levels: readonly number[]) => ({ ...emptyTally(levels.length), levels });
const at95 = (input: Input) => expect(input.conf, "every interval here is a 95 % one").toBe(0.95);
const confidence = (input: Input) => (at95(input), histogram(input));

const CLOSENESS_WORDS = {
  "too-few": "too few to say",
  "two-camps": "two camps",
  "very-close": "very close",
  "fairly-close": "fairly close",
  "spread-out": "spread out",
} as const;

const measured: Record<string, (input: Input) => unknown> = {
  agreement_A: (input) => agreementA(histogram(input)),
  pattern_agreement: (input) => layerAgreement(list(input, "pattern"), 1),
  leik_D: (input) => leikD(histogram(input)),
  consensus_cns: (input) => cns(histogram(input)),
  lsquared: (input) => lSquared(histogram(input)),
  median: (input) => quartile(histogram(input), 2),
  interp_median: (input) => typicalPosition(histogram(input)),
  interp_quantile: (input) => interpolatedQuantile(histogram(input), number(input, "q")),
  mean: (input) => meanPosition(histogram(input)),
  mean_distance_from_median: (input) => (totalDistance(histogram(input)) ?? Number.NaN) / peopleIn(histogram(input)),
  iqr: (input) => (quartile(histogram(input), 3) ?? Number.NaN) - (quartile(histogram(input), 1) ?? Number.NaN),
  two_camps: (input) => inTwoCamps(histogram(input)),
  closeness_label: (input) => {
    const code = closeness(histogram(input));
    return code === null ? null : CLOSENESS_WORDS[code];
  },
  best_window_share: (input) => {
    expect(input.width).toBe(2);
    const h = histogram(input);
    const best = bestTwoAdjacent(h);
    return [best / peopleIn(h), h.findIndex((count, position) => count + (h[position + 1] ?? 0) === best)];
  },
  wilson: (input) => shareInterval(number(input, "x"), number(input, "n")),
  median_ci_ranks: (input) => {
    at95(input);
    const ranks = medianRanks(number(input, "n"));
    return ranks && [ranks.lower, ranks.upper, ranks.coverage];
  },
  median_ci_values: (input) => {
    at95(input);
    const sorted = list(input, "x").sort((one, other) => one - other);
    const ranks = medianRanks(sorted.length);
    return ranks && [sorted[ranks.lower - 1], sorted[ranks.upper - 1]];
  },
  median_ci: (input) => {
    const h = confidence(input);
    const found = medianInterval(positions(h.length), h);
    return found && [...found.interval, found.coverage];
  },
  woodruff_ci: (input) => typicalInterval(positions(histogram(input).length), confidence(input)),
  boot_mean_ci: (input) => meanInterval(positions(histogram(input).length), confidence(input)),
  mwu: (input) => {
    expect(input.continuity).toBe(true);
    const [a, b] = [list(input, "a"), list(input, "b")];
    const { wins, ties } = comparePairs(a, b);
    return { U: wins + ties / 2, p: normalRankSumP(a, b) };
  },
  exact_perm_p: (input) => exactRankSumP(list(input, "a"), list(input, "b")),
  cliff_delta: (input) => contrast(positions(list(input, "a").length), list(input, "a"), list(input, "b"))?.delta,
  prob_superiority: (input) => contrast(positions(list(input, "a").length), list(input, "a"), list(input, "b"))?.chanceHigher,
  bh: (input) => adjustForManyTests(list(input, "p")),
  flag_tier: (input) => {
    const people = [number(input, "n_a"), number(input, "n_b")] as const;
    const balance = number(input, "delta") * people[0] * people[1];
    const evidence = { people, balance, gap: number(input, "gap"), p: number(input, "p"), pAdjusted: number(input, "q") };
    return tierOf(positions(6), evidence) ?? 0;
  },
  merge: (input) => lists(input, "hs").map(ofTally).reduce(addTallies).levels,
  edit_delta: (input) => {
    const removed = countRating(ofTally(histogram(input)), { kind: "level", position: number(input, "from") }, -1);
    return countRating(removed, { kind: "level", position: number(input, "to") }, 1).levels;
  },
  dk_excluded: (input) => {
    const tally = { ...ofTally(histogram(input)), dontKnow: number(input, "dk"), notApplicable: number(input, "na") };
    const { n, mean, dontKnow } = scoreCell(tally, positions(tally.levels.length));
    return { n, mean, dk_share: dontKnow / (dontKnow + n) };
  },
  equal_group_typical: (input) => overallOf(lists(input, "hs"))?.typical,
  equal_group_mean: (input) => overallOf(lists(input, "hs"))?.typical,
  pooled_mean: (input) => meanPosition(lists(input, "hs").map(ofTally).reduce(addTallies).levels),
  snapshot_ok: (input) => mayReplace({ changes: number(input, "changed_since_last_publication") }, { changes: 0 }, number(input, "k")),
  display_tier: (input) => {
    const n = number(input, "n");
    expect(fewestForFullFigures(number(input, "k_score"))).toBe(input.k_full);
    const shown = ownDisplay([Math.floor(n / 2), Math.ceil(n / 2)], number(input, "k_score"));
    return shown === "hidden" ? "nothing" : shown;
  },
  gap_priority: (input) =>
    priorityOf({
      gap: gapTo(number(input, "target"), number(input, "current")),
      importance: number(input, "importance"),
      confidence: number(input, "confidence"),
    }),
  order_bundle: (input) => {
    const jobs = jobsIn(input);
    const order = bundleOrder(jobs);
    if (!order.ok) return "cycle";
    const ids = order.value.map(({ id }) => id);
    return { order: ids, cost: costOf(jobs, ids) };
  },
  // the two below are products of what is computed, as the analyst's own sheet would make them
  polarization: (input) => (1 - (agreementA(histogram(input)) ?? Number.NaN)) / 2,
  agreement_A_layer_weights: (input) => layerWeights(histogram(input)),
};

/** The jobs of a worked example, each with its value and size, and what each needs. */
function jobsIn(input: Input): readonly Job[] {
  const jobs = z.record(z.string(), z.tuple([z.number(), z.number()])).parse(input.jobs);
  const needs = z.record(z.string(), z.array(z.string())).parse(input.deps);
  return Object.entries(jobs).map(([id, [value, size]]) => ({ id, value, size, needs: needs[id] ?? [] }));
}

/** The score of all voices together, from one histogram for each of them in the fixed order. */
function overallOf(histograms: readonly (readonly number[])[]) {
  const edition = anEdition({ keys: ["A1"] });
  const sheets = histograms.map((levels) => ({
    group: { responses: peopleIn(levels), changes: peopleIn(levels), choosers: 0, picks: {} },
    cells: { A1: { ...ofTally(levels), changes: peopleIn(levels) } },
  }));
  const voices = Object.fromEntries(VOICES.flatMap((voice, index) => (sheets[index] === undefined ? [] : [[voice, sheets[index]]])));
  const policy = { k: 5, disclosure: "off", mergeFamiliesAndCommunities: false } as const;
  const input = { edition, sheet: { voices, organisations: {} }, policy, organisations: [], final: true, previous: null };
  return release(input).release.overall.A1;
}

/** Weights of the layers, recovered from agreement's own layers: the people between neighbouring heights. */
function layerWeights(h: readonly number[]): number[] {
  const heights = [...new Set(h.filter((count) => count > 0))].sort((one, other) => one - other);
  const weights = heights.map((height, index) => {
    const filled = h.filter((count) => count >= height).length;
    return ((height - (heights[index - 1] ?? 0)) * filled) / peopleIn(h);
  });
  const weighted = heights.reduce((sum, height, index) => sum + (weights[index] ?? 0) * layerAgreement(h, height), 0);
  expect(agreementA(h)).toBeCloseTo(weighted, 12);
  return weights;
}

const ORDER_BLIND = "ignores the order of the levels, so 0 and 5 would count as near as 2 and 3";
const ONE_OF_MANY = "says nothing that distance, A, Cns, D and l² do not already say";
const BY_PROTECTION = "checks a whole release, as the attacker of test/protection does with exact search";
const OTHER_ORDER = "actions are ordered by the bundle rule, which weighs what an action needs together with it";
const OTHER_RULE = "another body's rule; the two-camps and consensus rules stand instead";
const NO_WEIGHTS = "nobody's answers are weighted: each voice counts once";

const notMeasured: Record<string, string> = {
  entropy: ORDER_BLIND,
  mrq: ORDER_BLIND,
  berry_mielke_iov: ONE_OF_MANY,
  kvalseth_cov: ONE_OF_MANY,
  dsquared: "only its standardised form l² is shown",
  blair_lacy_l: "only its square l² is shown",
  reardon: ONE_OF_MANY,
  rwg: "compares with random answers, which nobody gives",
  isd: "describes three points in time; rounds are compared in pairs",
  ajus: "names a curve's shape; closeness and two camps say it in words",
  boot_mean_bca: "the plain percentile interval of the mean is shown",
  boot_median_pmf: "the median's interval is read from order statistics",
  mixture: NO_WEIGHTS,
  poststratified_mean: NO_WEIGHTS,
  kish: NO_WEIGHTS,
  n_eff_group_weights: NO_WEIGHTS,
  cluster_deff: "no interval is printed for a section or a whole edition",
  james_stein_factor: "no score is pulled towards the other voices'",
  james_stein_first: "no score is pulled towards the other voices'",
  eb_shrink: "no score is pulled towards the other voices'",
  kruskal: "voices are compared pair by pair",
  brunner_munzel: "one test, the rank sum, decides every flag",
  holm: "Benjamini and Hochberg's adjustment is used",
  ipras: OTHER_RULE,
  ram_classic: OTHER_RULE,
  ram_style: OTHER_RULE,
  scirocco_class: OTHER_RULE,
  vote_supermajority: "a decision's rule is the workshop's",
  vote_threshold: "a decision's rule is the workshop's",
  nhsd_round: "another body's rounding; cells are hidden instead",
  midpoint6: "another body's rounding; cells are hidden instead",
  audit_2way: BY_PROTECTION,
  audit_linear: BY_PROTECTION,
  score_leak_equal_weight: BY_PROTECTION,
  score_leak_pooled: BY_PROTECTION,
  nested_ok: BY_PROTECTION,
  wsjf: OTHER_ORDER,
  rice: OTHER_ORDER,
  ipa_quadrant: "a priority weighs the gap to a target; no score is cut into boxes",
  order_greedy: "not computed: the bundle rule stands instead",
};

function expectClose(actual: unknown, expected: unknown, tolerance: number, at: string): void {
  if (typeof expected === "number") {
    expect(typeof actual, at).toBe("number");
    expect(Math.abs(Number(actual) - expected), `${at}: ${String(actual)} for ${expected}`).toBeLessThanOrEqual(tolerance);
  } else if (expected !== null && typeof expected === "object") {
    const found = z.record(z.string(), z.unknown()).parse({ ...z.looseObject({}).or(z.array(z.unknown())).parse(actual) });
    const wanted = z.record(z.string(), z.unknown()).parse({ ...expected });
    expect(Object.keys(found), at).toEqual(Object.keys(wanted));
    for (const [key, value] of Object.entries(wanted)) expectClose(found[key], value, tolerance, `${at}.${key}`);
  } else {
    expect(actual, at).toBe(expected);
  }
}

describe("worked examples of the statistics", () => {
  it("are all either computed or left out for a stated reason, never both", () => {
    const named = new Set(vectors.map(({ measure }) => measure));
    expect([...Object.keys(measured), ...Object.keys(notMeasured)].sort()).toEqual([...named].sort());
    expect(vectors.length).toBeGreaterThan(200);
  });

  it.each(vectors.filter(({ measure }) => measure in measured))("$id holds", ({ id, measure, input, expected, tolerance }) => {
    expectClose(measured[measure]?.(input), expected, tolerance, id);
  });
});
