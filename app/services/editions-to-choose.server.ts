import { findNewestEdition, listEditions } from "../../db/queries/editions.server";
import { findEditionFile, loadEdition, shippedEditionKeys } from "../adapters/edition-files.server";
import type { Edition } from "../domain/edition/edition";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { ServiceContext } from "./service-context.server";

/** An edition that a round may be run on. */
export type EditionToChoose = { readonly key: string; readonly title: string; readonly descriptors: number; readonly official: boolean };

/** Every edition that is stored here or comes with Waymark, the newest year first. */
export async function listEditionsToChoose({ db }: Pick<ServiceContext, "db">): Promise<readonly EditionToChoose[]> {
  const stored = (await listEditions(db)).map(({ key }) => key);
  const editions: Edition[] = [];
  for (const key of new Set([...stored, ...shippedEditionKeys()])) {
    const edition = await findEditionToChoose({ db }, key);
    if (edition.ok) editions.push(edition.value);
  }
  return editions
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.title.localeCompare(b.title, "en"))
    .map(({ key, title, descriptors, official }) => ({ key, title, descriptors: descriptors.length, official }));
}

/** An edition by its key: as it is stored here, or else as it comes with Waymark. */
export async function findEditionToChoose({ db }: Pick<ServiceContext, "db">, key: string): Promise<Result<Edition>> {
  const stored = await findNewestEdition(db, key);
  if (stored !== undefined) return done(stored.edition);
  const unknown = failed(problem("not-found", { what: "edition", id: key }));
  if (!shippedEditionKeys().includes(key)) return unknown;
  const file = findEditionFile(key);
  const edition = file.ok ? loadEdition(file.value) : unknown;
  return edition.ok ? done(edition.value) : unknown;
}
