import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { describe, expect, test } from "vitest";
import { paperDocx } from "../../app/adapters/documents/paper-docx.server";
import { workbookXlsx } from "../../app/adapters/documents/workbook-xlsx.server";
import { BoardPage } from "../../app/components/reports/board-page";
import { scaleNumbers } from "../../app/domain/edition/scale";
import { readRelease } from "../../app/domain/protection/read-release";
import type { Release } from "../../app/domain/protection/release";
import { release, type ReleaseInput } from "../../app/domain/protection/release-round";
import { boardReport } from "../../app/domain/reports/board-report";
import { committeePaper } from "../../app/domain/reports/committee-paper";
import { resultsCsv } from "../../app/domain/reports/results-csv";
import { resultsWorkbook } from "../../app/domain/reports/results-workbook";
import { resultsPaths } from "../../app/http/results-paths";
import { aBoard } from "../builders/a-board";
import { aScene } from "../protection/a-scene";
import { attackTotals } from "../protection/attack-voices";
import { attack, type Pinned } from "../protection/attacker";
import { withoutCover } from "../protection/careless";
import { dice } from "../protection/dice";
import { whatTheySay, type TakenAway } from "./what-they-say";

const K = 5;

/** Everything that can be taken away of a round that shows this. */
async function takenAway({ edition, organisations }: ReleaseInput, shown: Release): Promise<TakenAway> {
  const results = {
    ...{ snapshotId: "snapshot-1", takenOn: "2026-11-12", interim: false, edition, roundTitle: "Autumn 2026", areaName: "Northshire" },
    organisations: organisations.map((id) => ({ id, name: `The ${id}` })),
    // a careless release is taken for a cleared one, to see whether the documents pass on what it gives away
    release: readRelease(JSON.parse(JSON.stringify(shown))),
  };
  const scores = Object.fromEntries(
    edition.descriptors.map(({ key }) => [key, { outcome: { status: "agreed", score: edition.scale[0]?.value ?? 0 } } as const]),
  );
  const sources = aBoard({ results, scores, actions: [{}, { status: "blocked" }] });
  const frame = { email: "ann@example.org" };
  return {
    docx: await paperDocx(committeePaper(sources)),
    xlsx: await workbookXlsx(resultsWorkbook(sources)),
    csv: resultsCsv(results),
    page: renderToStaticMarkup(createElement(BoardPage, { frame, paths: resultsPaths("north", "round-1"), report: boardReport(sources) })),
  };
}

function pinnedBy(
  input: ReleaseInput,
  seen: Release,
  withoutOrganisation: Parameters<typeof attack>[0]["withoutOrganisation"],
): readonly Pinned[] {
  const scale = scaleNumbers(input.edition.scale);
  return [...attack({ release: seen, scale, withoutOrganisation, anyMayBeEmpty: false }), ...attackTotals(seen, scale)];
}

const SEEDS = Array.from({ length: 24 }, (_, place) => 7001 + place);

describe("a reader with the paper, the workbook, the CSV file, the board page and the pages of results", () => {
  test("pins down no hidden count", { timeout: 240_000 }, async () => {
    let hidden = 0;
    for (const seed of SEEDS) {
      const { area, input } = aScene(dice(seed), K);
      const today = input(null);
      const { release: shown } = release(today);
      const said = await whatTheySay(await takenAway(today, shown), today.edition);
      expect({ seed, pinned: pinnedBy(today, said, area.withoutOrganisation()) }).toEqual({ seed, pinned: [] });
      // with what the pages of results say beside it
      expect({ seed, pinned: pinnedBy(today, { ...shown, ...said, overall: shown.overall }, area.withoutOrganisation()) }).toEqual({
        seed,
        pinned: [],
      });
      hidden += Object.values(said.organisations).filter(({ responses }) => responses === null).length;
    }
    expect(hidden).toBeGreaterThan(5);
  });

  test("learns from them exactly the counts that the release shows", { timeout: 120_000 }, async () => {
    for (const seed of SEEDS.slice(0, 6)) {
      const { input } = aScene(dice(seed), K);
      const today = input(null);
      const { release: shown } = release(today);
      const said = await whatTheySay(await takenAway(today, shown), today.edition);
      const counts = ({ voices, organisations, responses, k }: Release) => ({
        ...{ responses, k },
        groups: [...Object.entries(voices), ...Object.entries(organisations)].flatMap(([name, group]) =>
          Object.entries(group.descriptors).map(([key, { shown: state, n, dontKnow, notApplicable, unanswered, histogram, typical }]) => ({
            ...{ name, key, state, n, dontKnow, notApplicable, unanswered, histogram },
            typical: typical === null ? null : Number(typical.toFixed(6)),
            responses: group.responses,
          })),
        ),
      });
      expect({ seed, ...counts(said) }).toEqual({ seed, ...counts(shown) });
    }
  });

  test(
    "does pin counts down where the release is careless: the documents hide nothing from the attacker",
    { timeout: 240_000 },
    async () => {
      let areas = 0;
      let leaking = 0;
      for (const seed of SEEDS.slice(0, 16)) {
        const { area, input } = aScene(dice(seed), K, 3);
        const today = input(null);
        const careless = withoutCover(today);
        const states = Object.values(careless.organisations).flatMap(({ descriptors }) =>
          Object.values(descriptors).map(({ shown }) => shown),
        );
        if (!states.includes("hidden") || !states.includes("full")) continue;
        areas += 1;
        const said = await whatTheySay(await takenAway(today, careless), today.edition);
        if (pinnedBy(today, said, area.withoutOrganisation()).length > 0) leaking += 1;
      }
      expect(areas).toBeGreaterThan(1);
      expect(leaking).toBeGreaterThan(0);
    },
  );

  test("is taken to know a total that only the board page tells", { timeout: 60_000 }, async () => {
    const { input } = aScene(dice(7001), K);
    const today = input(null);
    const { release: shown } = release(today);
    const { page, ...files } = await takenAway(today, { ...shown, responses: null });
    const told = await whatTheySay({ ...files, page: `${page} 17 people answered in all.` }, today.edition);
    const kept = await whatTheySay({ ...files, page }, today.edition);
    expect([told.responses, kept.responses]).toEqual([17, null]);
  });
});
