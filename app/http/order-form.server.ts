import { placeField, type TypedPlace } from "../domain/roadmap/read-order";

const PREFIX = placeField("");

/** The places that were typed, in the order in which the form stood when it was sent. */
export function placesIn(form: FormData): readonly TypedPlace[] {
  const fields = [...form.entries()].filter(([name]) => name.startsWith(PREFIX));
  return fields.map(([name, value], at) => ({ id: name.slice(PREFIX.length), was: at + 1, place: typeof value === "string" ? value : "" }));
}
