import { defineConfig } from "vitest/config";
import { SLOW, shared } from "./vitest.config.js";

// The tests that make up many cases, all of them, of which `npm test` runs a sample (test/depth.ts); and the slow ones.
export default defineConfig({
  test: {
    ...shared,
    include: ["test/**/*.deep.test.ts", ...SLOW],
    env: { ...shared.env, POLICY_TEST_DEEP: "1" },
    testTimeout: 600_000,
  },
});
