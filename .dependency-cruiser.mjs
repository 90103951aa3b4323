// The order of the pipeline. A stage may import itself and anything before it.
export const STAGES = [
  "values",
  "access",
  "edition",
  "rounds",
  "survey",
  "responses",
  "tallies",
  "scores",
  "protection",
  "workshop",
  "roadmap",
  "reports",
];

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const TEST = "\\.test\\.tsx?$";

const onlyUpstream = STAGES.slice(0, -1).map((stage, i) =>
  error(
    `pipeline-${stage}`,
    `${stage} may not look downstream; move the shared part upstream or pass it as an argument.`,
    { path: `^app/domain/${stage}/` },
    { path: `^app/domain/(${STAGES.slice(i + 1).join("|")})/` },
  ),
);

// Each outside library enters through one door.
const door = (name, library, doors) =>
  error(
    `one-door-${name}`,
    `Import ${name} only from ${doors}: then the library can be changed in one place.`,
    { path: "^(app|db)/", pathNot: [doors, TEST] },
    { path: `^node_modules/(@types/)?(${library})/` },
  );

export default {
  forbidden: [
    ...onlyUpstream,
    door("database-drivers", "better-sqlite3|pg", "^db/open\\.server\\.ts$"),
    door("kysely", "kysely", "^db/"),
    door("surveyjs", "survey-core|survey-react-ui|survey-js-ui", "^app/(components/survey/|adapters/survey-validation\\.server\\.ts$)"),
    door("charts", "chart\\.js|react-chartjs-2|chartjs-chart-matrix", "^app/components/charts/"),
    door("yaml", "yaml", "^app/adapters/"),
    door("documents", "docx|fflate|@resvg/resvg-js|dejavu-fonts-ttf|write-excel-file", "^app/adapters/documents/"),
    door("csv", "csv-parse", "^app/adapters/"),
    error(
      "domain-is-pure",
      "The domain sees itself; zod may be used to read what comes from outside.",
      { path: "^app/domain/", pathNot: [TEST] },
      { pathNot: ["^app/domain/", "^node_modules/zod/"] },
    ),
    error(
      "zod-only-where-things-are-read",
      "Only parse-* and read-* files meet unread data; the rest of the domain works on its own types.",
      { path: "^app/domain/", pathNot: [TEST, "/(parse|read)-[^/]+\\.ts$"] },
      { path: "^node_modules/zod/" },
    ),
    error(
      "routes-are-thin",
      "A route asks a service; it does not query and it does not reach outside.",
      { path: "^app/routes/" },
      { path: "^(db/|app/adapters/)" },
    ),
    error(
      "only-protected-values-are-shown",
      "What is shown is made from Protected<...>; raw tallies and scores are for protection alone.",
      { path: "^app/(components|routes|domain/(workshop|roadmap|reports)|adapters)/", pathNot: [TEST] },
      { path: "^app/domain/(tallies|scores)/" },
    ),
    error(
      "components-only-show",
      "A component is handed what it shows.",
      { path: "^app/components/" },
      { path: "^(app/(routes|services|adapters)/|db/)|\\.server\\.tsx?$" },
    ),
    error(
      "services-know-no-page",
      "A use case works the same for a page, the command line and a test.",
      { path: "^app/(services|adapters)/" },
      { path: "^app/(routes|components|http)/|^node_modules/(react|react-dom|@remix-run)/" },
    ),
    error(
      "db-knows-only-the-domain",
      "Queries speak in domain types and know no use case.",
      { path: "^db/" },
      { path: "^app/(?!domain/)" },
    ),
    error(
      "routes-do-not-share",
      "Put what two pages share in components/ or services/.",
      { path: "^app/(?!routes/|root\\.tsx$|routes\\.ts$)" },
      { path: "^app/routes/" },
    ),
    error("no-cycles", "A cycle has no first part to read.", {}, { circular: true }),
    error(
      "no-test-code-in-the-app",
      "What ships does not lean on tests.",
      { path: "^(app|db)/", pathNot: [TEST] },
      { path: `^test/|${TEST}` },
    ),
    error(
      "everything-resolves",
      "An import that does not resolve is a fault hidden until run time.",
      {},
      { couldNotResolve: true, pathNot: "^virtual:" },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    preserveSymlinks: true,
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
