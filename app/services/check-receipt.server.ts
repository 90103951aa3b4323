import { atomic } from "../../db/atomic.server";
import { done, type Result } from "../domain/values/problem";
import { holdResponseOf } from "./hold-response.server";
import type { ServiceContext } from "./service-context.server";

/** Whether answers with this receipt can still be changed. Fails with `receipt-unknown` or `round-not-open`. */
export async function checkReceipt({ db, secret }: Pick<ServiceContext, "db" | "secret">, receipt: string): Promise<Result<null>> {
  return atomic(db, async (trx) => {
    const held = await holdResponseOf(trx, secret, receipt);
    return held.ok ? done(null) : held;
  });
}
