import type { RoundPolicy } from "../domain/rounds/round-policy";
import type { Voice } from "../domain/values/voice";
import { textIn } from "./posted-form.server";

/** A new round as it was typed. */
export type TypedRound = {
  readonly title: string;
  readonly k: string;
  readonly sections: Readonly<Record<Voice, readonly string[]>>;
  readonly merge: boolean;
  readonly comments: boolean;
};

export function readNewRound(form: FormData): TypedRound {
  const chosen = (voice: Voice) => form.getAll(`sections.${voice}`).filter((key) => typeof key === "string");
  return {
    title: textIn(form, "title"),
    k: textIn(form, "k").trim(),
    sections: {
      leaders: chosen("leaders"),
      workforce: chosen("workforce"),
      families: chosen("families"),
      communities: chosen("communities"),
    },
    merge: textIn(form, "merge") === "yes",
    comments: textIn(form, "comments") === "yes",
  };
}

/** The policy that was typed. A threshold that is no whole number counts as none, which no round may have. */
export function policyOf({ k, sections, merge, comments }: TypedRound): Omit<RoundPolicy, "languages"> {
  return { k: /^\d{1,6}$/.test(k) ? Number(k) : 0, sections, mergeFamiliesAndCommunities: merge, comments };
}
