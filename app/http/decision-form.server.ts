import type { Voice } from "../domain/values/voice";
import type { TypedDecision } from "../domain/workshop/read-decision";
import { textIn } from "./posted-form.server";

/** A decision as it was sent, with the version that whoever sent it had seen; 0 where they had seen none. */
export function readDecisionForm(form: FormData): { readonly typed: TypedDecision; readonly seen: number } {
  const seen = textIn(form, "seen");
  const byVoice = (name: string) => {
    const text = (voice: Voice) => textIn(form, `${name}.${voice}`);
    return { leaders: text("leaders"), workforce: text("workforce"), families: text("families"), communities: text("communities") };
  };
  return {
    seen: /^\d{1,6}$/.test(seen) ? Number(seen) : 0,
    typed: {
      status: textIn(form, "status"),
      score: textIn(form, "score"),
      low: textIn(form, "low"),
      high: textIn(form, "high"),
      rule: textIn(form, "rule"),
      reason: textIn(form, "reason"),
      dissent: byVoice("dissent"),
      evidence: textIn(form, "evidence"),
      room: byVoice("room"),
      changeReason: textIn(form, "changeReason"),
    },
  };
}
