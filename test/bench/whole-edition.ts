import type { Edition } from "../../app/domain/edition/edition";
import { VOICES } from "../../app/domain/values/voice";
import { anEdition } from "../builders/an-edition";

const SECTIONS = ["A", "B", "C", "D", "E"];
// What ends in 2 is not asked of everybody.
const PLACES = [1, 3, 4, 5, 6, 7, 8, 9];
const QUESTION =
  "Partners plan together what families need before things become serious, say plainly who does what, and look together at whether it has helped.";
const WORDING = "Some partners do this in most places, have agreed how, and can show what has changed for families.";

/** Five sections of eight descriptors, each asked of every voice in as many words as in a real edition. */
export function wholeEdition(): Edition {
  const edition = anEdition({ key: "whole-2026", keys: SECTIONS.flatMap((section) => PLACES.map((place) => `${section}${place}`)) });
  const levels = edition.scale.map(({ value }) => `${WORDING} (${value})`);
  const descriptors = edition.descriptors.map((descriptor) => {
    const ask = { question: `${descriptor.key}: ${QUESTION}`, help: "", levels };
    const [leaders, workforce, families, communities] = VOICES.map(() => ask);
    return {
      ...descriptor,
      statement: ask.question,
      levels,
      asks: { leaders: leaders ?? null, workforce: workforce ?? null, families: families ?? null, communities: communities ?? null },
    };
  });
  return { ...edition, descriptors };
}

/** The keys of each section's descriptors, by the name of its page. */
export function keysByPage({ sections, descriptors }: Edition): ReadonlyMap<string, readonly string[]> {
  return new Map(
    sections.map(({ key }, place) => [
      String(place + 1),
      descriptors.filter(({ section }) => section === key).map((descriptor) => descriptor.key),
    ]),
  );
}
