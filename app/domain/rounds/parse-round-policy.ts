import { z } from "zod";
import type { Edition } from "../edition/edition";
import { done, failed, problem, type Problem, type Result } from "../values/problem";
import { VOICES } from "../values/voice";
import { LOWEST_THRESHOLD, voicesAskedIn, type RoundPolicy } from "./round-policy";

const SECTIONS = z.array(z.string());

const POLICY = z.strictObject({
  k: z.int(),
  sections: z.strictObject({ leaders: SECTIONS, workforce: SECTIONS, families: SECTIONS, communities: SECTIONS }),
  mergeFamiliesAndCommunities: z.boolean(),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)).min(1),
  comments: z.boolean(),
});

/** Holds a policy against its edition: the threshold, sections that there are, and somebody who is asked something. */
export function checkRoundPolicy(policy: RoundPolicy, edition: Edition): readonly Problem[] {
  const known = new Set(edition.sections.map((section) => section.key));
  const unknown = VOICES.flatMap((voice) =>
    policy.sections[voice].filter((key) => !known.has(key)).map((key) => problem("policy-section-unknown", { section: key, voice })),
  );
  const tooLow = policy.k < LOWEST_THRESHOLD ? [problem("threshold-too-low", { k: policy.k, lowest: LOWEST_THRESHOLD })] : [];
  const nobody = voicesAskedIn(edition, policy).length === 0 ? [problem("policy-nobody-asked")] : [];
  return [...tooLow, ...unknown, ...nobody];
}

/** Reads a round's policy from what a form or a file sent, and holds it against the edition. All problems at once. */
export function parseRoundPolicy(value: unknown, edition: Edition): Result<RoundPolicy, readonly Problem[]> {
  const read = POLICY.safeParse(value);
  if (!read.success) {
    return failed(read.error.issues.map((issue) => problem("policy-malformed", { path: issue.path.join("."), found: issue.message })));
  }
  const problems = checkRoundPolicy(read.data, edition);
  return problems.length === 0 ? done(read.data) : failed(problems);
}
