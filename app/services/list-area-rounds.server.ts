import { listEditions } from "../../db/queries/editions.server";
import { listRounds } from "../../db/queries/rounds.server";
import { listSignOffs } from "../../db/queries/sign-offs.server";
import type { AreaScope } from "../domain/access/scope";
import type { Round } from "../domain/rounds/round";
import { standingSignOff } from "../domain/workshop/sign-off";
import type { ServiceContext } from "./service-context.server";

export type ListedRound = Pick<Round, "id" | "title" | "status" | "openedAt" | "closedAt" | "publishedAt"> & {
  readonly editionTitle: string;
  /** Whether its agreed scores are signed off. */
  readonly signedOff: boolean;
};

/** An area's rounds, the newest first. */
export async function listAreaRounds({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<readonly ListedRound[]> {
  const titles = new Map((await listEditions(db)).map(({ key, title }) => [key, title]));
  const listed: ListedRound[] = [];
  for (const { id, title, status, openedAt, closedAt, publishedAt, edition } of await listRounds(db, scope)) {
    const signedOff = status === "published" && standingSignOff(await listSignOffs(db, scope, id)) !== null;
    listed.push({ id, title, status, openedAt, closedAt, publishedAt, editionTitle: titles.get(edition) ?? edition, signedOff });
  }
  return listed;
}
