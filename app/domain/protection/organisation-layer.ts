import type { ScaleNumbers } from "../edition/scale";
import { emptyTally, type Tally } from "../tallies/tally";
import { countsOf, peopleOf, type DescriptorTable, type TableRow } from "./descriptor-table";
import { ownDisplay } from "./display";
import type { HalfShapes } from "./half-shapes";
import type { Shown } from "./release";

/** An organisation's own figures, leaders and workforce together. */
export type LayerOrganisation = {
  readonly id: string;
  readonly responses: number;
  readonly cells: Readonly<Record<string, Tally>>;
};

/** A voice that answers for organisations, as it is shown. */
export type LayerVoice = {
  readonly responses: number;
  readonly responsesShown: boolean;
  readonly cells: ReadonlyMap<string, { readonly tally: Tally; readonly shown: Shown }>;
};

/**
 * What an earlier snapshot fixes. A figure that was shown and has not changed since is no cover for another; one that was
 * hidden and has not changed must stay hidden, because it may have been cover then.
 */
export type Firm = {
  readonly responses: ReadonlyMap<string, "shown" | "hidden">;
  /** By descriptor, then organisation. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, "shown" | "hidden">>;
  /** By descriptor, the organisations that were hidden: the first to be hidden again. */
  readonly hiddenBefore: ReadonlyMap<string, ReadonlySet<string>>;
};

/** Everything about organisations at one moment. */
export type OrganisationLayer = {
  readonly scale: ScaleNumbers;
  readonly k: number;
  /** Those that leaders and workforce are both asked, in edition order. */
  readonly descriptors: readonly string[];
  readonly organisations: readonly LayerOrganisation[];
  readonly voices: readonly LayerVoice[];
  readonly firm: Firm;
  readonly halves: HalfShapes;
};

/**
 * Which organisations are hidden. One that is hidden wholly shows no number of responses and no cell, not even an empty one;
 * beside these, single cells are hidden by descriptor.
 */
export type Mask = {
  readonly wholly: ReadonlySet<string>;
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
};

export function organisationTally(layer: OrganisationLayer, organisation: LayerOrganisation, descriptor: string): Tally {
  return organisation.cells[descriptor] ?? emptyTally(layer.scale.levels);
}

/** How an organisation's cell is shown under a mask. */
export function maskedDisplay(
  layer: OrganisationLayer,
  organisation: LayerOrganisation,
  descriptor: string,
  wholly: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): Shown {
  if (wholly.has(organisation.id) || hidden.has(organisation.id)) return "hidden";
  return ownDisplay(organisationTally(layer, organisation, descriptor).levels, layer.k);
}

/** What a reader would see of one descriptor under a mask, with what they would have to guess: organisations in order, then voices. */
export function descriptorTable(
  layer: OrganisationLayer,
  descriptor: string,
  wholly: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
): DescriptorTable {
  const { scale, k, halves, organisations, voices } = layer;
  const ofVoices = voices.flatMap((voice): readonly { readonly row: TableRow; readonly removable: number }[] => {
    const cell = voice.cells.get(descriptor);
    if (cell === undefined) return [];
    const unseenResponses = voice.responsesShown ? null : voice.responses;
    const row = { side: "voice" as const, counts: countsOf(cell.tally), shown: cell.shown, unseenResponses };
    return [{ row, removable: voice.responsesShown ? 0 : timesRemovable(layer, voice, wholly) }];
  });
  const ofOrganisations = organisations.map((organisation): TableRow => {
    const unseenResponses = wholly.has(organisation.id) ? organisation.responses : null;
    const shown = maskedDisplay(layer, organisation, descriptor, wholly, hidden);
    return { side: "organisation", counts: countsOf(organisationTally(layer, organisation, descriptor)), shown, unseenResponses };
  });
  return {
    scale,
    k,
    halves,
    rows: [...ofOrganisations, ...ofVoices.map(({ row }) => row)],
    removable: [...ofOrganisations.map(() => 0), ...ofVoices.map(({ removable }) => removable)],
  };
}

/**
 * How many people of a voice with unseen responses could have been fewer, for all that a reader sees: each must be able to
 * leave the voice and a wholly hidden organisation together, with the same answer, in every descriptor.
 */
export function timesRemovable(layer: OrganisationLayer, voice: LayerVoice, wholly: ReadonlySet<string>): number {
  const pool = layer.organisations.filter(({ id }) => wholly.has(id));
  const { levels } = layer.scale;
  let times = voice.responses - 1;
  for (const descriptor of layer.descriptors) {
    const cell = voice.cells.get(descriptor);
    if (cell === undefined) continue;
    const own = countsOf(cell.tally);
    const pooled = pool.map((organisation) => countsOf(organisationTally(layer, organisation, descriptor)));
    const shared = own.map((count, column) =>
      Math.min(
        count,
        pooled.reduce((sum, counts) => sum + (counts[column] ?? 0), 0),
      ),
    );
    const rated = peopleOf(shared, levels);
    const beside = shared.slice(levels).reduce((sum, count) => sum + count, 0);
    const leavable = cell.shown === "hidden" ? Math.min(rated, peopleOf(own, levels) - 1) : rated;
    times = Math.min(times, leavable + beside);
  }
  return times;
}
