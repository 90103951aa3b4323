import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
// @ts-expect-error The configuration is plain JavaScript.
import { STAGES } from "../../.dependency-cruiser.mjs";

const root = resolve(import.meta.dirname, "../..");

/** Each planted file breaks exactly the rule that it is listed under. */
const PLANTED: Record<string, { file: string; source: string }[]> = {
  "pipeline-values": [{ file: "app/domain/values/planted.ts", source: `import type { A } from "../scores/target"; export type X = A;` }],
  "pipeline-edition": [{ file: "app/domain/edition/planted.ts", source: `import { a } from "../reports/target"; export const x = a;` }],
  "pipeline-tallies": [{ file: "app/domain/tallies/planted.ts", source: `import { a } from "../scores/target"; export const x = a;` }],
  "pipeline-scores": [{ file: "app/domain/scores/planted.ts", source: `import { a } from "../protection/target"; export const x = a;` }],
  "pipeline-protection": [
    { file: "app/domain/protection/planted.ts", source: `import { a } from "../workshop/target"; export const x = a;` },
  ],
  "domain-is-pure": [
    { file: "app/domain/values/planted-node.ts", source: `import { join } from "node:path"; export const x = join("a");` },
    { file: "app/domain/scores/planted-kysely.ts", source: `import type { Kysely } from "kysely"; export type X = Kysely<object>;` },
    { file: "app/domain/scores/planted-service.ts", source: `import { a } from "../../services/target.server"; export const x = a;` },
  ],
  "zod-only-where-things-are-read": [
    { file: "app/domain/edition/planted-zod.ts", source: `import { z } from "zod"; export const x = z.string();` },
  ],
  "one-door-database-drivers": [
    { file: "app/services/planted-driver.server.ts", source: `import Database from "better-sqlite3"; export const x = Database;` },
    { file: "db/queries/planted.server.ts", source: `import pg from "pg"; export const x = pg;` },
  ],
  "one-door-kysely": [{ file: "app/services/planted-kysely.server.ts", source: `import { sql } from "kysely"; export const x = sql;` }],
  "one-door-surveyjs": [{ file: "app/routes/planted-survey.tsx", source: `import { Model } from "survey-core"; export const x = Model;` }],
  "one-door-charts": [
    { file: "app/components/results/planted-chart.tsx", source: `import { Chart } from "chart.js"; export const x = Chart;` },
  ],
  "one-door-yaml": [{ file: "app/services/planted-yaml.server.ts", source: `import { parse } from "yaml"; export const x = parse;` }],
  "one-door-documents": [
    { file: "app/services/planted-document.server.ts", source: `import { Document } from "docx"; export const x = Document;` },
    { file: "app/routes/planted-workbook.ts", source: `import write from "write-excel-file/node"; export const x = write;` },
  ],
  "one-door-csv": [
    { file: "app/services/planted-csv.server.ts", source: `import { parse } from "csv-parse/sync"; export const x = parse;` },
  ],
  "routes-are-thin": [
    { file: "app/routes/planted-query.ts", source: `import { a } from "../../db/target.server"; export const x = a;` },
    { file: "app/routes/planted-adapter.ts", source: `import { a } from "../adapters/target.server"; export const x = a;` },
  ],
  "only-protected-values-are-shown": [
    {
      file: "app/components/results/planted-tally.tsx",
      source: `import type { A } from "../../domain/tallies/target"; export type X = A;`,
    },
    { file: "app/routes/planted-score.ts", source: `import type { A } from "../domain/scores/target"; export type X = A;` },
    { file: "app/domain/reports/planted.ts", source: `import type { A } from "../scores/target"; export type X = A;` },
    { file: "app/adapters/planted-document.server.ts", source: `import type { A } from "../domain/tallies/target"; export type X = A;` },
  ],
  "components-only-show": [
    { file: "app/components/results/planted-service.tsx", source: `import { a } from "../../services/target.server"; export const x = a;` },
  ],
  "services-know-no-page": [
    { file: "app/services/planted-react.server.ts", source: `import { useState } from "react"; export const x = useState;` },
    { file: "app/services/planted-http.server.ts", source: `import { a } from "../http/target"; export const x = a;` },
  ],
  "db-knows-only-the-domain": [
    { file: "db/planted.server.ts", source: `import { a } from "../app/services/target.server"; export const x = a;` },
  ],
  "routes-do-not-share": [
    { file: "app/components/results/planted-route.tsx", source: `import { a } from "../../routes/target"; export const x = a;` },
  ],
  "no-cycles": [{ file: "app/http/planted-a.ts", source: `import { b } from "./planted-b"; export const a = () => b;` }],
  "no-test-code-in-the-app": [
    { file: "app/http/planted-test-code.ts", source: `import { a } from "../../test/builders/target"; export const x = a;` },
  ],
  "everything-resolves": [{ file: "app/http/planted-missing.ts", source: `import { a } from "./nowhere"; export const x = a;` }],
};

const TARGETS = [
  ...STAGES.map((stage: string) => `app/domain/${stage}/target.ts`),
  "app/services/target.server.ts",
  "app/adapters/target.server.ts",
  "app/http/target.ts",
  "app/routes/target.ts",
  "db/target.server.ts",
  "test/builders/target.ts",
];

let folder = "";
let found: { rule: string; from: string }[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "waymark-rules-"));
  cpSync(join(root, "tsconfig.json"), join(folder, "tsconfig.json"));
  cpSync(join(root, "package.json"), join(folder, "package.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const files = [
    { file: "app/http/planted-b.ts", source: `import { a } from "./planted-a"; export const b = () => a;` },
    ...TARGETS.map((file) => ({ file, source: "export const a = 1; export type A = number;" })),
    ...Object.values(PLANTED).flat(),
  ];
  for (const { file, source } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${source}\n`);
  }
  found = violations(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function violations(cwd: string): { rule: string; from: string }[] {
  const output = execFileSync(
    process.execPath,
    [
      join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      "--config",
      join(root, ".dependency-cruiser.mjs"),
      "--output-type",
      "json",
      "app",
      "db",
    ],
    { cwd, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"] },
  );
  const report = JSON.parse(output) as { summary: { violations: { rule: { name: string }; from: string }[] } };
  return report.summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }));
}

test.each(Object.entries(PLANTED))("%s bites", (rule, planted) => {
  for (const { file } of planted) expect(found).toContainEqual({ rule, from: file });
});

test("files that break no rule are left alone", () => {
  const blamed = new Set(found.map((violation) => violation.from));
  for (const target of TARGETS) expect(blamed).not.toContain(target);
});

test("the project itself breaks no rule", () => {
  expect(violations(root)).toEqual([]);
});

test("every room of the domain is a stage of the pipeline, so that a rule covers it", () => {
  const rooms = readdirSync(join(root, "app/domain"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rooms.length).toBeGreaterThan(8);
  for (const { name } of rooms) expect(STAGES).toContain(name);
});
