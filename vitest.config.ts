import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Much of what is waited for is another process: a core kept back would stand idle.
    maxWorkers: "100%",
    testTimeout: 20_000,
    hookTimeout: 60_000,
    globalSetup: ["test/store/templates.ts"],
  },
});
