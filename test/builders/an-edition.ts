import type { Descriptor, Edition } from "../../app/domain/edition/edition";
import { VOICES, type Voice } from "../../app/domain/values/voice";

type EditionWishes = { readonly key?: string; readonly scale?: readonly number[]; readonly keys?: readonly string[] };

function aDescriptor(key: string, levels: number, notAsked: readonly Voice[]): Descriptor {
  const ask = { question: `What about ${key}?`, help: "", levels: new Array<null>(levels).fill(null) };
  const [leaders, workforce, families, communities] = VOICES.map((voice) => (notAsked.includes(voice) ? null : ask));
  return {
    key,
    section: key.charAt(0),
    title: `Title of ${key}`,
    statement: `Statement of ${key}.`,
    levels: new Array<null>(levels).fill(null),
    evidence: [],
    steps: [],
    asks: { leaders: leaders ?? null, workforce: workforce ?? null, families: families ?? null, communities: communities ?? null },
  };
}

/**
 * An edition on a scale from 0 to 5 with the descriptors A1, A2, B1 and B2 in the sections A and B (a section is its
 * descriptors' first letter). Families and communities are not asked what ends in 2.
 */
export function anEdition({
  key = "small-2026",
  scale = [0, 1, 2, 3, 4, 5],
  keys = ["A1", "A2", "B1", "B2"],
}: EditionWishes = {}): Edition {
  return {
    key,
    title: "A small edition",
    year: 2026,
    official: false,
    source: "Made for a test",
    licence: "None",
    scale: scale.map((value) => ({ value, label: `Level ${value}`, meaning: "" })),
    sections: [...new Set(keys.map((one) => one.charAt(0)))].map((one) => ({ key: one, title: `Section ${one}`, summary: "" })),
    descriptors: keys.map((one) => aDescriptor(one, scale.length, one.endsWith("2") ? ["families", "communities"] : [])),
    crosswalk: [],
  };
}
