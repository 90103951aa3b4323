import { join } from "node:path";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { describe, expect, test } from "vitest";
import { descriptorsFolder, loadEdition, shippedEditionKeys } from "../../app/adapters/edition-files.server";
import { descriptorsAskedOf, type Ask, type Edition } from "../../app/domain/edition/edition";
import type { Voice } from "../../app/domain/values/voice";
import { valueOf } from "./edition-file";

const load = (key: string) => valueOf(loadEdition(join(descriptorsFolder(), `${key}.yaml`)));

const SHIPPED: readonly [key: string, fewest: number, most: number, sections: readonly string[]][] = [
  ["data-maturity", 12, 20, ["Governance", "Sharing and feeds", "Quality and case recording", "Using data"]],
  ["early-help-2020", 25, 35, ["Leaders", "Families", "Communities", "Workforce"]],
  ["early-help-2022", 30, 40, ["Family voice and experience", "Workforce", "Communities", "Leaders", "Data"]],
];

/** The school grade that a text asks for. */
function gradeOf(text: string): number {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const sentences = text.split(/[.!?]+/).filter((sentence) => /\p{L}/u.test(sentence));
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllable(text) });
}

function asksInOwnWords(edition: Edition): readonly [where: string, ask: Ask][] {
  const voices: readonly Voice[] = ["families", "communities"];
  return voices
    .flatMap((voice) =>
      descriptorsAskedOf(edition, voice).flatMap(({ key, asks }) => {
        const ask = asks[voice];
        return ask === null ? [] : [[`${key} ${voice}`, ask] as const];
      }),
    )
    .map(([where, ask]) => [where, ask]);
}

const textsOf = (ask: Ask) => [ask.question, ask.help, ...ask.levels.map((level) => level ?? "")];
const wordCount = (text: string) => text.split(/\s+/).length;

test("three editions are shipped", () => {
  expect(shippedEditionKeys()).toEqual(SHIPPED.map(([key]) => key));
});

describe.each(SHIPPED)("%s", (key, fewest, most, sections) => {
  const edition = load(key);

  test("is named after its file and claims to be nobody's official wording", () => {
    expect(edition).toMatchObject({ key, official: false });
    expect(edition.source).toMatch(/independent/i);
    expect(edition.licence).toBe("CC-BY-4.0");
    expect(edition.year).not.toBeNull();
  });

  test("has its sections and a number of descriptors that people get through", () => {
    expect(edition.sections.map(({ title }) => title)).toEqual(sections);
    expect(edition.sections.every(({ summary }) => summary !== "")).toBe(true);
    expect(edition.descriptors.length).toBeGreaterThanOrEqual(fewest);
    expect(edition.descriptors.length).toBeLessThanOrEqual(most);
    expect(descriptorsAskedOf(edition, "leaders").length).toBeLessThanOrEqual(40);
    expect(descriptorsAskedOf(edition, "workforce").length).toBeLessThanOrEqual(40);
    expect(descriptorsAskedOf(edition, "families").length).toBeLessThanOrEqual(12);
    expect(descriptorsAskedOf(edition, "communities").length).toBeLessThanOrEqual(12);
  });

  test("has a scale of six labelled levels with their meaning", () => {
    expect(edition.scale.map(({ value }) => value)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(edition.scale.filter(({ label, meaning }) => label === "" || meaning === "")).toEqual([]);
  });

  test("describes every descriptor in full", () => {
    const incomplete = edition.descriptors.filter(
      ({ levels, evidence, steps }) =>
        levels.includes(null) ||
        levels.length !== 6 ||
        evidence.length === 0 ||
        steps.slice(1).some((step) => step.length === 0) ||
        steps.length !== 6,
    );
    expect(incomplete.map((descriptor) => descriptor.key)).toEqual([]);
  });

  test("never words two levels alike, and words each in half a breath", () => {
    const wordings = edition.descriptors.flatMap(({ levels }) => levels.map((level) => level ?? ""));
    expect(wordings.filter((wording, index) => wordings.indexOf(wording) !== index)).toEqual([]);
    expect(wordings.filter((wording) => wordCount(wording) < 6 || wordCount(wording) > 25)).toEqual([]);
  });

  test("asks families and communities in their own words, level by level", () => {
    const statements = new Set(edition.descriptors.map(({ statement }) => statement));
    const lacking = asksInOwnWords(edition).filter(([, ask]) => statements.has(ask.question) || textsOf(ask).includes(""));
    expect(lacking.map(([where]) => where)).toEqual([]);
  });

  test("asks families and communities in words that a child of eleven can read", () => {
    const hard = asksInOwnWords(edition).flatMap(([where, ask]) =>
      textsOf(ask)
        .filter((text) => gradeOf(text) > 6 || /\p{Lu}{2}/u.test(text))
        .map((text) => `${where}: ${text} (${gradeOf(text).toFixed(1)})`),
    );
    expect(hard).toEqual([]);
  });
});

test("the crosswalk links descriptors that both editions have, the equal ones one to one", () => {
  const newer = load("early-help-2022");
  const older = new Set(load("early-help-2020").descriptors.map(({ key }) => key));
  expect(newer.crosswalk.length).toBeGreaterThan(0);
  expect(
    newer.crosswalk.filter(({ fromEdition, fromDescriptor }) => fromEdition !== "early-help-2020" || !older.has(fromDescriptor)),
  ).toEqual([]);
  const equal = newer.crosswalk.filter(({ relation }) => relation === "equal");
  expect(new Set(equal.map(({ to }) => to)).size).toBe(equal.length);
  expect(new Set(equal.map(({ fromDescriptor }) => fromDescriptor)).size).toBe(equal.length);
});
