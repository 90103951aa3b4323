import { describe, expect, test } from "vitest";
import { signIn } from "../../app/services/sign-in.server";
import { aContext } from "../builders/a-context";
import { aDatabase, anEmptyDatabase, DIALECTS } from "../setup/databases";
import { runInside } from "./run-on-database";

const SECRET = "a secret of the command line's tests";

describe.each(DIALECTS)("waymark admin on %s", (dialect) => {
  test("makes an administrator in an empty database and prints nothing but a link that signs in once", async () => {
    const { db, place } = await anEmptyDatabase(dialect);
    const { code, stdout, stderr } = await runInside(place, ["admin", "Ada@Example.org"], { PORT: "4000" });
    expect(code).toBe(0);
    const token = /^http:\/\/localhost:4000\/sign-in\/([\w-]{43})\n$/.exec(stdout)?.[1];
    expect(stderr).toBe("ada@example.org is an administrator. This link signs them in once, in the next 15 minutes:\n");
    const context = { ...aContext({ db }), secret: SECRET, now: () => new Date() };
    expect((await signIn(context, token ?? "")).ok).toBe(true);
    expect((await signIn(context, token ?? "")).ok).toBe(false);
  });

  test("prints links for the address at which people reach the server, and a fresh one each time", async () => {
    const { place } = await aDatabase(dialect);
    const settings = { WAYMARK_ORIGIN: "https://waymark.example.org" };
    const first = await runInside(place, ["admin", "ada@example.org"], settings);
    const second = await runInside(place, ["admin", "ada@example.org"], settings);
    expect(first.stdout).toMatch(/^https:\/\/waymark\.example\.org\/sign-in\//);
    expect(second.stdout).not.toBe(first.stdout);
  });

  test("refuses what is no address, and no address at all", async () => {
    const { place } = await aDatabase(dialect);
    expect(await runInside(place, ["admin", "ada"])).toEqual({
      code: 1,
      stdout: "",
      stderr: 'waymark admin: "ada" is not an e-mail address.\n',
    });
    expect(await runInside(place, ["admin"])).toMatchObject({ code: 2, stdout: "" });
    expect(await runInside(place, ["admin", "ada@example.org", "bob@example.org"])).toMatchObject({ code: 2, stdout: "" });
  });
});
