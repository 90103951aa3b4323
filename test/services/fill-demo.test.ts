import { describe, expect, test } from "vitest";
import { fillDemo } from "../../app/services/fill-demo.server";
import { loadAgreedSet } from "../../app/services/load-agreed-set.server";
import { loadRoadmap } from "../../app/services/load-roadmap.server";
import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { loadTallySheet } from "../../app/services/load-tally-sheet.server";
import { makeArea } from "../../app/services/make-area.server";
import { submitResponse } from "../../app/services/submit-response.server";
import { verify } from "../../app/services/verify.server";
import { aContext } from "../builders/a-context";
import { sound } from "../builders/sound";
import { aDatabase, DIALECTS } from "../setup/databases";

const LONG = 120_000;

describe.each(DIALECTS)("the fictional area on %s", (dialect) => {
  test(
    "fills an empty database from answers to actions, and a second time adds nothing",
    async () => {
      const context = aContext(await aDatabase(dialect));
      const demo = sound(await fillDemo(context));
      expect(demo).toMatchObject({ fresh: true, name: "Wexcombe (a fictional area)" });
      expect(demo.rounds.map(({ title, edition, status }) => [title, edition, status])).toEqual([
        ["Autumn 2025", "early-help-2020", "published"],
        ["Spring 2026", "early-help-2022", "published"],
        ["Autumn 2026", "early-help-2022", "open"],
      ]);
      expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });

      const [first, second, open] = demo.rounds;
      expect(sound(await loadSnapshot(context, demo.scope, first!.id)).release.responses).toBe(180);
      const { release, organisations } = sound(await loadSnapshot(context, demo.scope, second!.id));
      expect(release.responses).toBe(260);
      expect(release.voices.communities?.descriptors.DA6?.shown).toBe("hidden");
      expect(release.mostDidNotKnow.families).toEqual(["DA7"]);
      const small = organisations.filter(({ name }) => ["Tallow Street Project", "Harbour Street Surgery"].includes(name));
      expect(small.map(({ id }) => release.organisations[id]?.responses)).toEqual([null, null]);
      const { sheet } = sound(await loadTallySheet(context, demo.scope, open!.id));
      const perVoice = Object.values(sheet.voices).map(({ group }) => group.responses);
      expect(perVoice.every((responses) => responses >= 10)).toBe(true);

      const agreed = sound(await loadAgreedSet(context, demo.scope, first!.id));
      expect(Object.keys(agreed.scores).toSorted()).toEqual(agreed.edition.descriptors.map(({ key }) => key).toSorted());
      expect(agreed.signOff?.name).toContain("Maro Tell");
      expect(sound(await loadAgreedSet(context, demo.scope, second!.id)).scores).toEqual({});
      const roadmap = await loadRoadmap(context, demo.scope);
      expect(roadmap.basis?.round).toBe(first!.id);
      expect([roadmap.order.length, roadmap.finished.length, roadmap.notActing.length]).toEqual([9, 3, 4]);
      expect(roadmap.order.find(({ broughtBy }) => broughtBy !== null)?.action.title).toContain("One way of working");

      const [link] = demo.links;
      const answers = { token: link!.token, idempotencyKey: "somebody tries the demonstration", fields: [] };
      expect((await submitResponse(context, answers)).ok).toBe(true);

      const again = sound(await fillDemo(context));
      expect(again).toEqual({ ...demo, fresh: false });
      expect(await loadRoadmap(context, demo.scope)).toEqual(roadmap);
    },
    LONG,
  );
});

test("a database with somebody's own area is left alone", async () => {
  const context = aContext(await aDatabase("sqlite"));
  sound(await makeArea(context, { key: "north", name: "North" }));
  expect(await fillDemo(context)).toMatchObject({ ok: false, problem: { code: "database-not-empty" } });
});

test(
  "an interrupted filling is completed by the next one",
  async () => {
    const context = aContext(await aDatabase("sqlite"));
    let steps = 0;
    const stopping = {
      ...context,
      randomBytes: (count: number) => {
        steps += 1;
        if (steps > 600) throw new Error("the power went off");
        return context.randomBytes(count);
      },
    };
    await expect(fillDemo(stopping)).rejects.toThrow("the power went off");
    const demo = sound(await fillDemo(context));
    expect(demo.rounds.map(({ status }) => status)).toEqual(["published", "published", "open"]);
    expect(sound(await loadSnapshot(context, demo.scope, demo.rounds[1]!.id)).release.responses).toBe(260);
    expect(await verify(context)).toEqual({ drift: [], incomplete: [], broken: [] });
  },
  LONG,
);
