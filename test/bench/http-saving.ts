import { setTimeout as pause } from "node:timers/promises";
import { atMost, forTheRecord, type Finding } from "./budget";
import { aRoundOnServer, ExpectedTallies, PAGES, pageFields, ratingsOn, type WayIn } from "./http-round";
import type { BenchServer } from "./http-server";
import { answered, hiddenField, Visitor } from "./http-visitor";

const BUDGET_SAVE = 100;
const BUDGET_ALL_AT_ONCE = 2_000;

export type SavingSizes = { readonly people: number; readonly everySeconds: number; readonly times: number };

/** Somebody who is answering: what the newest save of each page said, and its number. */
type Person = {
  readonly visitor: Visitor;
  readonly voice: WayIn["voice"];
  readonly draft: string;
  readonly saves: Map<string, number>;
  readonly ratings: Map<string, string>;
};

/** Saving as the script does it while people answer, spread over time and all in the same moment. Everybody sends in the end, twice. */
export async function benchSaving(server: BenchServer, { people, everySeconds, times }: SavingSizes): Promise<readonly Finding[]> {
  const round = await aRoundOnServer(server);
  const everybody: Person[] = [];
  for (let place = 0; place < people; place += 1) {
    const wayIn = round.waysIn[place % round.waysIn.length];
    if (wayIn !== undefined) everybody.push(await begin(server, wayIn));
  }
  const spread = await saveInTheirTime(everybody, everySeconds, times);
  const start = performance.now();
  await Promise.all(everybody.map((person, place) => save(person, place, "1")));
  const atOnce = performance.now() - start;

  const expected = new ExpectedTallies();
  for (const person of everybody) {
    await sendTwice(person);
    expected.add(person.voice, { ratings: person.ratings, matters: [] });
    person.visitor.hangUp();
  }
  await expected.compareWith(server, round.id);
  const rate = `${people} people saving every ${everySeconds} s, ${spread.length.toLocaleString("en-GB")} saves`;
  return [
    atMost(`${rate}: 95 of 100 within`, percentile(spread, 95), BUDGET_SAVE, " ms"),
    forTheRecord(`${rate}: half within`, percentile(spread, 50), " ms"),
    atMost(`${people} saves in the same moment: all done within`, atOnce, BUDGET_ALL_AT_ONCE, " ms"),
  ];
}

async function begin(server: BenchServer, { token, voice }: WayIn): Promise<Person> {
  const visitor = new Visitor(server.url);
  const { location } = await answered(303, visitor.post(`/a/${token}`, []));
  const draft = hiddenField(await answered(200, visitor.get(location)), "draft");
  return { visitor, voice, draft, saves: new Map(), ratings: new Map() };
}

/** How long each save took, counted from when it was due: a server that falls behind cannot hide it. */
async function saveInTheirTime(everybody: readonly Person[], everySeconds: number, times: number): Promise<readonly number[]> {
  const pages = [...PAGES.keys()];
  const start = performance.now();
  const saveOften = async (person: Person, place: number): Promise<readonly number[]> => {
    const took: number[] = [];
    for (let time = 0; time < times; time += 1) {
      const due = start + 1_000 * everySeconds * (time + place / everybody.length);
      await pause(Math.max(0, due - performance.now()));
      await save(person, place + time, pages[time % pages.length] ?? "1");
      took.push(performance.now() - due);
    }
    return took;
  };
  return (await Promise.all(everybody.map(saveOften))).flat();
}

async function save({ visitor, draft, saves, ratings }: Person, answer: number, page: string): Promise<void> {
  const keys = PAGES.get(page) ?? [];
  const number = (saves.get(page) ?? 0) + 1;
  const fields = [["draft", draft], ...pageFields(keys, answer), ["save", String(number)]] as const;
  const saved = await answered(200, visitor.post(`/answer/${page}`, fields, { script: true }));
  if (saved.text() !== JSON.stringify({ saved: number, problems: [] })) throw new Error(`Saved something else: ${saved.text()}`);
  saves.set(page, number);
  for (const [key, value] of ratingsOn(keys, answer)) ratings.set(key, value);
}

async function sendTwice({ visitor }: Person): Promise<void> {
  const submission = hiddenField(await answered(200, visitor.get("/answer/check")), "submission");
  for (let time = 0; time < 2; time += 1) await answered(303, visitor.post("/answer/check", [["submission", submission]]));
}

function percentile(figures: readonly number[], percent: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}
