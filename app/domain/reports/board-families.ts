import type { ShownVoice } from "../protection/release";
import { campsSentence } from "./cell-sentences";
import type { BoardSources } from "./board-sources";
import { familiesAnswered, lowestLead, mattersLead, NO_FAMILIES, scoreAndLevel, SHOWN_AS_ONE } from "./board-wording";
import { list, sentence, type ReportBlock } from "./report-block";
import { fewerThan, notShown, peopleCount, voiceInText } from "./results-wording";
import { cellOf, descriptorsInRound, writtenScale, type RoundResults } from "./round-results";
import { nearestLevelWords, shownScore } from "./shown-score";
import { whatMatters } from "./what-matters";

const LOWEST = 3;

/** Families in their own right: what they rate lowest and what matters most to them, or why nothing is shown. */
export function whatFamiliesSay({ results }: Pick<BoardSources, "results">): readonly ReportBlock[] {
  const { release } = results;
  const voice = familyVoice(results);
  if (voice === null) return [sentence(NO_FAMILIES)];
  const responses = release.voices[voice]?.responses ?? null;
  const answered = familiesAnswered(responses === null ? fewerThan(release.k) : peopleCount(responses));
  const lowest = ratedLowest(results, voice);
  const matters = whatMatters(results).find((one) => one.voice === voice);
  return [
    sentence(voice === "families" ? "" : SHOWN_AS_ONE, answered, lowest.length === 0 ? notShown(release.k) : lowestLead),
    ...list(lowest),
    ...(matters === undefined ? [] : [sentence(mattersLead(voiceInText(voice)), matters.note ?? "")]),
    ...list(matters?.picks.map(({ title, words }) => ({ lead: title, text: `${words}.` })) ?? []),
  ];
}

function familyVoice({ release }: RoundResults): ShownVoice | null {
  return (["families-and-communities", "families"] as const).find((voice) => release.voices[voice] !== undefined) ?? null;
}

/** The lowest scores with the level that each is nearest to, in the words that families were given; where a voice is split, that. */
function ratedLowest(results: RoundResults, voice: ShownVoice) {
  const scale = writtenScale(results.edition);
  return descriptorsInRound(results)
    .flatMap((descriptor) => {
      const cell = cellOf(results.release, voice, descriptor.key);
      if (cell === undefined || cell.typical === null) return [];
      const { value, words } = shownScore(scale, cell);
      const split = campsSentence(scale, cell);
      if (value === null) return split === null ? [] : [{ lead: descriptor.title, text: split, rank: cell.typical }];
      const level = nearestLevelWords(results.edition, scale, descriptor, voice, value);
      return [{ lead: descriptor.title, text: scoreAndLevel(words, scale, level), rank: value }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, LOWEST)
    .map(({ lead, text }) => ({ lead, text }));
}
