import type { Edition } from "../domain/edition/edition";
import type { Protected } from "../domain/protection/protected";
import type { Release, ShownCell, ShownDifference } from "../domain/protection/release";
import { VOICES, type Voice } from "../domain/values/voice";
import { writeOrderedJson, type OrderedJson } from "./ordered-json";

/** The shape below. It grows only by a new version, so that programs which read it go on working. */
const SCHEMA_VERSION = 1;

const CELL_FIELDS = [
  "shown",
  "n",
  "dontKnow",
  "notApplicable",
  "unanswered",
  "histogram",
  "typical",
  "mean",
  "iqr",
  "distance",
  "closeness",
  "consensus",
  "agreementA",
  "cns",
  "leikD",
  "lSquared",
] as const satisfies readonly (keyof ShownCell)[];

const DIFFERENCE_FIELDS = [
  "descriptor",
  "voices",
  "delta",
  "chanceHigher",
  "gap",
  "p",
  "pAdjusted",
  "tier",
] as const satisfies readonly (keyof ShownDifference)[];

/** The scores as a program reads them: voices in their fixed order, sections and descriptors in edition order. */
export function scoreJson(release: Protected<Release>, edition: Edition): string {
  const keys = edition.descriptors.map(({ key }) => key);
  const voices = VOICES.filter((voice) => release.voices[voice] !== undefined);
  return writeOrderedJson(
    new Map<string, OrderedJson>([
      ["schemaVersion", SCHEMA_VERSION],
      ["edition", release.edition],
      ["k", release.k],
      ["disclosure", release.disclosure],
      ["responses", release.responses],
      ["voices", mapOf(voices, (voice) => voiceJson(release, voice, keys))],
      ["sections", mapOf(voices, (voice) => sectionsJson(release, voice, edition))],
      ["overall", mapOf(ownKeys(keys, release.overall), (key) => overallJson(release, key))],
      ["differences", release.differences.map((difference) => mapOf(DIFFERENCE_FIELDS, (field) => difference[field]))],
      ["agenda", release.agenda],
    ]),
  );
}

function voiceJson(release: Protected<Release>, voice: Voice, keys: readonly string[]): OrderedJson {
  const { responses = null, descriptors = {} } = release.voices[voice] ?? {};
  const cells = mapOf(ownKeys(keys, descriptors), (key) => mapOf(CELL_FIELDS, (field) => descriptors[key]?.[field] ?? null));
  return new Map<string, OrderedJson>([
    ["responses", responses],
    ["descriptors", cells],
  ]);
}

function sectionsJson(release: Protected<Release>, voice: Voice, edition: Edition): OrderedJson {
  const sections = release.sections[voice] ?? {};
  const keys = edition.sections.map(({ key }) => key);
  // a section that the voice is not asked is there too, with nothing asked, so that a program meets the same keys for every voice
  return mapOf(keys, (key) => {
    const { typical = null, shown = 0, asked = 0 } = sections[key] ?? {};
    return new Map(Object.entries({ typical, shown, asked }));
  });
}

function overallJson(release: Protected<Release>, key: string): OrderedJson {
  const { typical = null, voicesShown = [], headCount = null } = release.overall[key] ?? {};
  return new Map<string, OrderedJson>(Object.entries({ typical, voicesShown, headCount }));
}

function mapOf<Key extends string>(keys: readonly Key[], valueOf: (key: Key) => OrderedJson): ReadonlyMap<string, OrderedJson> {
  return new Map(keys.map((key) => [key, valueOf(key)]));
}

/** Those of the keys that a record has, in their own order. */
function ownKeys(keys: readonly string[], record: Readonly<Record<string, unknown>>): readonly string[] {
  return keys.filter((key) => Object.hasOwn(record, key));
}
