const SEASONS = ["Winter", "Spring", "Summer", "Autumn"];

/** A round called after the season in which it opens, such as "Autumn 2026". December belongs to the winter that it begins. */
export function seasonTitle(day: Date): string {
  const month = day.getUTCMonth();
  const season = SEASONS[Math.floor(((month + 1) % 12) / 3)] ?? "";
  return `${season} ${day.getUTCFullYear()}`;
}
