import { pinnedCounts, type Pinned } from "./audit";
import { countsOf, PEOPLE, peopleOf } from "./descriptor-table";
import {
  descriptorTable,
  maskedDisplay,
  organisationTally,
  timesRemovable,
  type LayerOrganisation,
  type Mask,
  type OrganisationLayer,
} from "./organisation-layer";

const FEWEST_POSSIBLE_VALUES = 3;

type Ids = ReadonlySet<string>;

/** Single cells to hide in one descriptor, or what no such choice makes safe. */
type Attempt = { readonly hidden: Ids } | { readonly hidden: null; readonly pinned: Pinned };

/**
 * Which organisations to hide so that no hidden count is determined: those under the threshold, then as few and as small
 * others as the audit asks for. One hidden organisation alone is never enough beside two voices shown in full: it is the
 * voices less all other organisations. Null where no such choice is safe; then no organisation can be shown.
 */
export function safeMask(layer: OrganisationLayer): Mask | null {
  const wholly = new Set(layer.organisations.filter((organisation) => startsHidden(layer, organisation)).map(({ id }) => id));
  for (;;) {
    const cells = new Map<string, Ids>();
    let grown = false;
    while (!responsesStayOpen(layer, wholly)) {
      if (!hideOneMore(layer, wholly, () => true)) return null;
    }
    for (const descriptor of layer.descriptors) {
      let attempt = hideCells(layer, descriptor, wholly);
      while (attempt.hidden === null) {
        const { pinned } = attempt;
        if (!hideOneMore(layer, wholly, (organisation) => wouldHelp(layer, organisation, descriptor, pinned))) return null;
        grown = true;
        attempt = hideCells(layer, descriptor, wholly);
      }
      cells.set(descriptor, attempt.hidden);
    }
    // who is hidden later gives cover to descriptors seen to earlier, but also more to cover
    if (!grown) return { wholly, cells };
  }
}

function startsHidden({ k, firm }: OrganisationLayer, { id, responses }: LayerOrganisation): boolean {
  return (responses > 0 && responses < k) || firm.responses.get(id) === "hidden";
}

/** Hides the smallest organisation wholly that helps, or else the smallest of all; false if none is left. */
function hideOneMore(layer: OrganisationLayer, wholly: Set<string>, helps: (organisation: LayerOrganisation) => boolean): boolean {
  const left = layer.organisations
    .filter(({ id, responses }) => responses > 0 && !wholly.has(id) && layer.firm.responses.get(id) !== "shown")
    .sort((a, b) => a.responses - b.responses);
  const next = left.find(helps) ?? left[0];
  if (next === undefined) return false;
  wholly.add(next.id);
  return true;
}

/** Whether an organisation is shown by half and not safe so, or would bring cover where it is wanted. */
function wouldHelp(layer: OrganisationLayer, organisation: LayerOrganisation, descriptor: string, pinned: Pinned): boolean {
  if (pinned.halfRows.has(layer.organisations.indexOf(organisation))) return true;
  const counts = countsOf(organisationTally(layer, organisation, descriptor));
  const inColumn = (column: number) => (column === PEOPLE ? peopleOf(counts, layer.scale.levels) : (counts[column] ?? 0));
  return [...pinned.columns].some((column) => inColumn(column) > 0);
}

/** Hides cells of one descriptor, smallest first, until nothing in it can be pinned down; then gives back what was not needed. */
function hideCells(layer: OrganisationLayer, descriptor: string, wholly: Ids): Attempt {
  const firm = layer.firm.cells.get(descriptor);
  const must = layer.organisations.filter(({ id }) => firm?.get(id) === "hidden").map(({ id }) => id);
  const all = (chosen: readonly LayerOrganisation[]) => new Set([...must, ...chosen.map(({ id }) => id)]);
  const audit = (chosen: readonly LayerOrganisation[]) => pinnedCounts(descriptorTable(layer, descriptor, wholly, all(chosen)));
  let spare = spareCells(layer, descriptor, wholly, new Set(must));
  let chosen: readonly LayerOrganisation[] = [];
  for (let pinned = audit(chosen); pinned !== null; pinned = audit(chosen)) {
    const unsafe = pinned;
    const next = spare.find((organisation) => wouldHelp(layer, organisation, descriptor, unsafe)) ?? spare[0];
    if (next === undefined) return { hidden: null, pinned };
    spare = spare.filter((organisation) => organisation !== next);
    chosen = [...chosen, next];
  }
  for (const organisation of chosen.toReversed()) {
    const others = chosen.filter((other) => other !== organisation);
    if (audit(others) === null) chosen = others;
  }
  return { hidden: all(chosen) };
}

/**
 * The cells that could be hidden to cover others: those hidden before first, then smallest first. None where (nearly) everyone
 * rated: then a cell's people are its organisation's responses, and only hiding the organisation wholly hides them.
 */
function spareCells(layer: OrganisationLayer, descriptor: string, wholly: Ids, must: Ids): readonly LayerOrganisation[] {
  const { levels } = layer.scale;
  const counts = new Map(layer.organisations.map((one) => [one, countsOf(organisationTally(layer, one, descriptor))]));
  const beside = [...counts.values()].flatMap((own) => own.slice(levels)).reduce((sum, count) => sum + count, 0);
  if (beside < FEWEST_POSSIBLE_VALUES - 1) return [];
  const firm = layer.firm.cells.get(descriptor);
  const before = layer.firm.hiddenBefore.get(descriptor) ?? new Set();
  const people = (organisation: LayerOrganisation) => peopleOf(counts.get(organisation) ?? [], levels);
  return layer.organisations
    .filter((organisation) => {
      const shown = maskedDisplay(layer, organisation, descriptor, wholly, must);
      return (shown === "full" || shown === "half") && firm?.get(organisation.id) !== "shown";
    })
    .sort((a, b) => Number(before.has(b.id)) - Number(before.has(a.id)) || people(a) - people(b));
}

/**
 * Whether every unseen number of responses keeps three possible values. Their sum over wholly hidden organisations is known as
 * far as the voices' responses are, and each such organisation has at least one.
 */
function responsesStayOpen(layer: OrganisationLayer, wholly: Ids): boolean {
  const pool = layer.organisations.filter(({ id }) => wholly.has(id));
  const unseen = layer.voices.filter(({ responsesShown }) => !responsesShown);
  if (pool.length === 0) return unseen.length === 0;
  const spare = pool.reduce((sum, { responses }) => sum + responses - 1, 0);
  const joining = Math.max(0, ...unseen.map(({ responses }) => layer.k - 1 - responses));
  const leaving = Math.max(0, ...unseen.map((voice) => timesRemovable(layer, voice, wholly)));
  const organisationsOpen = pool.every(({ responses }) => {
    const up = spare - (responses - 1) + joining;
    const down = pool.length > 1 ? responses - 1 : Math.min(responses - 1, leaving);
    return up + down + 1 >= FEWEST_POSSIBLE_VALUES;
  });
  const voicesOpen = unseen.every((voice) => {
    const up = layer.k - 1 - voice.responses;
    const down = Math.min(spare, timesRemovable(layer, voice, wholly));
    return up + down + 1 >= FEWEST_POSSIBLE_VALUES;
  });
  return organisationsOpen && voicesOpen;
}
