import type { Ask, Edition } from "../edition/edition";
import type { Voice } from "../values/voice";
import type { RoundPolicy } from "./round-policy";

/** The edition as one round asks it: a voice that the round does not ask a section is asked none of its descriptors. */
export function asAskedIn(edition: Edition, policy: RoundPolicy): Edition {
  const asks = (voice: Voice, section: string, ask: Ask | null) => (policy.sections[voice].includes(section) ? ask : null);
  return {
    ...edition,
    descriptors: edition.descriptors.map((descriptor) => ({
      ...descriptor,
      asks: {
        leaders: asks("leaders", descriptor.section, descriptor.asks.leaders),
        workforce: asks("workforce", descriptor.section, descriptor.asks.workforce),
        families: asks("families", descriptor.section, descriptor.asks.families),
        communities: asks("communities", descriptor.section, descriptor.asks.communities),
      },
    })),
  };
}
