import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyNight, nextNight } from "../../app/every-night.server";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-22T21:30:00Z") }));
afterEach(() => void vi.useRealTimers());

const HOUR = 3_600_000;
const clock = () => new Date();
const noFault = (fault: unknown) => expect.unreachable(String(fault));

test.each([
  ["2026-11-22T21:30:00.000Z", "2026-11-23T03:00:00.000Z"],
  ["2026-11-22T02:59:59.999Z", "2026-11-22T03:00:00.000Z"],
  ["2026-11-22T03:00:00.000Z", "2026-11-23T03:00:00.000Z"],
  ["2026-12-31T23:00:00.000Z", "2027-01-01T03:00:00.000Z"],
])("after %s the next night's hour is %s", (now, next) => {
  expect(nextNight(new Date(now)).toISOString()).toBe(next);
});

test("the work is done once a night until it is stopped", async () => {
  const done: string[] = [];
  const stop = everyNight({ now: clock, report: noFault }, async () => void done.push(clock().toISOString()));
  await vi.advanceTimersByTimeAsync(5 * HOUR);
  expect(done).toEqual([]);
  await vi.advanceTimersByTimeAsync(48 * HOUR);
  expect(done).toEqual(["2026-11-23T03:00:00.000Z", "2026-11-24T03:00:00.000Z"]);
  stop();
  await vi.advanceTimersByTimeAsync(48 * HOUR);
  expect(done).toHaveLength(2);
});

test("work that fails is reported and tried again the next night", async () => {
  const faults: unknown[] = [];
  let nights = 0;
  const stop = everyNight({ now: clock, report: (fault) => faults.push(fault) }, async () => {
    nights += 1;
    if (nights === 1) throw new Error("the disk was full");
  });
  await vi.advanceTimersByTimeAsync(48 * HOUR);
  expect(faults).toEqual([new Error("the disk was full")]);
  expect(nights).toBe(2);
  stop();
});

test("work that is still going on when it is stopped is the last", async () => {
  let nights = 0;
  const stop = everyNight({ now: clock, report: noFault }, async () => {
    nights += 1;
    await new Promise((resolve) => setTimeout(resolve, HOUR));
  });
  await vi.advanceTimersByTimeAsync(5.75 * HOUR);
  stop();
  await vi.advanceTimersByTimeAsync(48 * HOUR);
  expect(nights).toBe(1);
});
