import type { Edition } from "../edition/edition";
import { scaleNumbers } from "../edition/scale";
import type { TallySheet } from "../tallies/tally-sheet";
import { agendaOrder } from "./agenda";
import { overallScore, sectionScores } from "./combine";
import { shownDifferences } from "./differences";
import { publishedVoice, settleVoices, type SettledVoice } from "./effective";
import { shownMatters } from "./matters";
import { mergeVoices } from "./merging";
import { maySayMostDidNotKnow } from "./most-did-not-know";
import { shownOrganisations } from "./organisations";
import type { Protected } from "./protected";
import type { PublishedBasis } from "./published-basis";
import type { Release, ShownVoice } from "./release";
import { clearVoice, shownGroup, type ClearedVoice, type DisplayRule } from "./shown-voices";

/** What a round lets people see. */
export type ReleasePolicy = {
  /** The smallest group of which anything is shown, 5 or more. */
  readonly k: number;
  readonly disclosure: "on" | "off";
  /** Families and communities are shown as one where families are few. */
  readonly mergeFamiliesAndCommunities: boolean;
};

export type ReleaseInput = {
  readonly edition: Edition;
  readonly sheet: TallySheet;
  readonly policy: ReleasePolicy;
  /** The ids of every organisation of the area, also those without answers; none where organisations are not shown. */
  readonly organisations: readonly string[];
  /** Published at close; an interim snapshot is not final. */
  readonly final: boolean;
  /** What the round's last snapshot was made from; null for the first. */
  readonly previous: PublishedBasis | null;
};

/**
 * Decides what may be shown of a round. Every page, file, chart, order and answer is made from the release; the basis is kept
 * in private for the round's next snapshot. With disclosure control off nothing is withheld, merged, held back or rounded.
 */
export function release(input: ReleaseInput): { readonly release: Protected<Release>; readonly basis: PublishedBasis } {
  const { edition, policy, organisations, previous } = input;
  const rule: DisplayRule = { scale: scaleNumbers(edition.scale), k: policy.k, open: policy.disclosure === "off" };
  const { settled, merged } = settle(input, rule);
  const voices = [...settled]
    .filter(([, { sheet }]) => sheet.group.responses > 0)
    .map(([voice, { sheet }]) => clearVoice(edition, rule, voice, sheet));
  const ofOrganisations = shownOrganisations({
    edition,
    rule,
    ids: organisations,
    sheets: input.sheet.organisations,
    voices: settled,
    published: rule.open ? null : (previous?.organisations ?? null),
  });
  return {
    release: clear({ ...describe(edition, policy, rule, voices), organisations: ofOrganisations.groups }),
    basis: {
      merged,
      voices: Object.fromEntries([...settled].map(([voice, { sheet }]) => [voice, publishedVoice(sheet)])),
      organisations: organisations.length === 0 ? (previous?.organisations ?? null) : ofOrganisations.published,
    },
  };
}

type Settled = { readonly settled: ReadonlyMap<ShownVoice, SettledVoice>; readonly merged: boolean };

/** The voices as they are shown, each from the tallies that its figures may be made from now. */
function settle({ sheet, policy, final, previous }: ReleaseInput, { k, open }: DisplayRule): Settled {
  const declared = policy.mergeFamiliesAndCommunities && !open;
  const { voices, merged } = mergeVoices(sheet, { declared, final, mergedBefore: previous?.merged ?? null, k });
  return { settled: settleVoices(voices, open ? {} : (previous?.voices ?? {}), k), merged };
}

/** All figures of a round but its organisations'. */
function describe(
  edition: Edition,
  policy: ReleasePolicy,
  rule: DisplayRule,
  voices: readonly ClearedVoice[],
): Omit<Release, "organisations"> {
  const groups = byVoice(voices, shownGroup);
  const differences = shownDifferences(edition, voices, rule);
  const responses = voices.map((voice) => voice.responses);
  return {
    edition: edition.key,
    k: policy.k,
    disclosure: policy.disclosure,
    // beside the other voices' responses a total would tell the one that is not shown
    responses: responses.includes(null) ? null : responses.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    voices: groups,
    sections: byVoice(voices, (voice) => sectionScores(edition, voice, rule)),
    overall: Object.fromEntries(edition.descriptors.map(({ key }) => [key, overallScore(key, voices, rule)])),
    differences,
    agenda: agendaOrder(edition, groups, differences),
    matters: byVoice(voices, ({ sheet }) => shownMatters(sheet.group, rule)),
    mostDidNotKnow: byVoice(voices, ({ cells }) =>
      [...cells].flatMap(([key, { tally, cell }]) => (maySayMostDidNotKnow(tally, cell.shown, rule.k) ? [key] : [])),
    ),
  };
}

function byVoice<Value>(voices: readonly ClearedVoice[], of: (voice: ClearedVoice) => Value): Partial<Record<ShownVoice, Value>> {
  return Object.fromEntries(voices.map((voice) => [voice.voice, of(voice)]));
}

function clear(value: Release): Protected<Release> {
  return value as Protected<Release>;
}
