import type { Edition } from "../edition/edition";
import { clean } from "./display";
import type { ShownCell, ShownDifference, ShownGroup, ShownVoice } from "./release";

type ShownVoices = Readonly<Partial<Record<ShownVoice, ShownGroup>>>;

const TIER_TWO_PLACES = 5;

/**
 * The descriptors in the order in which a workshop should take them, each asked one once: two camps within a voice; voices
 * that see it differently; the first few that may do so; not shown for a voice, or a voice with three in ten or more who did
 * not know; the rest; consensus everywhere. Within a class the widest gap between two shown voices comes first, then edition
 * order. Made from what is shown alone, so that the order gives nothing away.
 */
export function agendaOrder(edition: Edition, voices: ShownVoices, differences: readonly ShownDifference[]): readonly string[] {
  const tierOne = new Set(differences.filter(({ tier }) => tier === 1).map(({ descriptor }) => descriptor));
  const tierTwo = differences.filter(({ tier }) => tier === 2).map(({ descriptor }) => descriptor);
  const firstOfTierTwo = new Set(tierTwo.slice(0, TIER_TWO_PLACES));
  const flagged = new Set([...tierOne, ...tierTwo]);
  const classOf = (key: string, cells: readonly ShownCell[]): number => {
    if (cells.some(({ closeness }) => closeness === "two-camps")) return 1;
    if (tierOne.has(key)) return 2;
    if (firstOfTierTwo.has(key)) return 3;
    if (cells.some((cell) => !hasTypical(cell) || manyDidNotKnow(cell))) return 4;
    const settled = !flagged.has(key) && cells.some(hasTypical) && cells.filter(hasTypical).every(({ consensus }) => consensus === true);
    return settled ? 6 : 5;
  };
  return edition.descriptors
    .map(({ key }) => ({ key, cells: Object.values(voices).flatMap(({ descriptors }) => descriptors[key] ?? []) }))
    .filter(({ cells }) => cells.length > 0)
    .map(({ key, cells }) => ({ key, place: classOf(key, cells), gap: widestGap(cells) }))
    .sort((a, b) => a.place - b.place || b.gap - a.gap)
    .map(({ key }) => key);
}

function hasTypical({ shown }: ShownCell): boolean {
  return shown === "full" || shown === "half";
}

/** Three in ten or more of those who answered on the scale or said that they did not know. */
function manyDidNotKnow({ n, dontKnow }: ShownCell): boolean {
  return n !== null && dontKnow !== null && n + dontKnow > 0 && 10 * dontKnow >= 3 * (dontKnow + n);
}

function widestGap(cells: readonly ShownCell[]): number {
  const typicals = cells.flatMap(({ typical }) => typical ?? []);
  return typicals.length === 0 ? 0 : clean(Math.max(...typicals) - Math.min(...typicals));
}
