import type { AreaScope } from "../../app/domain/access/scope";
import type { Edition } from "../../app/domain/edition/edition";
import type { RoundPolicy } from "../../app/domain/rounds/round-policy";
import type { Voice } from "../../app/domain/values/voice";
import { makeArea } from "../../app/services/make-area.server";
import { makeInvitations, type MadeInvitation, type WantedInvitation } from "../../app/services/make-invitations.server";
import { makeOrganisation } from "../../app/services/make-organisation.server";
import { makeRound } from "../../app/services/make-round.server";
import { openRound } from "../../app/services/open-round.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { storeEdition } from "../../app/services/store-edition.server";
import { anEdition } from "./an-edition";
import { sound } from "./sound";

type RoundWishes = { readonly area?: string; readonly edition?: Edition; readonly policy?: Partial<RoundPolicy> };

export type OpenRound = {
  readonly id: string;
  readonly scope: AreaScope;
  /** Ids of the area's two organisations. */
  readonly organisations: readonly [string, string];
  readonly invite: (wanted: Partial<WantedInvitation>) => Promise<MadeInvitation>;
  readonly sharedLink: (voice: Voice, organisation?: string | null) => Promise<MadeInvitation>;
};

/** A draft round in an area of its own with two organisations. */
export async function aRound(
  context: ServiceContext,
  { area = "north", edition = anEdition(), policy }: RoundWishes = {},
): Promise<OpenRound> {
  const scope = sound(await makeArea(context, { key: area, name: `Area ${area}` }));
  const council = sound(await makeOrganisation(context, scope, { key: "council", name: "The council" }));
  const trust = sound(await makeOrganisation(context, scope, { key: "trust", name: "The trust" }));
  sound(await storeEdition(context, edition));
  const id = sound(await makeRound(context, scope, { edition: edition.key, title: "First round", ...(policy && { policy }) }));
  const invite = async (wanted: Partial<WantedInvitation>) => {
    const whole = { kind: "shared", voice: "leaders", organisation: null, ...wanted } as const;
    const [made] = sound(await makeInvitations(context, scope, id, [whole]));
    if (made === undefined) throw new Error("No invitation was made");
    return made;
  };
  return {
    id,
    scope,
    organisations: [council, trust],
    invite,
    sharedLink: (voice, organisation = null) => invite({ voice, organisation }),
  };
}

/** The same, open for answers. */
export async function anOpenRound(context: ServiceContext, wishes: RoundWishes = {}): Promise<OpenRound> {
  const round = await aRound(context, wishes);
  sound(await openRound(context, round.scope, round.id));
  return round;
}
