import { defineConfig } from "vitest/config";
import { shared } from "./vitest.config.js";

// For Stryker, which changes the code in many ways: the tests of the stages it changes, without processes of their own.
export default defineConfig({
  test: {
    ...shared,
    include: ["test/{lint,model,parse,revise,validate}/**/*.test.ts"],
  },
});
