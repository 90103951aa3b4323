import { describe, expect, test } from "vitest";
import type { Answer } from "../../app/domain/responses/answer";
import { closeRound } from "../../app/services/close-round.server";
import { importAnswers } from "../../app/services/import-answers.server";
import { loadImportRules } from "../../app/services/load-import-rules.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { verify } from "../../app/services/verify.server";
import { aContext } from "../builders/a-context";
import { anOpenRound } from "../builders/an-open-round";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

function anAnswer(response: string, more: Partial<Answer> = {}): Answer {
  const ratings = { A1: { kind: "level", position: 2 }, A2: { kind: "unanswered" } } as const;
  return {
    response,
    voice: "leaders",
    organisation: "council",
    ratings,
    comments: { A1: "Said on paper" },
    matters: ["A1"],
    line: 2,
    ...more,
  };
}

describe.each(DIALECTS)("importing on %s", (dialect) => {
  test("adds answers under the area's organisations, and a second run adds nothing", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const answers = [anAnswer("1"), anAnswer("2", { organisation: "The trust" }), anAnswer("3", { voice: "families", organisation: null })];
    expect(await importAnswers(context, round.scope, round.id, answers)).toEqual({ ok: true, value: { added: 3, alreadyThere: 0 } });
    context.passDays(30);
    const again = [...answers, anAnswer("4")];
    expect(await importAnswers(context, round.scope, round.id, again)).toEqual({ ok: true, value: { added: 1, alreadyThere: 3 } });
    const { sheet } = sound(await loadTallySheet(context, round.scope, round.id));
    expect(sheet.voices.leaders?.cells["A1"]).toMatchObject({ levels: [0, 0, 3, 0, 0, 0], changes: 3 });
    expect(round.organisations.map((id) => sheet.organisations[id]?.group.responses)).toEqual([2, 1]);
    expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });
  });

  test("adds all or nothing, and places every problem", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context, { policy: { comments: false } });
    const answers = [
      anAnswer("1", { comments: {} }),
      anAnswer("2", { line: 3 }),
      anAnswer("3", { line: 5, organisation: "Nobody", comments: {} }),
    ];
    const result = await importAnswers(context, round.scope, round.id, answers);
    expect(result).toMatchObject({
      problem: [
        { code: "answers-not-asked", line: 3 },
        { code: "answers-organisation-unknown", line: 5 },
      ],
    });
    expect(await context.db.selectFrom("response").selectAll().execute()).toEqual([]);
  });

  test("knows the names that a file may use, and stops when the round closes", async () => {
    const context = aContext(await aDatabase(dialect));
    const round = await anOpenRound(context);
    const { rules } = sound(await loadImportRules(context, round.scope, round.id));
    expect([...(rules.organisations ?? [])].sort()).toEqual(["The council", "The trust", "council", "trust"]);
    sound(await closeRound(context, round.scope, round.id));
    expect(await importAnswers(context, round.scope, round.id, [])).toMatchObject({ problem: [{ code: "round-not-open" }] });
  });
});
