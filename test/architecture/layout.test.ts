import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "");

test("the top level holds what was asked for and the files that tools need there", () => {
  const top = [...new Set(files.map((file) => file.split("/")[0]))].sort();
  const allowed = [
    ".ci",
    ".dependency-cruiser.mjs",
    ".gitignore",
    ".npmrc",
    ".prettierignore",
    ".prettierrc.json",
    "LICENSE",
    "README.md",
    "app",
    "db",
    "descriptors",
    "docs",
    "eslint.config.mjs",
    "knip.json",
    "package-lock.json",
    "package.json",
    "public",
    "test",
    "tsconfig.json",
    "vite.config.ts",
    "vitest.config.ts",
  ];
  expect(top.filter((name) => !allowed.includes(name ?? ""))).toEqual([]);
  for (const name of ["package.json", "tsconfig.json", "app", "db", "descriptors", "public", "test", "README.md"])
    expect(top).toContain(name);
});

test("app holds the rooms of the design and no others", () => {
  const rooms = readdirSync(join(root, "app"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  expect(
    rooms.filter((room) => !["adapters", "cli", "components", "domain", "http", "routes", "services", "styles"].includes(room)),
  ).toEqual([]);
});

test("routes stay thin", () => {
  const long = files
    .filter((file) => file.startsWith("app/routes/"))
    .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length }))
    .filter(({ lines }) => lines > 140);
  expect(long).toEqual([]);
});

test("no file is named after nothing in particular", () => {
  expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager|types)(\.|\/)/.test(file))).toEqual([]);
});

test("no test is skipped, alone or empty", () => {
  const marks = new RegExp(`\\b(it|test|describe)\\.(skip|only|todo|skipIf|runIf)\\b|\\bx(it|test|describe)\\(`);
  const marked = files.filter((file) => /\.test\.tsx?$/.test(file)).filter((file) => marks.test(readFileSync(join(root, file), "utf8")));
  expect(marked.filter((file) => !file.endsWith("architecture/layout.test.ts"))).toEqual([]);
});

test("no module of our own is mocked", () => {
  const mocked = files
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => /vi\.(mock|doMock)\(/.test(readFileSync(join(root, file), "utf8")));
  expect(mocked.filter((file) => !file.endsWith("architecture/layout.test.ts"))).toEqual([]);
});
