import { randomBytes } from "node:crypto";
import type { ServiceContext } from "../../app/services/service-context.server";
import type { Db } from "../../db/schema.server";

export type TestContext = ServiceContext & {
  /** Moves the clock on by so many days. */
  readonly passDays: (days: number) => void;
};

/** What use cases need, with a clock that stands still until it is moved. */
export function aContext({ db }: { readonly db: Db }): TestContext {
  let now = new Date("2026-11-22T10:00:00.000Z");
  return {
    db,
    secret: "a secret for tests that is long enough to be one",
    now: () => now,
    randomBytes: (count) => randomBytes(count),
    passDays: (days) => {
      now = new Date(now.getTime() + days * 86_400_000);
    },
  };
}
