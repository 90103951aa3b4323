import { ratedCount, type Tally } from "../tallies/tally";
import type { Shown } from "./release";

const FEWEST_WHO_DID_NOT_KNOW = 10;
const FEWEST_POSSIBLE_VALUES = 3;

/** Whether most did not know: ten people or more, and three quarters or more of those who rated or did not know. */
export function didMostlyNotKnow(people: number, dontKnow: number): boolean {
  return dontKnow >= FEWEST_WHO_DID_NOT_KNOW && 4 * dontKnow >= 3 * (dontKnow + people);
}

/**
 * Whether a page may say that most of a voice did not know. Of a hidden or empty cell the words narrow the counts down, so they
 * are left out where a count would keep fewer than three possible values for a reader who knows how many responses there are.
 */
export function maySayMostDidNotKnow(tally: Tally, shown: Shown, k: number): boolean {
  const people = ratedCount(tally);
  if (!didMostlyNotKnow(people, tally.dontKnow)) return false;
  if (shown === "full" || shown === "half") return true;
  const responses = people + tally.dontKnow + tally.notApplicable + tally.unanswered;
  const possible = { people: new Set<number>(), dontKnow: new Set<number>() };
  const fewest = shown === "none" ? 0 : 1;
  const most = shown === "none" ? 0 : k - 1;
  for (let n = fewest; n <= most; n += 1) {
    for (let dontKnow = 0; n + dontKnow <= responses; dontKnow += 1) {
      if (!didMostlyNotKnow(n, dontKnow)) continue;
      possible.people.add(n);
      possible.dontKnow.add(dontKnow);
    }
  }
  const peopleStayOpen = shown === "none" || possible.people.size >= FEWEST_POSSIBLE_VALUES;
  return peopleStayOpen && possible.dontKnow.size >= FEWEST_POSSIBLE_VALUES;
}
