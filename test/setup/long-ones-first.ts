import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What starts servers and browsers takes longest: begun last, one of it would keep everything waiting at the end. */
const LONG = ["/test/bench/", "/test/browser/", "/test/database/", "/test/cli/", "/test/routes/"];

export default class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = LONG.findIndex((folder) => moduleId.includes(folder));
  return place === -1 ? LONG.length : place;
}
