import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { keptSecret } from "../../app/adapters/kept-secret.server";
import { readConfig } from "../../app/config.server";

const SECRET = "s".repeat(32);

function refusal(env: Readonly<Record<string, string>>): string {
  const config = readConfig({ NODE_ENV: "test", ...env });
  return config.ok ? "accepted" : config.problem;
}

test("nothing has to be set to try it out", () => {
  const config = readConfig({ NODE_ENV: "test" });
  expect(config).toMatchObject({ ok: true, value: { production: false, port: 3000, origin: null, secret: null } });
  expect(config.ok && config.value.database).toEqual({ file: expect.stringMatching(/data\/waymark\.sqlite$/) });
});

test("an address of PostgreSQL takes the place of the file", () => {
  const url = "postgres://waymark@localhost/waymark";
  const config = readConfig({ NODE_ENV: "production", WAYMARK_SECRET: SECRET, DATABASE_URL: url });
  expect(config).toMatchObject({ ok: true, value: { production: true, database: { url }, secret: SECRET } });
});

test("an origin loses the slash that people type after it", () => {
  expect(readConfig({ NODE_ENV: "test", WAYMARK_ORIGIN: "https://waymark.example/" })).toMatchObject({
    value: { origin: "https://waymark.example" },
  });
});

test.each([
  [{ PORT: "many" }, "PORT"],
  [{ PORT: "70000" }, "PORT"],
  [{ WAYMARK_ORIGIN: "waymark.example" }, "WAYMARK_ORIGIN"],
  [{ WAYMARK_ORIGIN: "https://waymark.example/path" }, "WAYMARK_ORIGIN"],
  [{ WAYMARK_SECRET: "short" }, "WAYMARK_SECRET"],
  [{ NODE_ENV: "production" }, "WAYMARK_SECRET"],
  [{ NODE_ENV: "production", WAYMARK_SECRET: "" }, "WAYMARK_SECRET"],
  [{ DATABASE_URL: "mysql://localhost" }, "DATABASE_URL"],
])("%j is refused in one sentence that names the setting", (env, name) => {
  expect(refusal(env)).toMatch(new RegExp(`^${name} [^\\n]+\\.$`));
});

describe("the secret for trying out", () => {
  function aFolder(): string {
    const folder = mkdtempSync(join(tmpdir(), "waymark-secret-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
  }

  test("is made once, for its owner alone", () => {
    const folder = aFolder();
    const secret = keptSecret(folder);
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(keptSecret(folder)).toBe(secret);
    expect(keptSecret(aFolder())).not.toBe(secret);
    expect(statSync(join(folder, "secret.txt")).mode & 0o777).toBe(0o600);
  });

  test("is not trusted when somebody has damaged it", () => {
    const folder = aFolder();
    writeFileSync(join(folder, "secret.txt"), "abc");
    expect(() => keptSecret(folder)).toThrow(/damaged/);
  });
});
