import { afterEach, beforeEach, vi } from "vitest";

let calls: unknown[][] = [];

beforeEach(() => {
  calls = [];
  vi.spyOn(console, "error").mockImplementation((...args: unknown[]) => {
    calls.push(args);
  });
});

afterEach(() => {
  const unexpected = calls;
  calls = [];
  if (unexpected.length > 0) {
    throw new Error(`console.error was called: ${unexpected.map((args) => args.map(String).join(" ")).join("\n")}`);
  }
});
