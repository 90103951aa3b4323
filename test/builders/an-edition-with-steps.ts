import type { Edition } from "../../app/domain/edition/edition";
import { anEdition } from "./an-edition";

/** The small edition with wording and steps for every level of every descriptor. */
export function anEditionWithSteps(): Edition {
  const edition = anEdition();
  const levels = edition.scale.map(({ value }) => value);
  return {
    ...edition,
    descriptors: edition.descriptors.map((descriptor) => ({
      ...descriptor,
      levels: levels.map((level) => `How ${descriptor.key} looks at ${level}.`),
      steps: levels.map((level) =>
        level === 0 ? [] : [`First step of ${descriptor.key} to ${level}`, `Second step of ${descriptor.key} to ${level}`],
      ),
    })),
  };
}
