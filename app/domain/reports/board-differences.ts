import type { BoardSources } from "./board-sources";
import { differsSentence, moreDifferences, UNSURE_DIFFERENCES } from "./board-wording";
import { differencesToTell, type DescriptorDifferences } from "./differences-in-words";
import { list, sentence, type ReportBlock, type ReportItem } from "./report-block";
import { campsCountSentence, PAGE_WORDS } from "./results-wording";
import { cellOf, descriptorsInRound, voicesIn, writtenScale, type RoundResults } from "./round-results";

const MOST_SHOWN = 4;

/** Where voices see things differently: the widest few in words, the rest as a number. Only without these are uncertain ones told. */
export function whereVoicesDiffer({ results }: Pick<BoardSources, "results">): readonly ReportBlock[] {
  const told = differencesToTell(results, writtenScale(results.edition));
  const clear = told.filter(({ tier }) => tier === 1);
  const camps = campsInWords(results);
  if (clear.length === 0) {
    const unsure = told.slice(0, MOST_SHOWN);
    return [sentence(unsure.length === 0 ? PAGE_WORDS.differencesNone : UNSURE_DIFFERENCES), ...list(unsure.map(inShort)), ...camps];
  }
  const more = clear.length - MOST_SHOWN;
  return [
    sentence(differsSentence(clear.length, descriptorsInRound(results).length)),
    ...list(clear.slice(0, MOST_SHOWN).map(inShort)),
    ...(more > 0 ? [sentence(moreDifferences(more))] : []),
    ...camps,
  ];
}

/** Who differs, and the two scores. */
function inShort({ title, tier, headline, details }: DescriptorDifferences): ReportItem {
  const [scores = ""] = details;
  return { lead: title, text: tier === 1 ? `${headline} ${scores}` : scores };
}

function campsInWords(results: RoundResults): readonly ReportBlock[] {
  const voices = voicesIn(results.release);
  const split = descriptorsInRound(results).filter(({ key }) =>
    voices.some((voice) => cellOf(results.release, voice, key)?.closeness === "two-camps"),
  );
  return split.length === 0 ? [] : [sentence(campsCountSentence(split.length))];
}
