import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

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
    include: ["app/**/*.test.ts", "app/**/*.test.tsx", "test/**/*.test.ts", "test/**/*.test.tsx"],
    globalSetup: ["test/setup/global-databases.ts"],
    setupFiles: ["test/setup/console-error-fails.ts"],
    reporters: ["default", "./test/setup/closing-line-reporter.ts"],
    allowOnly: false,
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
});
