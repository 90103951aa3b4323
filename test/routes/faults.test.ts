import { afterAll, beforeAll, expect, test } from "vitest";
import { stopGracefully } from "../../app/http/stop-gracefully.server";
import { startServerWithPages, type PlantedServer } from "../setup/planted-pages";

let planted: PlantedServer;
let release: (value: null) => void;
const released = new Promise<null>((settle) => (release = settle));
let slowPageAsked: () => void;
const slowPageWasAsked = new Promise<void>((settle) => (slowPageAsked = settle));

beforeAll(async () => {
  planted = await startServerWithPages({
    "faulty-loader": { loader: () => Promise.reject(new Error("the password is swordfish")), default: () => null },
    "faulty-page": {
      loader: () => null,
      default: () => {
        throw new Error("the password is swordfish");
      },
    },
    slow: {
      loader: () => {
        slowPageAsked();
        return released;
      },
      default: () => "Worth waiting for",
    },
  });
});

afterAll(() => planted.close());

test.each(["faulty-loader", "faulty-page"])("a %s is reported, and the reader is told without a detail of it", async (path) => {
  planted.reported.length = 0;
  const answer = await fetch(`${planted.url}/${path}`);
  const page = await answer.text();
  expect(answer.status).toBe(500);
  expect(page).toContain("Sorry, something went wrong");
  expect(page).not.toMatch(/swordfish|node_modules|\bat \S+ \(/);
  expect(planted.reported).toEqual([expect.objectContaining({ message: "the password is swordfish" })]);
});

test("a request under way is answered before the server stops", async () => {
  const answer = fetch(`${planted.url}/slow`);
  await slowPageWasAsked;
  const stopped = stopGracefully(planted.server, 60_000);
  release(null);
  expect(await (await answer).text()).toContain("Worth waiting for");
  await stopped;
  await expect(fetch(planted.url)).rejects.toThrow();
});
