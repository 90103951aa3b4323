import { describe, expect, test } from "vitest";
import { issueSignInLink } from "../../app/services/issue-sign-in-link.server";
import { makeAdministrator } from "../../app/services/make-administrator.server";
import { findSignInLinkOwner, signIn } from "../../app/services/sign-in.server";
import { endStaffSession, findSignedIn } from "../../app/services/staff-session.server";
import { aContext, type TestContext } from "../builders/a-context";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

const MINUTE = 1 / (24 * 60);
const HOUR = 1 / 24;

async function aLink(context: TestContext): Promise<string> {
  return issueSignInLink(context, sound(await makeAdministrator(context, "ada@example.org")));
}

describe.each(DIALECTS)("signing in on %s", (dialect) => {
  test("a link signs in once, and looking at it uses nothing up", async () => {
    const context = aContext(await aDatabase(dialect));
    const token = await aLink(context);
    for (let look = 0; look < 3; look += 1) expect(sound(await findSignInLinkOwner(context, token)).email).toBe("ada@example.org");
    const key = sound(await signIn(context, token));
    expect((await findSignedIn(context, key))?.email).toBe("ada@example.org");
    expect(await signIn(context, token)).toMatchObject({ ok: false, problem: { code: "sign-in-link-spent" } });
    expect(await findSignInLinkOwner(context, token)).toMatchObject({ ok: false, problem: { code: "sign-in-link-spent" } });
  });

  test("of many who use a link at the same moment, one is signed in", async () => {
    const context = aContext(await aDatabase(dialect));
    const token = await aLink(context);
    const results = await Promise.all(Array.from({ length: 6 }, () => signIn(context, token)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("a link works for a quarter of an hour and no longer", async () => {
    const context = aContext(await aDatabase(dialect));
    const [used, unused] = [await aLink(context), await aLink(context)];
    context.passDays(14.9 * MINUTE);
    expect((await signIn(context, used)).ok).toBe(true);
    context.passDays(0.1 * MINUTE);
    expect(await findSignInLinkOwner(context, unused)).toMatchObject({ ok: false });
    expect(await signIn(context, unused)).toMatchObject({ ok: false, problem: { code: "sign-in-link-spent" } });
  });

  test("neither a link nor a session can be read out of the database", async () => {
    const context = aContext(await aDatabase(dialect));
    const [first, second] = [await aLink(context), await aLink(context)];
    const key = sound(await signIn(context, second));
    const links = await context.db.selectFrom("sign_in_link").selectAll().execute();
    const sessions = await context.db.selectFrom("web_session").selectAll().execute();
    const events = await context.db.selectFrom("audit_event").selectAll().execute();
    expect([links.length, sessions.length]).toEqual([1, 1]);
    const everything = JSON.stringify([links, sessions, events]);
    for (const secret of [first, second, key, "ada@example.org"]) expect(everything).not.toContain(secret);
  });

  test("a session ends after eight idle hours, after a day in any case, and at once when somebody signs out", async () => {
    const context = aContext(await aDatabase(dialect));
    const idle = sound(await signIn(context, await aLink(context)));
    context.passDays(7.9 * HOUR);
    expect(await findSignedIn(context, idle)).not.toBeNull();
    context.passDays(7.9 * HOUR);
    expect(await findSignedIn(context, idle)).not.toBeNull();
    context.passDays(7.9 * HOUR);
    expect(await findSignedIn(context, idle)).not.toBeNull();
    context.passDays(0.4 * HOUR);
    expect(await findSignedIn(context, idle)).toBeNull();

    const left = sound(await signIn(context, await aLink(context)));
    context.passDays(8 * HOUR);
    expect(await findSignedIn(context, left)).toBeNull();

    const ended = sound(await signIn(context, await aLink(context)));
    await endStaffSession(context, ended);
    expect(await findSignedIn(context, ended)).toBeNull();
    expect(await context.db.selectFrom("web_session").selectAll().execute()).toEqual([]);
  });

  test("the same person is made once, however the address is written, and the record names ids alone", async () => {
    const context = aContext(await aDatabase(dialect));
    const first = sound(await makeAdministrator(context, "ada@example.org"));
    const again = sound(await makeAdministrator(context, "  Ada@Example.ORG "));
    expect(again).toEqual(first);
    const token = await issueSignInLink(context, first);
    await signIn(context, token);
    const events = await context.db.selectFrom("audit_event").select(["action", "actor", "subject"]).orderBy("number").execute();
    expect(events).toEqual([
      { action: "administrator-made", actor: "operator", subject: first.id },
      { action: "sign-in-link-issued", actor: "operator", subject: first.id },
      { action: "signed-in", actor: first.id, subject: first.id },
    ]);
  });

  test.each(["", "ada", "ada@example", "@example.org", "ada @example.org", "<ada@example.org>", "ada@example.org,bob@example.org x"])(
    "%j is no address",
    async (text) => {
      const context = aContext(await aDatabase(dialect));
      expect(await makeAdministrator(context, text)).toMatchObject({ ok: false, problem: { code: "email-malformed" } });
    },
  );
});
