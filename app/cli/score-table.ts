import type { Edition } from "../domain/edition/edition";
import type { Protected } from "../domain/protection/protected";
import type { Release, ShownCell, ShownDifference, ShownVoice } from "../domain/protection/release";
import { plainFigure, scoreFigure } from "../domain/reports/figures";
import { voiceInText, voiceName } from "../domain/reports/results-wording";
import { cellOf, voicesIn, writtenScale, type WrittenScale } from "../domain/reports/round-results";
import { textTable, wrapText } from "./text-table";

const WIDTH = 100;
const FIGURE_WIDTH = 14;
const AGENDA_LENGTH = 10;
const RULE = "-".repeat(WIDTH);

/** What the lines are made from. */
type Sheet = { readonly release: Protected<Release>; readonly edition: Edition; readonly scale: WrittenScale };

/** The scores as a person reads them, in lines of at most 100 characters. */
export function scoreTable(release: Protected<Release>, edition: Edition): string {
  const sheet = { release, edition, scale: writtenScale(edition) };
  const parts = [
    headingLines(sheet),
    ...edition.sections.map(({ key, title }) => sectionLines(sheet, key, title)),
    differenceLines(sheet),
    agendaLines(sheet),
    protectionLines(sheet),
  ];
  return parts.map((lines) => lines.join("\n")).join("\n\n");
}

function headingLines({ release, edition, scale }: Sheet): string[] {
  const counts = voicesIn(release).map((voice) => `${voiceInText(voice)} ${release.voices[voice]?.responses ?? `fewer than ${release.k}`}`);
  const all = release.responses === null ? "Answers" : `${release.responses} answers`;
  const range = `Scores are typical levels on a scale from ${plainFigure(scale.lowest)} to ${plainFigure(scale.highest)}.`;
  return [...wrapText(`${edition.title} (${edition.key})`, WIDTH), ...wrapText(`${all}: ${counts.join(", ")}. ${range}`, WIDTH)];
}

function sectionLines({ release, edition, scale }: Sheet, section: string, title: string): string[] {
  const voices = voicesIn(release);
  const overall = new Map(Object.entries(release.overall));
  const rows = edition.descriptors
    .filter((descriptor) => descriptor.section === section)
    .map((descriptor) => [
      `${descriptor.key}  ${descriptor.title}`,
      ...voices.map((voice) => cellText(cellOf(release, voice, descriptor.key), scale, release.k)),
      scoreText(overall.get(descriptor.key)?.typical, scale),
    ]);
  const means = voices.map((voice) => scoreText(new Map(Object.entries(release.sections[voice] ?? {})).get(section)?.typical, scale));
  const widths = [WIDTH - FIGURE_WIDTH * (voices.length + 1), ...voices.map(() => FIGURE_WIDTH), FIGURE_WIDTH] as const;
  const [head = "", ...body] = textTable([[title, ...voices.map(voiceName), "Together"], ...rows, ["Section", ...means, ""]], widths);
  return [head, RULE, ...body];
}

/** "–" was not asked, or has no figure; "≈" is rounded to half a level. */
function cellText(cell: ShownCell | undefined, scale: WrittenScale, k: number): string {
  if (cell === undefined) return "–";
  if (cell.shown === "none") return "no levels";
  if (cell.shown === "hidden") return `<${k} or hidden`;
  if (cell.closeness === "two-camps") return "two camps";
  return cell.shown === "half" ? `≈${plainFigure(cell.typical ?? 0)}` : scoreText(cell.typical, scale);
}

function scoreText(score: number | null | undefined, scale: WrittenScale): string {
  return score === null || score === undefined ? "–" : scoreFigure(scale, score);
}

function differenceLines(sheet: Sheet): string[] {
  const { differences } = sheet.release;
  if (differences.length === 0) return ["Where voices differ: no difference that can be shown stands out."];
  const seen = differences.filter(({ tier }) => tier === 1);
  const perhaps = differences.filter(({ tier }) => tier === 2);
  return [
    "Where voices differ",
    RULE,
    ...(seen.length > 0 ? ["They see these differently.", ...pairLines(sheet, seen)] : []),
    ...(perhaps.length > 0
      ? ["Here their scores look different, but this could be chance. Worth asking.", ...pairLines(sheet, perhaps)]
      : []),
  ];
}

/** A line for each descriptor, in the order of its first difference, with all its pairs. */
function pairLines({ release, edition, scale }: Sheet, differences: readonly ShownDifference[]): string[] {
  const scoreOf = (voice: ShownVoice, key: string) => `${voiceInText(voice)} ${cellText(cellOf(release, voice, key), scale, release.k)}`;
  const keys = [...new Set(differences.map(({ descriptor }) => descriptor))];
  return keys.flatMap((key) => {
    const pairs = differences
      .filter(({ descriptor }) => descriptor === key)
      .map(({ voices }) => voices.map((voice) => scoreOf(voice, key)));
    return wrapText(`${titleOf(edition, key)}: ${pairs.map((pair) => pair.join(", ")).join("; ")}`, WIDTH, "    ");
  });
}

function agendaLines({ release, edition }: Sheet): string[] {
  const first = release.agenda.slice(0, AGENDA_LENGTH);
  const left = release.agenda.length - first.length;
  const lines = first.flatMap((key, index) => wrapText(`${index + 1}. ${titleOf(edition, key)}`, WIDTH, "    "));
  return ["To talk about first", RULE, ...lines, ...(left > 0 ? [`and ${left} more`] : [])];
}

function protectionLines({ release }: Sheet): string[] {
  if (release.disclosure === "off")
    return wrapText(
      "Nothing is withheld: these figures are for people who may see every answer. They are printed to a tenth of a level.",
      WIDTH,
    );
  const { k } = release;
  const text =
    `How people are protected: a figure from fewer than ${k} people is not shown, nor one that would give such a figure away. ` +
    `≈ is rounded to half a level, because fewer than ${Math.max(10, 2 * k)} people answered or nearly all gave the same answer. ` +
    "A section needs at least half of its descriptors shown. – means not asked, or no figure. Together counts each voice once.";
  return wrapText(text, WIDTH);
}

function titleOf(edition: Edition, key: string): string {
  return `${key}  ${edition.descriptors.find((descriptor) => descriptor.key === key)?.title ?? ""}`.trimEnd();
}
