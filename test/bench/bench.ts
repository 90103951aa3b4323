import { DIALECTS } from "../../db/dialect.server";
import { benchDatabases } from "./bench-database";
import { findingLine, type Finding } from "./budget";
import { benchPublishing } from "./publishing";
import { benchScoring } from "./score-cells";
import { benchSubmissions } from "./submissions";

const FULL = { scoringRuns: 25, submissions: 600, publishing: { few: 1_000, many: 1_000_000, runs: 11 } };
/** Small enough to show in seconds that everything runs; its figures say nothing. */
const SMOKE = { scoringRuns: 1, submissions: 20, publishing: { few: 200, many: 400, runs: 1 } };

const smoke = process.argv.includes("--smoke");
const sizes = smoke ? SMOKE : FULL;
const databases = benchDatabases();
let missed = 0;

function print(findings: readonly Finding[]): void {
  for (const finding of findings) {
    if (finding.kept === false) missed += 1;
    process.stdout.write(`${findingLine(finding)}\n`);
  }
}

try {
  print(await benchScoring(sizes.scoringRuns));
  print(await benchSubmissions(databases, sizes.submissions));
  for (const dialect of DIALECTS) print(await benchPublishing(databases, dialect, sizes.publishing));
} finally {
  await databases.stop();
}
if (!smoke && missed > 0) process.exitCode = 1;
