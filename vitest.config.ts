import { defineConfig } from "vitest/config";

/** What replaces modules of Node: in a process of its own. */
const REPLACES_MODULES = ["test/io/fetch-hops.test.ts", "test/io/lookup-public.test.ts"];

/** What starts other programs, waits for files and servers again and again, or goes to a limit on purpose: with the deep tests, not in `npm test`. */
export const SLOW = [
  "test/**/process.test.ts",
  "test/ci/**/*.test.ts",
  "test/cli/threads.test.ts",
  "test/commands/completion/shells.test.ts",
  "test/commands/lint/print-config.test.ts",
  "test/commands/lsp/{answers,completion,findings,lifecycle,scope}.test.ts",
  "test/commands/preview/*.test.ts",
  "test/commands/scan/{secrets,without-playwright}.test.ts",
  "test/commands/verify/verify.test.ts",
  "test/editors/**/*.test.ts",
  "test/io/prompter.test.ts",
  "test/io/write-*.test.ts",
  "test/parse/limits.test.ts",
  "test/commands/diff/diff.test.ts",
  "test/commands/review/review.test.ts",
  "test/commands/kill.deep.test.ts",
  "test/compare/published/hiding-limit.deep.test.ts",
  "test/scan/**/limits.test.ts",
  "test/scan/hostile.deep.test.ts",
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
      {
        test: {
          ...shared,
          name: "all",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", ...REPLACES_MODULES, ...SLOW],
          // Loading the modules for each file again takes longer than running the tests.
          isolate: false,
        },
      },
      { test: { ...shared, name: "replaced modules", include: REPLACES_MODULES } },
    ],
  },
});
