import { expect, test } from "vitest";
import { isGoodConnection } from "../../app/components/survey/rich/connection";

const QUICK = { saveData: false, effectiveType: "4g", type: "wifi", downlink: 10 };

test("a quick connection that costs nothing is good; so is one whose kind is not told", () => {
  expect(isGoodConnection({ connection: QUICK, onLine: true })).toBe(true);
  expect(isGoodConnection({ connection: { effectiveType: "4g", downlink: 1.5 }, onLine: true })).toBe(true);
});

test.each([
  ["the person saves data", { ...QUICK, saveData: true }],
  ["it is as slow as 3G", { ...QUICK, effectiveType: "3g" }],
  ["it is as slow as 2G", { ...QUICK, effectiveType: "slow-2g" }],
  ["it carries less than a megabit a second", { ...QUICK, downlink: 0.9 }],
  ["it is paid for by the megabyte", { ...QUICK, type: "cellular" }],
  ["the browser tells nothing", {}],
])("it is not where %s", (_why, connection) => {
  expect(isGoodConnection({ connection, onLine: true })).toBe(false);
});

test("nor where a browser knows no connections, or has none", () => {
  expect(isGoodConnection({ onLine: true })).toBe(false);
  expect(isGoodConnection({ connection: QUICK, onLine: false })).toBe(false);
});
