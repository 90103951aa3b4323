import { pinnedColumns } from "./audit";
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

/** Single cells to hide in one descriptor, or the columns that no such choice makes safe. */
type Attempt = { readonly hidden: Ids } | { readonly hidden: null; readonly pinned: ReadonlySet<number> };

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
        if (!hideOneMore(layer, wholly, (organisation) => holdsAny(layer, organisation, descriptor, pinned))) return null;
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

/** Hides the smallest organisation wholly that gives cover where it is wanted, or else the smallest of all; false if none is left. */
function hideOneMore(layer: OrganisationLayer, wholly: Set<string>, covers: (organisation: LayerOrganisation) => boolean): boolean {
  const left = layer.organisations
    .filter(({ id, responses }) => responses > 0 && !wholly.has(id) && layer.firm.responses.get(id) !== "shown")
    .sort((a, b) => a.responses - b.responses);
  const next = left.find(covers) ?? left[0];
  if (next === undefined) return false;
  wholly.add(next.id);
  return true;
}

function holdsAny(layer: OrganisationLayer, organisation: LayerOrganisation, descriptor: string, columns: ReadonlySet<number>): boolean {
  const counts = countsOf(organisationTally(layer, organisation, descriptor));
  return [...columns].some((column) => (column === PEOPLE ? peopleOf(counts, layer.scale.levels) : (counts[column] ?? 0)) > 0);
}

/** Hides cells of one descriptor, smallest first, until nothing in it can be pinned down; then gives back what was not needed. */
function hideCells(layer: OrganisationLayer, descriptor: string, wholly: Ids): Attempt {
  const firm = layer.firm.cells.get(descriptor);
  const before = layer.firm.hiddenBefore.get(descriptor);
  const must = new Set(layer.organisations.filter(({ id }) => firm?.get(id) === "hidden").map(({ id }) => id));
  const audit = (hidden: Ids) => pinnedColumns(descriptorTable(layer, descriptor, wholly, hidden));
  const people = (organisation: LayerOrganisation) =>
    peopleOf(organisationTally(layer, organisation, descriptor).levels, layer.scale.levels);
  const spare = layer.organisations
    .filter((organisation) => {
      const shown = maskedDisplay(layer, organisation, descriptor, wholly, must);
      return (shown === "full" || shown === "half") && firm?.get(organisation.id) !== "shown";
    })
    .sort((a, b) => Number(before?.has(b.id) ?? false) - Number(before?.has(a.id) ?? false) || people(a) - people(b));
  const chosen: LayerOrganisation[] = [];
  const hidden = () => new Set([...must, ...chosen.map(({ id }) => id)]);
  let pinned = audit(must);
  while (pinned.size > 0) {
    const left = hidesRatings(layer, descriptor) ? spare.filter((organisation) => !chosen.includes(organisation)) : [];
    const next = left.find((organisation) => holdsAny(layer, organisation, descriptor, pinned)) ?? left[0];
    if (next === undefined) return { hidden: null, pinned };
    chosen.push(next);
    pinned = audit(hidden());
  }
  for (const organisation of [...chosen].sort((a, b) => people(b) - people(a))) {
    const rest = chosen.filter((other) => other !== organisation);
    if (audit(new Set([...must, ...rest.map(({ id }) => id)])).size === 0) chosen.splice(chosen.indexOf(organisation), 1);
  }
  return { hidden: hidden() };
}

/**
 * Whether hiding a single cell hides how many rated at all. Where (nearly) everyone did, that number is the organisation's
 * number of responses, and only hiding the organisation wholly hides it.
 */
function hidesRatings(layer: OrganisationLayer, descriptor: string): boolean {
  const beside = layer.organisations.reduce((sum, organisation) => {
    const { dontKnow, notApplicable, unanswered } = organisationTally(layer, organisation, descriptor);
    return sum + dontKnow + notApplicable + unanswered;
  }, 0);
  return beside >= FEWEST_POSSIBLE_VALUES - 1;
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
  const joining = unseen.reduce((most, { responses }) => Math.max(most, layer.k - 1 - responses), 0);
  const leaving = unseen.reduce((most, voice) => Math.max(most, timesRemovable(layer, voice, wholly)), 0);
  const organisationsOpen = pool.every(({ responses }) => {
    const up = spare - (responses - 1) + joining;
    const down = pool.length > 1 ? responses - 1 : Math.min(responses - 1, leaving);
    return up + down + 1 >= FEWEST_POSSIBLE_VALUES;
  });
  const voicesOpen = unseen.every((voice) => {
    const down = Math.min(spare, timesRemovable(layer, voice, wholly));
    return layer.k - 1 - voice.responses + down + 1 >= FEWEST_POSSIBLE_VALUES;
  });
  return organisationsOpen && voicesOpen;
}
