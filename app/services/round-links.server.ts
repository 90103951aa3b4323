import { listOrganisations } from "../../db/queries/organisations.server";
import { findSealedLink, listSealedLinks, type SealedLink } from "../../db/queries/shared-links.server";
import { unsealText } from "../adapters/sealed-text.server";
import type { AreaScope } from "../domain/access/scope";
import { isForGroup, linkGroups, type LinkGroup } from "../domain/rounds/link-group";
import { done, failed, problem, type Result } from "../domain/values/problem";
import type { Voice } from "../domain/values/voice";
import { loadRound, type RoundFacts } from "./load-round.server";
import type { ServiceContext } from "./service-context.server";

/** A shared link as those who hand it out see it. */
export type RoundLink = {
  readonly id: string;
  readonly voice: Voice;
  /** Its organisation's name; null for a link that belongs to none. */
  readonly organisation: string | null;
  readonly label: string;
  readonly live: boolean;
  /** Null where it cannot be shown again: it was made under another secret, or before links were kept. */
  readonly token: string | null;
};

/** The people that a link is for. */
export type NamedGroup = { readonly key: string; readonly voice: Voice; readonly organisation: string | null };

export type RoundLinks = {
  readonly facts: RoundFacts;
  readonly links: readonly RoundLink[];
  readonly groups: readonly NamedGroup[];
  /** The groups without a link that works. */
  readonly without: readonly NamedGroup[];
};

type Context = Pick<ServiceContext, "db" | "secret">;

/** Every shared link of a round, and who still needs one. */
export async function loadRoundLinks({ db, secret }: Context, scope: AreaScope, round: string): Promise<Result<RoundLinks>> {
  const facts = await loadRound({ db }, scope, round);
  if (!facts.ok) return facts;
  const sealed = await listSealedLinks(db, scope, round);
  const names = await organisationNames({ db }, scope);
  const named = ({ key, voice, organisation }: LinkGroup) => ({ key, voice, organisation: nameIn(names, organisation) });
  const groups = linkGroups(
    facts.value.asked.map(({ voice }) => voice),
    [...names.keys()],
  );
  const live = sealed.filter(({ status }) => status === "live");
  return done({
    facts: facts.value,
    links: sealed.map((link) => toRoundLink(link, names, secret)).sort(byOrganisation),
    groups: groups.map(named),
    without: groups.filter((group) => !live.some((link) => isForGroup(link, group))).map(named),
  });
}

/** How many shared links of a round work, and how many groups of people have none that does. */
export async function countLinks(
  { db }: Pick<ServiceContext, "db">,
  scope: AreaScope,
  { round, asked }: RoundFacts,
): Promise<{ readonly live: number; readonly without: number }> {
  const live = (await listSealedLinks(db, scope, round.id)).filter(({ status }) => status === "live");
  const organisations = (await listOrganisations(db, scope)).map(({ id }) => id);
  const groups = linkGroups(
    asked.map(({ voice }) => voice),
    organisations,
  );
  return { live: live.length, without: groups.filter((group) => !live.some((link) => isForGroup(link, group))).length };
}

/** One shared link of a round. */
export async function loadRoundLink(
  { db, secret }: Context,
  scope: AreaScope,
  { round, link }: { readonly round: string; readonly link: string },
): Promise<Result<RoundLink>> {
  const sealed = await findSealedLink(db, scope, round, link);
  if (sealed === undefined) return failed(problem("not-found", { what: "link", id: link }));
  return done(toRoundLink(sealed, await organisationNames({ db }, scope), secret));
}

function toRoundLink(link: SealedLink, names: ReadonlyMap<string, string>, secret: string): RoundLink {
  const { id, voice, organisation, label, status, sealedToken } = link;
  const token = sealedToken === null ? null : unsealText(secret, { text: sealedToken, place: id });
  return { id, voice, organisation: nameIn(names, organisation), label, live: status === "live", token };
}

function byOrganisation(a: RoundLink, b: RoundLink): number {
  return (a.organisation ?? "").localeCompare(b.organisation ?? "", "en");
}

/** Names of the area's organisations by their ids, in order of the names. */
async function organisationNames({ db }: Pick<ServiceContext, "db">, scope: AreaScope): Promise<ReadonlyMap<string, string>> {
  const organisations = await listOrganisations(db, scope);
  return new Map(organisations.sort((a, b) => a.name.localeCompare(b.name, "en")).map(({ id, name }) => [id, name]));
}

function nameIn(names: ReadonlyMap<string, string>, organisation: string | null): string | null {
  return organisation === null ? null : (names.get(organisation) ?? null);
}
