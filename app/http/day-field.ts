/** The first of the three boxes that a day is typed into: what a problem with the day links to. */
export function dayField(field: string): string {
  return `${field}-day`;
}
