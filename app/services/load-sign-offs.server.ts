import { listSignOffs } from "../../db/queries/sign-offs.server";
import type { AreaScope } from "../domain/access/scope";
import type { SignOff } from "../domain/workshop/sign-off";
import type { ServiceContext } from "./service-context.server";

/** Each time that a round's agreed scores were signed off or opened again, the oldest first. */
export function loadSignOffs({ db }: Pick<ServiceContext, "db">, scope: AreaScope, round: string): Promise<readonly SignOff[]> {
  return listSignOffs(db, scope, round);
}
