import { MATTERS } from "../../app/domain/survey/questionnaire";
import { atLeast, forTheRecord, type Finding } from "./budget";
import { aRoundOnServer, ExpectedTallies, PAGES, pageFields, ratingsOn, type WayIn } from "./http-round";
import type { BenchServer } from "./http-server";
import { answered, hiddenField, oneConnection, Visitor } from "./http-visitor";

const AT_ONCE = [1, 16, 50];
const BUDGET_AT_ONCE = 16;
const BUDGET_A_SECOND = 42;

export type AnsweringSizes = { readonly warmUp: number; readonly alone: number; readonly together: number };

/**
 * Whole responses a second over HTTP, as browsers without a script send them: from the first page by way of five pages of eight
 * questions, each with a comment, to the receipt. Nobody stops to think.
 */
export async function benchAnswering(server: BenchServer, sizes: AnsweringSizes): Promise<readonly Finding[]> {
  await answerAtOnce(server, 16, sizes.warmUp);
  const findings: Finding[] = [];
  for (const people of AT_ONCE) {
    const responses = people === 1 ? sizes.alone : sizes.together;
    const before = server.processorTime();
    const aSecond = await answerAtOnce(server, people, responses);
    const cost = (server.processorTime() - before) / responses;
    const what = `answer the whole survey over HTTP, ${people === 1 ? "1 person" : `${people} people`} at once`;
    findings.push(people === BUDGET_AT_ONCE ? atLeast(what, aSecond, BUDGET_A_SECOND, "/s") : forTheRecord(what, aSecond, "/s"));
    if (people === BUDGET_AT_ONCE) findings.push(forTheRecord("the server's processor time for each of these", cost, " ms"));
  }
  return findings;
}

async function answerAtOnce(server: BenchServer, people: number, responses: number): Promise<number> {
  const round = await aRoundOnServer(server);
  const expected = new ExpectedTallies();
  let next = 0;
  const answerInTurn = async (): Promise<void> => {
    const connection = oneConnection();
    while (next < responses) {
      const person = next;
      next += 1;
      const wayIn = round.waysIn[person % round.waysIn.length];
      if (wayIn !== undefined) await answerWholly(new Visitor(server.url, connection), wayIn, person, expected);
    }
    connection.destroy();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: people }, answerInTurn));
  const aSecond = (responses * 1_000) / (performance.now() - start);
  await expected.compareWith(server, round.id);
  return aSecond;
}

async function answerWholly(visitor: Visitor, { token, voice }: WayIn, person: number, expected: ExpectedTallies): Promise<void> {
  const link = `/a/${token}`;
  await answered(200, visitor.get(link));
  let { location } = await answered(303, visitor.post(link, []));
  const ratings = new Map<string, string>();
  let draft = "";
  for (const [name, keys] of PAGES) {
    const page = await answered(200, visitor.get(location));
    draft ||= hiddenField(page, "draft");
    const fields = [["draft", draft], ...pageFields(keys, person), ["then", "next"]] as const;
    ({ location } = await answered(303, visitor.post(`/answer/${name}`, fields)));
    for (const [key, value] of ratingsOn(keys, person)) ratings.set(key, value);
  }
  const matters = picksOf(person);
  await answered(200, visitor.get(location));
  const picked = matters.map((key) => [MATTERS, key] as const);
  ({ location } = await answered(303, visitor.post(`/answer/${MATTERS}`, [["draft", draft], ...picked])));
  const check = await answered(200, visitor.get(location));
  ({ location } = await answered(303, visitor.post(location, [["submission", hiddenField(check, "submission")]])));
  await answered(200, visitor.get(location));
  expected.add(voice, { ratings, matters });
}

function picksOf(person: number): readonly string[] {
  const keys = [...PAGES.values()].flat();
  return [0, 7, 19].flatMap((step) => keys[(person + step) % keys.length] ?? []);
}
