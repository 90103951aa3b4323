import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { paperDocx } from "../../app/adapters/documents/paper-docx.server";
import { committeePaper } from "../../app/domain/reports/committee-paper";
import { meanPosition } from "../../app/domain/scores/centre";
import type { Release, ShownGroup } from "../../app/domain/protection/release";
import { resultsPaths } from "../../app/http/results-paths";
import { aBoard } from "../builders/a-board";
import type { PlantedPage } from "../setup/planted-pages";
import { ask, crawl, everyRoute, type Crawl } from "./crawl";
import { ONE_WORLD, OTHER_WORLD } from "./hidden-facts";
import { aWorld, type Hidden, type World } from "./world";

const LONG = 600_000;

/** Routes that answer nobody who has no answers under way, and those that only lead on. */
const WITHOUT_PAGE = [
  "answer.$page.ts",
  "answer._index.ts",
  "answer.check.ts",
  "answer.forget.ts",
  "answer.later.ts",
  "answer.questions.$page.ts",
  "answer.sent.ts",
  "areas.$area.rounds.$round.open.tsx",
  // Somebody who is signed in already is led on.
  "sign-in._index.tsx",
  "sign-out.ts",
];

const ADMINISTRATOR = {
  cookieOf: ({ cookie }: World) => cookie,
  maySee: (address: string, token: string) => /\/links(\/|\.|$)/.test(address) || isAddressOf(token, address),
};
const NOBODY = { cookieOf: () => "", maySee: (address: string, token: string) => isAddressOf(token, address) };

function isAddressOf(token: string, address: string): boolean {
  return address.startsWith(`/a/${token}`);
}

/** Pages that tell what no page may tell, to see whether that is noticed. */
const LEAKS = {
  "the-mean-of-a-hidden-voice": ({ sheet }) => meanPosition(sheet.voices.families?.cells.A1?.levels ?? []),
  "a-histogram-of-a-shown-voice": ({ sheet }) => sheet.voices.workforce?.cells.B2?.levels,
  "the-order-of-hidden-partners": ({ sheet, organisations }) =>
    [...organisations].sort((a, b) => meanOfA1(sheet, b) - meanOfA1(sheet, a)).join(" "),
  "an-exact-count": ({ sheet }) => sheet.voices.families?.group.responses,
  "a-comment": ({ secrets }) => secrets.find((text) => text.includes("wrote this")),
  "a-receipt": ({ secrets }) => secrets[0],
} as const satisfies Record<string, (hidden: Hidden) => unknown>;

function meanOfA1(sheet: Hidden["sheet"], organisation: string): number {
  return meanPosition(sheet.organisations[organisation]?.cells.A1?.levels ?? []) ?? 0;
}

/** A Word file that tells in its depths what no file may tell. */
const LEAKING_FILE = "leaks/in-a-word-file";

async function leakingFile(hidden: Hidden): Promise<Response> {
  const paper = committeePaper(aBoard());
  const told = String(LEAKS["the-mean-of-a-hidden-voice"](hidden));
  const bytes = await paperDocx({ ...paper, parts: [{ title: "Summary", blocks: [{ kind: "sentence", text: told }] }] });
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  return new Response(Uint8Array.from(bytes), { headers: { "Content-Type": type } });
}

function plantedIn(hidden: Hidden): Readonly<Record<string, PlantedPage>> {
  return {
    [LEAKING_FILE]: { loader: () => leakingFile(hidden) },
    ...Object.fromEntries(
      Object.entries(LEAKS).map(([name, tell]) => {
        const told = tell(hidden);
        return [`leaks/${name}`, { loader: () => ({ told }), default: () => JSON.stringify(told) }];
      }),
    ),
  };
}

let worlds: readonly [World, World];
const made: World[] = [];

beforeAll(async () => {
  for (const facts of [ONE_WORLD, OTHER_WORLD]) made.push(await aWorld(facts, plantedIn));
  worlds = [made[0]!, made[1]!];
});

afterAll(async () => {
  for (const world of made) await world.end();
});

function startOfAll(): readonly string[] {
  return everyRoute(worlds[0]).flatMap(({ addresses }) => addresses);
}

function expectNothingTold({ asked, telling, leaking }: Crawl): void {
  expect(telling).toEqual([]);
  expect(leaking).toEqual([]);
  for (const address of startOfAll()) expect(asked.has(address), address).toBe(true);
  for (const { reported } of worlds) expect(reported).toEqual([]);
}

describe("two areas that differ only in what is hidden", () => {
  test.each(Object.keys(LEAKS))("are told apart by a page with %s", async (name) => {
    const { telling, leaking } = await crawl(worlds, [`/leaks/${name}`], ADMINISTRATOR);
    const found = [...telling, ...leaking.map((leak) => leak.split(":")[0])];
    expect(found).toContain(`/leaks/${name}`);
    expect(found).toContain(`/leaks/${name}.data`);
  });

  test("are told apart by a Word file that says something hidden", async () => {
    const { telling } = await crawl(worlds, [`/${LEAKING_FILE}`], ADMINISTRATOR);
    expect(telling).toContain(`/${LEAKING_FILE}`);
  });

  test("look the same to an administrator, in every page, file and loader, while a round is open", { timeout: LONG }, async () => {
    const found = await crawl(worlds, startOfAll(), ADMINISTRATOR);
    expectNothingTold(found);
    for (const { file, addresses } of everyRoute(worlds[0])) {
      const shown = addresses.some((address) => found.asked.get(address)?.status === 200);
      expect({ file, shown }).toEqual({ file, shown: !WITHOUT_PAGE.includes(file) });
    }
    const [published] = worlds[0].rounds;
    const { overview, descriptor, csv, json, workbook, board, paper } = resultsPaths("north", published);
    for (const address of [overview, `${overview}.data`, descriptor("A1"), csv, json, workbook]) {
      expect(found.asked.get(address), address).toMatchObject({ status: 200, text: expect.stringContaining("A1") });
    }
    for (const address of [board, paper]) {
      expect(found.asked.get(address), address).toMatchObject({ status: 200, text: expect.stringContaining("What families say") });
    }
  });

  test("have something to show, and something to hide", async () => {
    const [published] = worlds[0].rounds;
    const [council = "", trust = "", mill = "", abbey = ""] = worlds[0].organisations;
    const { text } = await ask(worlds[0], resultsPaths("north", published).json, worlds[0].cookie);
    const { voices, organisations } = JSON.parse(text) as Pick<Release, "voices" | "organisations">;
    const shown = (group: ShownGroup | undefined, descriptor: string) => group?.descriptors[descriptor]?.shown;
    expect([shown(voices.leaders, "A1"), shown(voices.workforce, "A1"), shown(voices.communities, "A1")]).toEqual(["full", "full", "full"]);
    expect([shown(voices.families, "A1"), shown(voices.workforce, "B2")]).toEqual(["hidden", "hidden"]);
    expect([council, trust, mill, abbey].map((id) => shown(organisations[id], "A1"))).toEqual(["full", "full", "hidden", "hidden"]);
  });

  test("look the same to nobody in particular", { timeout: LONG }, async () => {
    expectNothingTold(await crawl(worlds, startOfAll(), NOBODY));
  });

  test("look the same to an administrator once the second round has closed, too", { timeout: LONG }, async () => {
    for (const world of worlds) await world.closeOpenRound();
    expectNothingTold(await crawl(worlds, startOfAll(), ADMINISTRATOR));
  });
});
