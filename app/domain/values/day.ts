/** Whether a text is a day of the calendar as YYYY-MM-DD, from the year 1900 to 2199. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day as it was typed into three boxes. */
export type TypedDay = { readonly day: string; readonly month: string; readonly year: string };

export const NO_DAY: TypedDay = { day: "", month: "", year: "" };

/** What was typed as YYYY-MM-DD, which is a day only if `isDay` says so; null where all three boxes are empty. */
export function readDay({ day, month, year }: TypedDay): string | null {
  const parts = [year, month, day].map((part) => part.trim());
  return parts.every((part) => part === "") ? null : parts.map((part) => part.padStart(2, "0")).join("-");
}

/** A day as it would be typed. */
export function asTypedDay(day: string | null): TypedDay {
  const [year = "", month = "", ofMonth = ""] = day?.split("-") ?? [];
  return { year, month: withoutZero(month), day: withoutZero(ofMonth) };
}

function withoutZero(part: string): string {
  return part.replace(/^0/, "");
}
