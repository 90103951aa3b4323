import type { Db } from "../../db/schema.server";

/** What use cases need from outside; each asks for the few parts it takes. */
export type ServiceContext = {
  readonly db: Db;
  /** Keys the hashes of tokens and receipts: with another secret no link and no receipt works any more. */
  readonly secret: string;
  readonly now: () => Date;
  readonly randomBytes: (count: number) => Uint8Array;
};

/** An id of 128 random bits: it tells nothing of when it was made. */
export function newId({ randomBytes }: Pick<ServiceContext, "randomBytes">): string {
  return Buffer.from(randomBytes(16)).toString("hex");
}
