import { randomBytes } from "node:crypto";
import { writeSync } from "node:fs";
import { replaceResponse } from "../../app/services/replace-response.server";
import { rewriteResponses } from "../../app/services/rewrite-responses.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { openDatabase, type DatabasePlace } from "../../db/open.server";

/** What the child process is told on its command line, as JSON. */
export type SubmittingOrders = { readonly place: DatabasePlace; readonly secret: string; readonly token: string; readonly run: string };

/** The key under which the child sends its nth submission. */
export function sendingKeyOf(run: string, n: number): string {
  return `${run} submission number ${n}`;
}

/** How many submissions the child has under way at once. */
export const SENDERS = 4;

/** Submits as fast as it can and says so after each one, edits some, and rewrites now and then, until it is killed. */
async function submitForEver({ place, secret, token, run }: SubmittingOrders): Promise<void> {
  const { db } = openDatabase(place);
  const context = { db, secret, now: () => new Date(), randomBytes };
  let n = 0;
  const sender = async () => {
    for (;;) {
      const own = n++;
      const fields: [string, string][] = [
        ["r.A1", String(own % 6)],
        ["matters", "B1"],
      ];
      const sent = await submitResponse(context, { token, idempotencyKey: sendingKeyOf(run, own), fields });
      if (!sent.ok) throw new Error(JSON.stringify(sent.problem));
      writeSync(1, `${own}\n`);
      if (own % 5 === 0) await replaceResponse(context, { receipt: sent.value.receipt, fields: [["r.A2", "2"]] });
      if (own % 60 === 59) await rewriteResponses(context);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
}

const orders = process.argv[2];
if (import.meta.filename === process.argv[1] && orders !== undefined) await submitForEver(JSON.parse(orders));
