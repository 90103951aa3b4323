import { expect, test } from "vitest";
import { anEdition } from "../../../test/builders/an-edition";
import { descriptorsAskedOf } from "../edition/edition";
import { VOICES } from "../values/voice";
import { asAskedIn } from "./as-asked-in";
import { descriptorsAskedIn, fullPolicy } from "./round-policy";

test("asks each voice exactly what the round asks it", () => {
  const edition = anEdition();
  const policy = { ...fullPolicy(edition), sections: { leaders: ["A"], workforce: ["A", "B"], families: ["B"], communities: [] } };
  const asked = asAskedIn(edition, policy);
  const keys = (voice: (typeof VOICES)[number]) => descriptorsAskedOf(asked, voice).map(({ key }) => key);
  expect(VOICES.map(keys)).toEqual([["A1", "A2"], ["A1", "A2", "B1", "B2"], ["B1"], []]);
  for (const voice of VOICES) expect(keys(voice)).toEqual(descriptorsAskedIn(edition, policy, voice).map(({ key }) => key));
});

test("leaves an edition that is asked in full as it is", () => {
  const edition = anEdition();
  expect(asAskedIn(edition, fullPolicy(edition))).toEqual(edition);
});
