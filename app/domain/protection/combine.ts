import type { Edition } from "../edition/edition";
import { toScaleUnits } from "../edition/scale";
import { typicalPosition } from "../scores/centre";
import { addTallies, emptyTally } from "../tallies/tally";
import { clean, roundToTenth } from "./display";
import type { OverallScore, SectionScore } from "./release";
import { isShown, type ClearedVoice, type DisplayRule } from "./shown-voices";

/**
 * A voice's sections: the plain mean of its typical scores as they are shown, in scale units; null unless at least half of
 * what the voice was asked is shown. A section that the voice was asked nothing of is absent.
 */
export function sectionScores(edition: Edition, { cells }: ClearedVoice, rule: DisplayRule): Readonly<Record<string, SectionScore>> {
  const scores = edition.sections.flatMap(({ key }) => {
    const own = edition.descriptors.filter(({ section }) => section === key).flatMap((descriptor) => cells.get(descriptor.key) ?? []);
    const typicals = own.flatMap(({ cell }) => (isShown(cell) && cell.typical !== null ? [cell.typical] : []));
    const typical = 2 * typicals.length >= own.length ? combined(typicals, rule) : null;
    return own.length === 0 ? [] : [[key, { typical, shown: typicals.length, asked: own.length }] as const];
  });
  return Object.fromEntries(scores);
}

/**
 * A descriptor over all voices: each shown voice's typical score counts once, whatever the voice's size. `headCount`, in which
 * every person counts once, is null where a voice with answers is not shown in full: its counts would follow by subtraction.
 */
export function overallScore(descriptor: string, voices: readonly ClearedVoice[], rule: DisplayRule): OverallScore {
  const asked = voices.flatMap(({ voice, cells }) => {
    const found = cells.get(descriptor);
    return found === undefined ? [] : [{ voice, ...found }];
  });
  const shown = asked.filter(({ cell }) => isShown(cell));
  const allInFull = asked.every(({ cell }) => cell.shown === "full" || cell.shown === "none");
  const everyone = asked.reduce((sum, { tally }) => addTallies(sum, tally), emptyTally(rule.scale.levels));
  const position = allInFull ? typicalPosition(everyone.levels) : null;
  return {
    typical: combined(
      shown.flatMap(({ cell }) => cell.typical ?? []),
      rule,
    ),
    voicesShown: shown.map(({ voice }) => voice),
    headCount: position === null ? null : printedTypical(toScaleUnits(rule.scale, position), rule),
  };
}

function combined(typicals: readonly number[], rule: DisplayRule): number | null {
  if (typicals.length === 0) return null;
  return printedTypical(typicals.reduce((sum, typical) => sum + typical, 0) / typicals.length, rule);
}

function printedTypical(value: number, { scale, open }: DisplayRule): number {
  return open ? clean(value) : roundToTenth(scale, value);
}
