import type { Scale } from "./edition";

/** The numbers of a scale: its lowest value, the distance between neighbours, and how many levels there are. */
export type ScaleNumbers = { readonly levels: number; readonly lowest: number; readonly step: number };

export function scaleNumbers(scale: Scale): ScaleNumbers {
  const lowest = scale[0]?.value ?? 0;
  const highest = scale.at(-1)?.value ?? 0;
  return { levels: scale.length, lowest, step: (highest - lowest) / (scale.length - 1) };
}

/** A position (0 … levels − 1, fractions allowed) in scale units. */
export function toScaleUnits(numbers: ScaleNumbers, position: number): number {
  return numbers.lowest + position * numbers.step;
}

/** The position of an exact scale value, or null where the value is not on the scale. */
export function positionOf(scale: Scale, value: number): number | null {
  const position = scale.findIndex((level) => Math.abs(level.value - value) <= 1e-9);
  return position === -1 ? null : position;
}

/** The values of a scale for a message: "0, 1, 2, 3, 4, 5". */
export function scaleValues(scale: Scale): string {
  return scale.map((level) => level.value).join(", ");
}
