import type { WrittenScale } from "./round-results";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** A score with the decimals of a tenth of a level: 3.0 and not 3. */
export function scoreFigure(scale: WrittenScale, value: number): string {
  return withoutMinusZero(value.toFixed(scale.decimals));
}

/** A number without needless zeros, for levels and halves: 2, 2.5. */
export function plainFigure(value: number, decimals = 6): string {
  return withoutMinusZero(String(Number(value.toFixed(decimals))));
}

/** A whole number with commas between thousands. */
export function countFigure(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A share in whole hundredths: "25%". */
export function shareFigure(part: number, whole: number): string {
  return whole === 0 ? "0%" : `${Math.round((100 * part) / whole)}%`;
}

/** A day such as 2026-11-12 as "12 November 2026"; a text of another shape is handed back as it is. */
export function dayInWords(day: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  const month = MONTHS[Number(parts?.[2]) - 1];
  return parts === null || month === undefined ? day : `${Number(parts[3])} ${month} ${parts[1]}`;
}

const CLOCK = new Intl.DateTimeFormat("en-GB", {
  ...{ timeZone: "Europe/London", hourCycle: "h23" },
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});

/** An instant as the clocks in England show it: "12 November 2026 at 2:05pm"; a text of another shape is handed back as it is. */
export function momentInWords(instant: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const parts = new Map(CLOCK.formatToParts(date).map(({ type, value }) => [type, value]));
  const hour = Number(parts.get("hour"));
  const day = dayInWords(`${parts.get("year")}-${parts.get("month")}-${parts.get("day")}`);
  return `${day} at ${hour % 12 === 0 ? 12 : hour % 12}:${parts.get("minute")}${hour < 12 ? "am" : "pm"}`;
}

/** "a", "a and b", "a, b and c". */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

export function startingSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function withoutMinusZero(figure: string): string {
  return /^-0(\.0*)?$/.test(figure) ? figure.slice(1) : figure;
}
