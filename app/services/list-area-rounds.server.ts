import { listEditions } from "../../db/queries/editions.server";
import { listRounds } from "../../db/queries/rounds.server";
import type { AreaScope } from "../domain/access/scope";
import type { Round } from "../domain/rounds/round";
import type { ServiceContext } from "./service-context.server";

export type ListedRound = Pick<Round, "id" | "title" | "status" | "openedAt" | "closedAt" | "publishedAt"> & {
  readonly editionTitle: string;
};

/** An area's rounds, the newest first. */
export async function listAreaRounds({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<readonly ListedRound[]> {
  const titles = new Map((await listEditions(db)).map(({ key, title }) => [key, title]));
  const rounds = await listRounds(db, scope);
  return rounds.map(({ id, title, status, openedAt, closedAt, publishedAt, edition }) => ({
    ...{ id, title, status, openedAt, closedAt, publishedAt },
    editionTitle: titles.get(edition) ?? edition,
  }));
}
