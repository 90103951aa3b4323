import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSnapshot } from "../../app/services/load-snapshot.server";
import { resultsCsv } from "../../app/domain/reports/results-csv";
import { resultsJson } from "../../app/domain/reports/results-json";
import { aContext } from "../builders/a-context";
import { aPublishedRound } from "../builders/a-published-round";
import { sound } from "../builders/sound";
import { wordText, workbookRows, xmlIn } from "../documents/read-documents";
import { aDatabase } from "../setup/databases";
import { aFolder, runInside, runOn } from "./run-on-database";

const LONG = 120_000;

test("a round is exported in each format, and printed nowhere", { timeout: LONG }, async () => {
  const { db, place } = await aDatabase("sqlite");
  const context = aContext({ db });
  const { id, scope } = await aPublishedRound(context, { area: "north" });
  const results = sound(await loadSnapshot(context, scope, id));
  const folder = aFolder();
  const made = async (format: string, run: typeof runOn | typeof runInside = runInside) => {
    const file = join(folder, `results.${format}`);
    const ended = await run(place, ["export", "--round", id, "--format", format, "--out", file]);
    expect(ended).toEqual({
      code: 0,
      stdout: "",
      stderr: `${file} holds what may be shown of First round, from the snapshot ${results.snapshotId}.\n`,
    });
    return readFileSync(file);
  };
  expect(String(await made("csv"))).toBe(resultsCsv(results));
  expect(JSON.parse(String(await made("json")))).toEqual(JSON.parse(JSON.stringify(resultsJson(results))));
  expect(Object.keys(await workbookRows(await made("xlsx")))).toContain("Scores");
  // as a process of its own, which must end although its thread would stay
  expect(wordText(xmlIn(await made("docx", runOn))["word/document.xml"] ?? "")).toContain("88 people answered in four voices.");
});

test("what cannot be exported is refused in a sentence, and no file is made", async () => {
  const { db, place } = await aDatabase("sqlite");
  const { id } = await aPublishedRound(aContext({ db }), { area: "north" });
  const out = join(aFolder(), "results");
  const ended = (...args: readonly string[]) => runInside(place, ["export", ...args, "--out", out]);
  const format = await ended("--round", id, "--format", "pptx");
  expect(format).toMatchObject({ code: 2, stdout: "" });
  expect(format.stderr.split("\n")[0]).toBe('waymark: --format is one of docx, xlsx, csv and json, not "pptx".');
  expect((await ended("--round", id, "--format", "constructor")).code).toBe(2);
  expect((await ended("--round", id)).stderr.split("\n")[0]).toBe("waymark: --format is missing.");
  expect(await ended("--round", "no-such-round", "--format", "csv")).toMatchObject({ code: 1, stdout: "" });
  expect(existsSync(out)).toBe(false);
  const nowhere = await runInside(place, ["export", "--round", id, "--format", "csv", "--out", join(aFolder(), "no/such/folder.csv")]);
  expect(nowhere).toMatchObject({ code: 1, stdout: "" });
  expect(nowhere.stderr.trim().split("\n")).toHaveLength(1);
});
