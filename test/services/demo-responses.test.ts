import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadEdition } from "../../app/adapters/edition-files.server";
import { descriptorsAskedOf, type Edition } from "../../app/domain/edition/edition";
import { scaleNumbers } from "../../app/domain/edition/scale";
import { scoreCell } from "../../app/domain/scores/score-cell";
import type { CellScore } from "../../app/domain/scores/cell-score";
import { countRating, emptyTally } from "../../app/domain/tallies/tally";
import { VOICES, type Voice } from "../../app/domain/values/voice";
import { drawResponses, type DrawnResponse } from "../../app/services/demo/draw-responses";
import { WEXCOMBE_ORGANISATIONS, WEXCOMBE_ROUNDS } from "../../app/services/demo/wexcombe";
import { WEXCOMBE_OPINIONS } from "../../app/services/demo/wexcombe-opinions";
import { WEXCOMBE_REMARKS } from "../../app/services/demo/wexcombe-remarks";

function shipped(key: string): Edition {
  const edition = loadEdition(join(import.meta.dirname, "../../descriptors", `${key}.yaml`));
  if (!edition.ok) throw new Error(JSON.stringify(edition.problem));
  return edition.value;
}

const later = shipped("early-help-2022");
const second = drawResponses(later, WEXCOMBE_ROUNDS.second);

function cell(responses: readonly DrawnResponse[], edition: Edition, voice: Voice, descriptor: string): CellScore {
  const tally = responses
    .filter((response) => response.voice === voice)
    .reduce((sum, { ratings }) => countRating(sum, ratings[descriptor]!, 1), emptyTally(edition.scale.length));
  return scoreCell(tally, scaleNumbers(edition.scale));
}

const typical = (voice: Voice, descriptor: string) => cell(second, later, voice, descriptor).typical ?? Number.NaN;

describe.each(Object.entries(WEXCOMBE_ROUNDS))("the %s round", (_, round) => {
  const edition = shipped(round.edition);
  const responses = drawResponses(edition, round);

  test("is the same every time it is drawn", () => {
    expect(drawResponses(edition, round)).toEqual(responses);
  });

  test("has the planned number of people in each voice, each asked exactly what their voice is asked", () => {
    for (const voice of VOICES) {
      const own = responses.filter((response) => response.voice === voice);
      const asked = descriptorsAskedOf(edition, voice).map(({ key }) => key);
      expect(own).toHaveLength(round.people[voice]);
      for (const { ratings, matters, comments } of own) {
        expect(Object.keys(ratings)).toEqual(asked);
        expect(asked).toEqual(expect.arrayContaining([...matters, ...Object.keys(comments)]));
        expect(new Set(matters).size).toBe(matters.length);
        expect(matters.length).toBeLessThanOrEqual(3);
      }
    }
  });

  test("families and communities answer for no organisation, everyone else for one of the partners", () => {
    const partners = WEXCOMBE_ORGANISATIONS.map(({ name }) => name);
    for (const { voice, organisation } of responses) {
      if (voice === "leaders" || voice === "workforce") expect(partners).toContain(organisation);
      else expect(organisation).toBeNull();
    }
  });

  test("answers came on days when the round was open and that lie in the past", () => {
    for (const { day } of responses) {
      expect(day).toBeGreaterThanOrEqual(0);
      expect(round.opensAfterDays + day).toBeLessThan(Math.min(0, round.closesAfterDays));
    }
  });
});

test.each(["early-help-2020", "early-help-2022"])("opinions on %s cover exactly what each voice is asked", (key) => {
  const edition = shipped(key);
  for (const [place, voice] of VOICES.entries()) {
    const stands = Object.entries(WEXCOMBE_OPINIONS[key]!.stands).flatMap(([descriptor, stand]) =>
      stand[place] === null ? [] : [descriptor],
    );
    expect([...stands].sort()).toEqual(
      descriptorsAskedOf(edition, voice)
        .map((descriptor) => descriptor.key)
        .sort(),
    );
  }
});

describe("the large round shows what a partnership would want to talk about", () => {
  test("families are two levels below leaders on finding help and on telling the story once", () => {
    expect(typical("leaders", "FV4") - typical("families", "FV4")).toBeGreaterThan(2);
    expect(typical("leaders", "FV5") - typical("families", "FV5")).toBeGreaterThan(2);
  });

  test("the workforce stands in two camps on sharing data", () => {
    expect(cell(second, later, "workforce", "DA1").closeness).toBe("two-camps");
  });

  test("everyone is close on being listened to", () => {
    for (const voice of ["leaders", "workforce", "families"] as const) {
      expect(cell(second, later, voice, "FV7").consensus).toBe(true);
    }
  });

  test("three of the communities could rate the shared picture", () => {
    expect(cell(second, later, "communities", "DA6").n).toBe(3);
  });

  test("most families did not know who sees what about them", () => {
    const { n, dontKnow } = cell(second, later, "families", "DA7");
    expect(n).toBeGreaterThanOrEqual(10);
    expect(dontKnow / (dontKnow + n)).toBeGreaterThanOrEqual(0.75);
  });

  test("two organisations are too small to show and the largest has 26 people", () => {
    const sizes = WEXCOMBE_ORGANISATIONS.map(({ name }) => second.filter(({ organisation }) => organisation === name).length);
    expect(sizes.filter((size) => size > 0 && size < 5)).toHaveLength(2);
    expect(Math.max(...sizes)).toBe(26);
  });

  test("every remark was given to somebody", () => {
    const given = second.flatMap(({ comments }) => Object.values(comments));
    expect(given.sort()).toEqual(WEXCOMBE_REMARKS["early-help-2022"]!.map(({ text }) => text).sort());
  });
});
