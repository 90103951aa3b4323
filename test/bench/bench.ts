import { loadavg } from "node:os";
import { DIALECTS } from "../../db/dialect.server";
import { benchDatabases, type BenchDatabases } from "./bench-database";
import { findingLine, type Finding } from "./budget";
import { benchAnswering } from "./http-answering";
import { benchResults } from "./http-results";
import { benchSaving } from "./http-saving";
import { startBenchServer, type BenchServer } from "./http-server";
import { benchWeight } from "./http-weight";
import { benchPublishing } from "./publishing";
import { benchScoring } from "./score-cells";
import { benchSubmissions } from "./submissions";

const FULL = {
  scoringRuns: 25,
  submissions: 600,
  publishing: { few: 1_000, many: 1_000_000, runs: 11 },
  answering: { warmUp: 64, alone: 100, together: 600 },
  saving: { people: 200, everySeconds: 15, times: 4 },
  results: { people: [1_000, 100_000, 1_000_000], whole: 1_000, runs: 25 },
};
/** Five minutes of saving, as the budget has it. */
const LONG = { ...FULL, saving: { ...FULL.saving, times: 20 } };
/** Small enough to show in seconds that everything runs; its figures say nothing. */
const SMOKE = {
  scoringRuns: 1,
  submissions: 20,
  publishing: { few: 200, many: 400, runs: 1 },
  answering: { warmUp: 4, alone: 4, together: 8 },
  saving: { people: 8, everySeconds: 0.2, times: 3 },
  results: { people: [200, 400], whole: 200, runs: 1 },
};

const flags = process.argv.slice(2);
const smoke = flags.includes("--smoke");
const sizes = smoke ? SMOKE : flags.includes("--long") ? LONG : FULL;

type Part = (databases: BenchDatabases) => Promise<readonly Finding[]>;

const PARTS: Readonly<Record<string, Part>> = {
  scoring: () => benchScoring(sizes.scoringRuns),
  submissions: (databases) => benchSubmissions(databases, sizes.submissions),
  publishing: async (databases) => {
    const findings: Finding[] = [];
    for (const dialect of DIALECTS) findings.push(...(await benchPublishing(databases, dialect, sizes.publishing)));
    return findings;
  },
  "http-answering": () => onServer((server) => benchAnswering(server, sizes.answering)),
  "http-saving": () => onServer((server) => benchSaving(server, sizes.saving)),
  "http-results": () => benchResults(sizes.results),
  "http-weight": () => onServer(benchWeight),
};

async function onServer(bench: (server: BenchServer) => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  const server = await startBenchServer();
  try {
    return await bench(server);
  } finally {
    await server.stop();
  }
}

/** The parts whose names begin with what was typed; all of them where nothing was. */
function chosenParts(): readonly Part[] {
  const typed = flags.filter((flag, place) => !flag.startsWith("--") && flags[place - 1] !== "--profile");
  const unknown = typed.find((start) => !Object.keys(PARTS).some((name) => name.startsWith(start)));
  if (unknown !== undefined) throw new Error(`No part of the bench begins with "${unknown}": there are ${Object.keys(PARTS).join(", ")}`);
  return Object.entries(PARTS).flatMap(([name, part]) =>
    typed.length === 0 || typed.some((start) => name.startsWith(start)) ? [part] : [],
  );
}

const databases = benchDatabases();
let missed = 0;
try {
  const [load = 0] = loadavg();
  process.stdout.write(`The machine's load before the first part: ${load.toFixed(1)}. Figures count on a quiet machine alone.\n`);
  for (const part of chosenParts()) {
    for (const finding of await part(databases)) {
      if (finding.kept === false) missed += 1;
      process.stdout.write(`${findingLine(finding)}\n`);
    }
  }
} finally {
  await databases.stop();
}
if (!smoke && missed > 0) process.exitCode = 1;
