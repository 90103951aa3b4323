import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addAction } from "../../app/services/add-action.server";
import { closeRound } from "../../app/services/close-round.server";
import { decideNotToAct } from "../../app/services/decide-not-to-act.server";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { makeAdministrator } from "../../app/services/make-administrator.server";
import { makeInvitations, type MadeInvitation } from "../../app/services/make-invitations.server";
import { makeOrganisation } from "../../app/services/make-organisation.server";
import { makeRound } from "../../app/services/make-round.server";
import { moveActionOn } from "../../app/services/move-action-on.server";
import { openRound } from "../../app/services/open-round.server";
import { publishSnapshot } from "../../app/services/publish-snapshot.server";
import { recordDecision } from "../../app/services/record-decision.server";
import type { ServiceContext } from "../../app/services/service-context.server";
import { setTarget } from "../../app/services/set-target.server";
import { startAnswering } from "../../app/services/start-answering.server";
import type { TallySheet } from "../../app/domain/tallies/tally-sheet";
import { VOICES, type Voice } from "../../app/domain/values/voice";
import { migrate } from "../../db/migrate.server";
import { openDatabase } from "../../db/open.server";
import type { Db } from "../../db/schema.server";
import { aDecision } from "../builders/a-decision";
import { aPlan } from "../builders/a-plan";
import { anOpenRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { startServerWithPages, type PlantedPage } from "../setup/planted-pages";
import { cookiesOf } from "../setup/staffed-server";
import { PARTNERS, whoAnswered, whoAnsweredSoFar, type Answerer, type HiddenFacts, type Partner } from "./hidden-facts";
import { sendAnswers } from "./send-answers";

const SECRET = "a secret of two worlds that is long enough to be one";
// Addresses and codes on posters are then the same on every server.
const ORIGIN = "http://waymark.example";
const TODAY = new Date("2026-11-22T10:00:00.000Z");
const THEN = new Date("2026-11-19T10:00:00.000Z");

/** What the server holds of the published round and must not tell. */
export type Hidden = Pick<World, "organisations" | "secrets" | "sheet">;

/** An area with a published round and one that is open, on a server of its own. */
export type World = {
  readonly url: string;
  /** What an administrator's browser sends. */
  readonly cookie: string;
  readonly signInToken: string;
  /** Ids that addresses are made of: the published round first. */
  readonly rounds: readonly [published: string, open: string];
  readonly organisations: readonly string[];
  readonly links: readonly MadeInvitation[];
  readonly actions: readonly string[];
  /** Texts that belong in no answer at all. */
  readonly secrets: readonly string[];
  readonly sheet: TallySheet;
  readonly reported: readonly unknown[];
  readonly closeOpenRound: () => Promise<void>;
  readonly end: () => Promise<void>;
};

/** A world with these hidden facts. Everything else in it, down to the ids, is the same in each. */
export async function aWorld(hidden: HiddenFacts, planted: (hidden: Hidden) => Readonly<Record<string, PlantedPage>>): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "waymark-world-"));
  const file = join(folder, "waymark.sqlite");
  const { db, close } = openDatabase({ file });
  const at = (now: Date, drawn: string): ServiceContext => ({ db, secret: SECRET, now: () => now, randomBytes: drawnFrom(drawn) });
  sound(await migrate(db, THEN));

  const ground = at(THEN, "ground");
  const round = await anOpenRound(ground, { area: "north" });
  const { scope } = round;
  const organisations = new Map<Partner, string>([
    ["council", round.organisations[0]],
    ["trust", round.organisations[1]],
  ]);
  for (const key of PARTNERS.slice(2)) organisations.set(key, sound(await makeOrganisation(ground, scope, { key, name: `The ${key}` })));
  const open = sound(await makeRound(ground, scope, { edition: "small-2026", title: "Second round" }));
  sound(await openRound(ground, scope, open));

  const answers = at(THEN, `answers of ${hidden.name}`);
  const groups = VOICES.flatMap((voice) =>
    placesOf(voice, organisations).map((organisation) => ({ kind: "shared", voice, organisation }) as const),
  );
  const waysIn = async (id: string) =>
    sound(await makeInvitations(ground, scope, id, [...groups, { kind: "personal", voice: "families", organisation: null }]));
  const [first, second] = [await waysIn(round.id), await waysIn(open)];
  const receipts = [
    ...(await sendAnswers(answers, hidden.name, wayTo(first, organisations), whoAnswered(hidden))),
    ...(await sendAnswers(answers, hidden.name, wayTo(second, organisations), whoAnsweredSoFar(hidden))),
  ];
  sound(await startAnswering(answers, { token: second[0]!.token, browserKeys: [], kiosk: false }));
  sound(await closeRound(at(THEN, "closing"), scope, round.id));
  sound(await publishSnapshot(at(THEN, "publishing"), scope, { round: round.id, kind: "final" }));

  const actions = await actOn(at(THEN, "acting"), round);

  const { sheet } = sound(await loadTallySheet(ground, scope, round.id));
  const facts = { sheet, organisations: [...organisations.values()], secrets: [...receipts, ...(await keptSecrets(db))] };
  const now = () => TODAY;
  const server = await startServerWithPages(planted(facts), {
    env: { WAYMARK_DATA: file, WAYMARK_SECRET: SECRET, WAYMARK_ORIGIN: ORIGIN },
    now,
  });
  const used = at(TODAY, "a link that is used");
  const administrator = sound(await makeAdministrator(at(TODAY, "administrator"), "ada@example.org"));
  const signInToken = await issueSignInLink(at(TODAY, "a link that stays"), administrator);
  return {
    url: server.url,
    cookie: await cookiesOf({ url: server.url, context: used }, administrator),
    signInToken,
    rounds: [round.id, open],
    links: [...first, ...second],
    actions,
    ...facts,
    reported: server.reported,
    closeOpenRound: async () => void sound(await closeRound(at(TODAY, "closing the second"), scope, open)),
    end: async () => {
      await server.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Scores that were agreed, a target, two actions of which one needs the other, and a gap that is left: all of it the same in each world. */
async function actOn(context: ServiceContext, { id, scope, organisations }: OpenRound): Promise<readonly string[]> {
  // The last is above every voice that is shown, whatever the hidden ones said.
  for (const [descriptor, score] of Object.entries({ A1: 2, B1: 1, B2: 5 })) {
    const decision = aDecision({ outcome: { status: "agreed", score } });
    sound(await recordDecision(context, scope, { round: id, descriptor, seenVersion: 0, decision }));
  }
  sound(await setTarget(context, scope, { round: id, descriptor: "A1", level: 4, dueOn: "2027-09-30", seenVersion: 0 }));
  sound(await decideNotToAct(context, scope, { round: id, descriptor: "B1", reason: "Not this year" }));
  const plan = aPlan(organisations[0]);
  const first = sound(await addAction(context, scope, { round: id, plan })).id;
  const second = sound(await addAction(context, scope, { round: id, plan: { ...plan, title: "A page for all", needs: [first] } })).id;
  sound(await moveActionOn(context, scope, { action: first, to: "under-way", note: "Two schools joined", seenVersion: 1 }));
  return [first, second];
}

/** Bytes that only look random: the same under the same name. */
function drawnFrom(name: string): (count: number) => Uint8Array {
  let draws = 0;
  return (count) => {
    draws += 1;
    const bytes = Array.from({ length: Math.ceil(count / 32) }, (_, block) =>
      createHash("sha256").update(`${name} ${draws} ${block}`).digest(),
    );
    return Buffer.concat(bytes).subarray(0, count);
  };
}

/** The token by which somebody of a group answers. */
function wayTo(links: readonly MadeInvitation[], organisations: ReadonlyMap<Partner, string>) {
  return ({ voice, partner }: Answerer): string => {
    const place = partner === null ? null : organisations.get(partner);
    return links.find((link) => link.kind === "shared" && link.voice === voice && link.organisation === place)?.token ?? "";
  };
}

/** The organisations that a voice answers for here; none of them for families and communities. */
function placesOf(voice: Voice, organisations: ReadonlyMap<Partner, string>): readonly (string | null)[] {
  return voice === "leaders" || voice === "workforce" ? [...organisations.values()] : [null];
}

/** What the database holds that no answer of the server may say: ids and hashes of responses, drafts and keys, and what people wrote. */
async function keptSecrets(db: Db): Promise<readonly string[]> {
  const responses = await db.selectFrom("response").select(["id", "receipt_hash"]).execute();
  const ratings = await db.selectFrom("rating").select("comment").where("comment", "!=", "").execute();
  const sent = await db.selectFrom("submission_key").select("key_hash").execute();
  const drafts = await db.selectFrom("draft").select(["id", "submission_key"]).execute();
  const browsers = await db.selectFrom("draft_browser").select("key_hash").execute();
  const invitations = await db.selectFrom("invitation").select(["token_hash", "sealed_token"]).execute();
  return [...responses, ...ratings, ...sent, ...drafts, ...browsers, ...invitations].flatMap((row) =>
    Object.values(row).filter((text): text is string => text !== null),
  );
}
