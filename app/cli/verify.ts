import { isSound, verify as verifyDatabase, type Verification } from "../services/verify.server";
import type { Outcome, Output } from "./command";
import { onMigratedDatabase } from "./on-database";
import { readOptions } from "./read-options";

/** Recounts the database and prints what does not add up, one line each. */
export async function verify(args: readonly string[], output: Output): Promise<Outcome> {
  const options = readOptions(args, { required: [], optional: [], standing: [] });
  if (!options.ok) return { wrongUsage: options.problem };
  return onMigratedDatabase(output, async (context) => {
    const verification = await verifyDatabase(context);
    if (isSound(verification)) {
      output.print("Sound: every tally is what a recount gives, every response is whole, and no event is missing or changed.");
      return "done";
    }
    for (const line of findings(verification)) output.print(line);
    return "bad-input";
  });
}

function findings({ drift, incomplete, broken }: Verification): readonly string[] {
  return [
    ...drift.map(
      ({ round, organisation, voice, descriptor, answer, kept, counted }) =>
        `round ${round}: ${cellName(voice, organisation, descriptor)} counts "${answer}" ${kept} times, a recount ${counted}`,
    ),
    ...incomplete.map(({ round, voice, responses }) => `round ${round}: ${voice}: ${responses} responses are not whole`),
    ...broken.map(
      ({ area, number }) => `${area === "" ? "the installation" : `area ${area}`}: event ${number} does not follow from the one before it`,
    ),
  ];
}

function cellName(voice: string, organisation: string, descriptor: string): string {
  const group = organisation === "" ? voice : `${voice} of organisation ${organisation}`;
  return descriptor === "" ? group : `${group}, ${descriptor},`;
}
