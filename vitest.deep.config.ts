import { defineConfig } from "vitest/config";
import { shared } from "./vitest.config.js";

// The tests that make up many cases, all of them; `npm test` runs a sample (test/depth.ts).
export default defineConfig({
  test: {
    ...shared,
    include: ["test/**/*.deep.test.ts"],
    env: { ...shared.env, POLICY_TEST_DEEP: "1" },
    testTimeout: 600_000,
  },
});
