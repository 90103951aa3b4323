import { isAboveEveryVoice } from "../workshop/above-voices";
import { agreedSections, decidedOnes, type AgreedSection, type Decided } from "./agreed-figures";
import type { BoardSources } from "./board-sources";
import {
  aboveEveryVoiceSentence,
  BOARD_WORDS,
  decidedOf,
  decidedSentence,
  NOT_SIGNED_OFF,
  NOTHING_AGREED,
  outcomesSentence,
  RADAR_CAPTION,
  sectionsCaption,
  signedOffSentence,
  strongestSentence,
} from "./board-wording";
import { dayInWords, scoreFigure } from "./figures";
import { radarDrawing } from "./radar-drawing";
import { scoreCell, sentence, type ReportBlock, type ReportTable } from "./report-block";
import { writtenScale, type WrittenScale } from "./round-results";
import { sectionProfile, type SectionProfile } from "./section-profile";
import { combinedScore } from "./shown-score";

/** Where the partnership stands: what it has agreed, beside what each voice said. There is no score for the whole. */
export function whereWeAre(sources: BoardSources): readonly ReportBlock[] {
  const { results, agreed } = sources;
  const scale = writtenScale(results.edition);
  const profile = sectionProfile(results, scale);
  const sections = agreedSections(sources);
  const decided = decidedOnes(sources);
  const [drawing, narrow] = [radarDrawing(profile), radarDrawing(profile, "narrow")];
  const { signOff } = agreed;
  return [
    ...(decided.length === 0
      ? [sentence(NOTHING_AGREED)]
      : [
          sentence(...decidedInWords(sections, decided)),
          sentence(...endsInWords(sections, scale)),
          sentence(...aboveInWords(sources, decided)),
          sentence(signOff === null ? NOT_SIGNED_OFF : signedOffSentence(signOff.name, dayInWords(signOff.recordedAt))),
        ].filter((block) => block.kind !== "sentence" || block.text !== "")),
    ...(drawing === null || narrow === null ? [] : [{ kind: "picture", drawing, narrow, caption: RADAR_CAPTION } as const]),
    sectionsTable(profile, sections, scale, decided.length > 0),
  ];
}

function decidedInWords(sections: readonly AgreedSection[], decided: readonly Decided[]): readonly string[] {
  const count = (status: string) => decided.filter(({ agreed }) => agreed.outcome.status === status).length;
  const all = sections.reduce((sum, { descriptors }) => sum + descriptors, 0);
  return [decidedSentence(decided.length, all), outcomesSentence(count("agreed"), count("agreed-with-difference"), count("not-agreed"))];
}

/** The strongest and the weakest of the sections that have a mean. */
function endsInWords(sections: readonly AgreedSection[], scale: WrittenScale): readonly string[] {
  const known = sections.flatMap(({ title, mean }) => (mean === null ? [] : [{ title, mean }])).toSorted((a, b) => b.mean - a.mean);
  const [strongest, weakest] = [known[0], known.at(-1)];
  if (strongest === undefined || weakest === undefined || strongest.mean - weakest.mean < 1e-9) return [];
  const figure = (mean: number) => scoreFigure(scale, mean);
  return [strongestSentence(strongest.title, figure(strongest.mean), weakest.title, figure(weakest.mean), scale)];
}

function aboveInWords({ results }: BoardSources, decided: readonly Decided[]): readonly string[] {
  const above = decided.filter(({ descriptor, agreed }) => isAboveEveryVoice(results.release, descriptor.key, agreed.outcome));
  return above.length === 0 ? [] : [aboveEveryVoiceSentence(above.map(({ descriptor }) => descriptor.title))];
}

function sectionsTable(profile: SectionProfile, sections: readonly AgreedSection[], scale: WrittenScale, anyDecided: boolean): ReportTable {
  const voices = profile.voices.map(({ name }) => ({ title: name, share: 2 }));
  const agreed = anyDecided ? [{ title: BOARD_WORDS.agreed, share: 2 }] : [];
  return {
    kind: "table",
    caption: sectionsCaption(anyDecided),
    columns: [{ title: BOARD_WORDS.section, share: 3.4 }, ...agreed, ...voices],
    rows: sections.map((section) => {
      const surveyed = profile.rows.find((row) => row.section === section.key);
      const said = surveyed?.scores.map((score) => scoreCell(score, score.basis)) ?? profile.voices.map(() => ({ words: "" }));
      return [{ words: section.title }, ...(anyDecided ? [agreedCell(section, scale)] : []), ...said];
    }),
  };
}

function agreedCell({ mean, decided, descriptors }: AgreedSection, scale: WrittenScale) {
  const note = decidedOf(decided, descriptors);
  return mean === null ? { words: "–", note } : scoreCell(combinedScore(scale, mean), note);
}
