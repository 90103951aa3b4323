import { VOICES } from "../values/voice";
import type { Edition } from "./edition";

/**
 * What counting depends on, as one text: the scale's values, the descriptors with their sections, and who is asked what.
 * Two revisions with the same shape differ in wording alone, so answers to either can be counted together.
 */
export function editionShape(edition: Edition): string {
  return JSON.stringify([
    edition.scale.map((level) => level.value),
    edition.sections.map((section) => section.key),
    edition.descriptors.map(({ key, section, asks }) => [key, section, VOICES.filter((voice) => asks[voice] !== null)]),
  ]);
}
