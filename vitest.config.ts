import { defineConfig } from "vitest/config";

export default defineConfig({
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
