import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/browser/**"],
    setupFiles: ["test/setup.ts"],
    // Neither a developer's locale nor CI's own variables may change what is tested.
    env: {
      LC_ALL: "C",
      LANG: "C",
      TZ: "UTC",
      NO_COLOR: "",
      FORCE_COLOR: "",
      GITHUB_ACTIONS: "",
      POLICY_LANG: "",
      POLICY_TODAY: "",
      POLICY_DEBUG: "",
    },
    testTimeout: 30_000,
  },
});
