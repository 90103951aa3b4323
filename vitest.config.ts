import type { Plugin } from "vite";
import { configDefaults, defineConfig } from "vitest/config";
import LongOnesFirst from "./test/setup/long-ones-first";

// Only a build knows under which names the small scripts are served.
const browserScripts: Plugin = {
  name: "waymark-browser-scripts-in-tests",
  resolveId: (source) => (source === "virtual:browser-scripts" ? `\0${source}` : null),
  load: (id) =>
    id === "\0virtual:browser-scripts"
      ? `export default new Proxy({}, { get: (_names, name) => "/assets/" + String(name) + ".js" });`
      : null,
};

export default defineConfig({
  plugins: [browserScripts],
  test: {
    setupFiles: ["test/setup/console-error-fails.ts"],
    reporters: ["default", "./test/setup/closing-line-reporter.ts"],
    sequence: { sequencer: LongOnesFirst },
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // For a page that a script leads on to: a click is over before the next page is there.
    expect: { poll: { timeout: 15_000 } },
    // Much of a run is waiting for servers and browsers; by default one of two cores would be left alone.
    maxWorkers: "100%",
    projects: [
      // Pure functions keep nothing between files, so that these may share what they load.
      { extends: true, test: { name: "domain", include: ["app/domain/**/*.test.ts"], isolate: false } },
      {
        extends: true,
        test: {
          name: "application",
          include: ["app/**/*.test.ts", "app/**/*.test.tsx", "test/**/*.test.ts", "test/**/*.test.tsx"],
          exclude: [...configDefaults.exclude, "app/domain/**"],
          globalSetup: ["test/setup/global-databases.ts", "test/setup/global-browser.ts"],
        },
      },
    ],
  },
});
