import type { ShownCell, ShownGroup, ShownVoice } from "../protection/release";
import { CELL_WORDS, CLOSENESS_SHORT, notShown, organisationShown, ORGANISATION_SILENT, peopleCount, voiceName } from "./results-wording";
import { resultsHeading, type ResultsHeading } from "./results-heading";
import { cellOf, descriptorsInRound, writtenScale, type RoundResults } from "./round-results";
import { shownScore, type ShownScore } from "./shown-score";

/** Leaders and workforce are the voices that answer for an organisation; it is compared with these two. */
const COMPARED = ["leaders", "workforce"] as const satisfies readonly ShownVoice[];

export type OrganisationRow = {
  readonly id: string;
  readonly name: string;
  readonly answered: string;
  /** How much of it is shown, or why nothing is. */
  readonly shown: string;
  readonly open: boolean;
};

export type OrganisationList = { readonly heading: ResultsHeading; readonly organisations: readonly OrganisationRow[] };

/** All organisations by name. */
export function organisationList(results: RoundResults): OrganisationList {
  const { release } = results;
  const organisations = results.organisations.map(({ id, name }) => {
    const group = release.organisations[id];
    const cells = Object.values(group?.descriptors ?? {});
    const shown = cells.filter(isShown).length;
    return {
      id,
      name,
      answered: answeredInWords(group),
      shown: whatIsShown(group, shown, cells.length, release.k),
      open: shown > 0,
    };
  });
  return { heading: resultsHeading(results), organisations: organisations.sort((a, b) => compareText(a.name, b.name)) };
}

export type OrganisationOnDescriptor = {
  readonly descriptor: string;
  readonly title: string;
  readonly score: ShownScore;
  /** Empty where it is not shown, or where the score says it already. */
  readonly closeness: string;
  /** The round's leaders and workforce, in this order. */
  readonly compared: readonly ShownScore[];
};

export type OrganisationResults = {
  readonly heading: ResultsHeading;
  readonly name: string;
  readonly answered: string;
  /** Why there is nothing to show; null where there is something. */
  readonly nothing: string | null;
  readonly comparedWith: readonly { readonly voice: ShownVoice; readonly name: string }[];
  readonly groups: readonly { readonly title: string; readonly rows: readonly OrganisationOnDescriptor[] }[];
};

/** One organisation, its leaders and workforce together; null where the area has no such organisation. */
export function organisationResults(results: RoundResults, id: string): OrganisationResults | null {
  const { edition, release } = results;
  const organisation = results.organisations.find((candidate) => candidate.id === id);
  if (organisation === undefined) return null;
  const group = release.organisations[id];
  const cells = Object.values(group?.descriptors ?? {});
  const shown = cells.filter(isShown).length;
  const compared = COMPARED.filter((voice) => release.voices[voice] !== undefined);
  const scale = writtenScale(edition);
  const rows = descriptorsInRound(results).flatMap(({ key, title, section }) => {
    const cell = group?.descriptors[key];
    if (cell === undefined) return [];
    return {
      section,
      descriptor: key,
      title,
      score: shownScore(scale, cell),
      closeness: closenessInShort(cell),
      compared: compared.map((voice) => shownScore(scale, cellOf(release, voice, key))),
    };
  });
  return {
    heading: resultsHeading(results),
    name: organisation.name,
    answered: answeredInWords(group),
    nothing: shown === 0 ? whatIsShown(group, 0, cells.length, release.k) : null,
    comparedWith: compared.map((voice) => ({ voice, name: voiceName(voice) })),
    groups:
      shown === 0
        ? []
        : edition.sections
            .map(({ key, title }) => ({
              title,
              rows: rows.filter(({ section }) => section === key).map(({ section: _section, ...row }) => row),
            }))
            .filter((part) => part.rows.length > 0),
  };
}

/** Nothing where the score itself says it already. */
function closenessInShort({ closeness }: ShownCell): string {
  return closeness === null || closeness === "too-few" || closeness === "two-camps" ? "" : CLOSENESS_SHORT[closeness];
}

function isShown({ shown }: ShownCell): boolean {
  return shown === "full" || shown === "half";
}

/** An organisation's number can be hidden for its own sake or for another's, so it is not said to be small. */
function answeredInWords(group: ShownGroup | undefined): string {
  const responses = group === undefined ? 0 : group.responses;
  return responses === null ? CELL_WORDS.hidden : peopleCount(responses);
}

function whatIsShown(group: ShownGroup | undefined, shown: number, asked: number, k: number): string {
  if (group === undefined || group.responses === 0) return ORGANISATION_SILENT;
  return shown === 0 ? notShown(k) : organisationShown(shown, asked);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
