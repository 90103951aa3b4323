import { z } from "zod";
import type { Protected } from "./protected";
import type { Release, ShownCell, ShownGroup } from "./release";

const count = z.number().int().nonnegative();
const number = z.number().nullable();
const shownVoice = z.enum(["leaders", "workforce", "families", "communities", "families-and-communities"]);

const EMPTY_WHEN_HIDDEN = "a hidden cell says nothing but that it is hidden";

const cell = z
  .object({
    shown: z.enum(["full", "half", "hidden", "none"]),
    n: count.nullable(),
    dontKnow: count.nullable(),
    notApplicable: count.nullable(),
    unanswered: count.nullable(),
    histogram: z.array(count).nullable(),
    typical: number,
    mean: number,
    iqr: z.tuple([z.number(), z.number()]).nullable(),
    distance: number,
    closeness: z.enum(["too-few", "two-camps", "very-close", "fairly-close", "spread-out"]).nullable(),
    consensus: z.boolean().nullable(),
    agreementA: number,
    cns: number,
    leikD: number,
    lSquared: number,
  })
  .refine(({ shown, ...figures }) => shown !== "hidden" || Object.values(figures).every((figure) => figure === null), {
    error: EMPTY_WHEN_HIDDEN,
  }) satisfies z.ZodType<ShownCell>;

const group = z.object({ responses: count.nullable(), descriptors: z.record(z.string(), cell) }) satisfies z.ZodType<ShownGroup>;

const release = z.object({
  edition: z.string(),
  k: count,
  disclosure: z.enum(["on", "off"]),
  responses: count.nullable(),
  voices: z.partialRecord(shownVoice, group),
  sections: z.partialRecord(shownVoice, z.record(z.string(), z.object({ typical: number, shown: count, asked: count }))),
  overall: z.record(z.string(), z.object({ typical: number, voicesShown: z.array(shownVoice), headCount: number })),
  differences: z.array(
    z.object({
      descriptor: z.string(),
      voices: z.tuple([shownVoice, shownVoice]),
      delta: number,
      chanceHigher: number,
      gap: number,
      p: number,
      pAdjusted: number,
      tier: z.union([z.literal(1), z.literal(2)]),
    }),
  ),
  agenda: z.array(z.string()),
  matters: z.partialRecord(shownVoice, z.object({ choosers: count.nullable(), picks: z.record(z.string(), count).nullable() })),
  mostDidNotKnow: z.partialRecord(shownVoice, z.array(z.string())),
  organisations: z.record(z.string(), group),
}) satisfies z.ZodType<Release>;

/**
 * A release as a snapshot keeps it. What was cleared when the snapshot was taken stays cleared; anything of another shape, or
 * with a figure in a hidden cell, is a damaged snapshot and throws.
 */
export function readRelease(body: unknown): Protected<Release> {
  const read = release.safeParse(body);
  if (!read.success) throw new Error("A snapshot holds something other than a release", { cause: read.error });
  const value: Release = read.data;
  return value as Protected<Release>;
}
