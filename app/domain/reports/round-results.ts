import type { Descriptor, Edition } from "../edition/edition";
import { scaleNumbers, type ScaleNumbers } from "../edition/scale";
import type { Protected } from "../protection/protected";
import type { Release, ShownCell, ShownVoice } from "../protection/release";

export type NamedOrganisation = { readonly id: string; readonly name: string };

/** A round's frozen results with the names that its pages need: the one source of every page, chart and file of results. */
export type RoundResults = {
  readonly snapshotId: string;
  /** The day, as YYYY-MM-DD. */
  readonly takenOn: string;
  /** Taken while the round was still open. */
  readonly interim: boolean;
  readonly edition: Edition;
  readonly roundTitle: string;
  readonly areaName: string;
  readonly organisations: readonly NamedOrganisation[];
  readonly release: Protected<Release>;
};

const SHOWN_VOICES: readonly ShownVoice[] = ["leaders", "workforce", "families", "communities", "families-and-communities"];

/** The voices that have at least one response, in the fixed order; families and communities count as one where they are shown as one. */
export function voicesIn(release: Protected<Release>): readonly ShownVoice[] {
  return SHOWN_VOICES.filter((voice) => release.voices[voice] !== undefined);
}

/** A voice's cell; undefined where the voice is not asked the descriptor or did not answer at all. */
export function cellOf(release: Protected<Release>, voice: ShownVoice, descriptor: string): ShownCell | undefined {
  return release.voices[voice]?.descriptors[descriptor];
}

/** The edition's descriptors that at least one answering voice was asked in this round, in edition order. */
export function descriptorsInRound({ edition, release }: RoundResults): readonly Descriptor[] {
  const voices = voicesIn(release);
  return edition.descriptors.filter(({ key }) => voices.some((voice) => cellOf(release, voice, key) !== undefined));
}

/** The voices that answered and were asked this descriptor. */
export function voicesAsked(release: Protected<Release>, descriptor: string): readonly ShownVoice[] {
  return voicesIn(release).filter((voice) => cellOf(release, voice, descriptor) !== undefined);
}

/** A scale with how its numbers are written. */
export type WrittenScale = ScaleNumbers & {
  readonly highest: number;
  /** Decimals that a tenth of a level needs. */
  readonly decimals: number;
};

export function writtenScale(edition: Edition): WrittenScale {
  const numbers = scaleNumbers(edition.scale);
  const tenth = numbers.step / 10;
  const decimals = [0, 1, 2, 3, 4].find((places) => isWhole(tenth * 10 ** places)) ?? 5;
  return { ...numbers, highest: numbers.lowest + numbers.step * (numbers.levels - 1), decimals };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-9;
}
