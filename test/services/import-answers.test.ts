import { describe, expect, test } from "vitest";
import { readAnswersBytes } from "../../app/adapters/answers-files.server";
import type { AnswersTable } from "../../app/domain/responses/answers-table";
import { readAnswersTable } from "../../app/domain/responses/read-answers-table";
import { fullPolicy } from "../../app/domain/rounds/round-policy";
import type { PlacedProblem, Problem } from "../../app/domain/values/problem";
import { closeRound } from "../../app/services/close-round.server";
import { importAnswers } from "../../app/services/import-answers.server";
import { loadImportRules } from "../../app/services/load-import-rules.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { rewriteResponses } from "../../app/services/rewrite-responses.server";
import { verify } from "../../app/services/verify.server";
import { listAuditEvents } from "../../db/queries/audit-events.server";
import { aContext, type TestContext } from "../builders/a-context";
import { anEdition } from "../builders/an-edition";
import { anOpenRound, aRound, type OpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

const HEADER = "response,voice,organisation,A1,A2,B1,B2,A1_comment,matters";

function tableOf(...rows: readonly string[]): AnswersTable {
  return sound(readAnswersBytes(new TextEncoder().encode([HEADER, ...rows].join("\n"))));
}

const THREE = tableOf("p-1,leaders,The council,3,2,dk,,Because,A1 B1", "p-2,workforce,trust,0,na,4,5,,", "p-3,families,,1,,2,,,B1");

type Refused = readonly (Problem | PlacedProblem)[];

async function bring(context: TestContext, round: OpenRound, table: AnswersTable) {
  const { edition, rules } = sound(await loadImportRules(context, round.scope, round.id));
  const answers = readAnswersTable(table, edition, rules);
  return answers.ok ? importAnswers(context, round.scope, round.id, answers.value) : answers;
}

function told(problems: Refused): readonly string[] {
  return problems.map((one) => ("line" in one ? `${one.line}:${one.column} ${one.code}` : one.code));
}

async function refusal(imported: ReturnType<typeof bring>): Promise<readonly string[]> {
  const result = await imported;
  return result.ok ? ["nothing was refused"] : told(result.problem);
}

async function responsesIn(context: TestContext, round: OpenRound): Promise<number> {
  const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
  return Object.values(sheet.voices).reduce((sum, { group }) => sum + group.responses, 0);
}

describe.each(DIALECTS)("importing answers on %s", (dialect) => {
  test("every row counts like an answer that was sent, under its organisation", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    expect(sound(await bring(context, round, THREE))).toEqual({ added: 3, alreadyThere: 0 });

    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect(sheet.voices.leaders?.cells.A1?.levels).toEqual([0, 0, 0, 1, 0, 0]);
    expect(sheet.voices.leaders?.cells.B1?.dontKnow).toBe(1);
    expect(sheet.voices.leaders?.group.picks).toEqual({ A1: 1, B1: 1 });
    expect(sheet.voices.workforce?.cells.A2?.notApplicable).toBe(1);
    expect(Object.keys(sheet.voices.families?.cells ?? {})).toEqual(["A1", "B1"]);
    const [council, trust] = round.organisations;
    expect([sheet.organisations[council], sheet.organisations[trust]].map((one) => one?.group.responses)).toEqual([1, 1]);
    expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });
  });

  test("a second run adds nothing, a longer file only what is new, also after the nightly rewriting", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    await bring(context, round, THREE);
    expect(sound(await bring(context, round, THREE))).toEqual({ added: 0, alreadyThere: 3 });
    context.passDays(10);
    await rewriteResponses(context);
    const longer = tableOf("p-3,families,,1,,2,,,B1", "p-4,families,,5,,5,,,");
    expect(sound(await bring(context, round, longer))).toEqual({ added: 1, alreadyThere: 1 });
    expect(await responsesIn(context, round)).toBe(4);
    const events = (await listAuditEvents(context.db, round.scope, 10)).filter(({ action }) => action === "answers-imported");
    expect(events.map(({ details }) => details)).toEqual([{ added: 1 }, { added: 3 }]);
  });

  test("one wrong cell and nothing is written", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const wrong = tableOf("p-1,leaders,The council,3,2,dk,,,", "p-2,leaders,Nobody we know,3,9,dk,,,");
    expect(await refusal(bring(context, round, wrong))).toEqual(["3:13 answers-organisation-unknown", "3:30 answers-value-off-scale"]);
    expect(await responsesIn(context, round)).toBe(0);
  });

  test("the same name in two rounds is two responses", async () => {
    const context = aContext(await aDatabase(dialect));
    const [north, south] = [await anOpenRound(context), await anOpenRound(context, { area: "south" })];
    await bring(context, north, THREE);
    expect(sound(await bring(context, south, THREE))).toEqual({ added: 3, alreadyThere: 0 });
  });

  test("two imports of the same file at once count each response once", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const results = await Promise.all([bring(context, round, THREE), bring(context, round, THREE)]);
    expect(results.map((one) => sound(one).added).sort()).toEqual([0, 3]);
    expect(await responsesIn(context, round)).toBe(3);
  });
});

describe("an import is refused", () => {
  test("for what this round does not ask a voice, although the edition does", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const edition = anEdition();
    const all = fullPolicy(edition).sections;
    const round = await anOpenRound(context, { edition, policy: { sections: { ...all, leaders: ["A"] } } });
    expect(await refusal(bring(context, round, tableOf("p-1,leaders,,3,2,4,,,")))).toEqual(["2:18 answers-not-asked"]);
  });

  test("for a comment in a round without comments", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const round = await anOpenRound(context, { policy: { comments: false } });
    expect(await refusal(bring(context, round, tableOf("p-1,leaders,,3,2,4,,Because,")))).toEqual(["2:1 answers-not-asked"]);
  });

  test("for a partner of another area", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const [north, south] = [await anOpenRound(context), await anOpenRound(context, { area: "south" })];
    const row = `p-1,leaders,${south.organisations[0]},3,2,4,,,`;
    expect(await refusal(bring(context, north, tableOf(row)))).toEqual(["2:13 answers-organisation-unknown"]);
  });

  test("by a round that is not open yet, has closed, or belongs to another area", async () => {
    const context = aContext(await aDatabase("sqlite"));
    const draft = await aRound(context);
    expect(await refusal(bring(context, draft, THREE))).toEqual(["round-not-open"]);
    const south = await anOpenRound(context, { area: "south" });
    await closeRound(context, south.scope, south.id);
    expect(await refusal(bring(context, south, THREE))).toEqual(["round-not-open"]);
    const astray = await importAnswers(context, draft.scope, south.id, []);
    expect(astray.ok ? [] : told(astray.problem)).toEqual(["not-found"]);
  });
});
