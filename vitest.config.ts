import { defineConfig } from "vitest/config";

// What is pure needs no process of its own for each file: loading the modules takes longer than running the tests.
const STAGES =
  "test/{architecture,audience,compare,coverage,export,golden,lint,model,parse,render,report,revise,scan,schema,validate}/**/*.test.ts";

/** What starts other programs again and again: with the deep tests, and not in `npm test`. */
export const SLOW = [
  "test/ci/**/*.test.ts",
  "test/cli/threads.test.ts",
  "test/commands/completion/shells.test.ts",
  "test/editors/**/*.test.ts",
  "test/life-cycle/**/*.test.ts",
];

export const shared = {
  setupFiles: ["test/setup.ts"],
  // Neither a developer's locale nor CI's own variables nor how npm was called may change what is tested.
  env: {
    LC_ALL: "C",
    LANG: "C",
    TZ: "UTC",
    NO_COLOR: "",
    FORCE_COLOR: "",
    GITHUB_ACTIONS: "",
    // Without it messages are Swedish.
    POLICY_LANG: "en",
    POLICY_TODAY: "",
    POLICY_DEBUG: "",
    npm_command: "",
  },
  testTimeout: 30_000,
  // Vitest leaves one core free, which of two is half.
  maxWorkers: "100%",
};

export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: "stages", include: [STAGES], isolate: false } },
      {
        test: {
          ...shared,
          name: "commands",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", STAGES, ...SLOW],
        },
      },
    ],
  },
});
