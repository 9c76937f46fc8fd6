import type { Io } from "../../model/io.js";

const COMMAND =
  /(?<![\w./-])policy(?= (?:build|validate|lint|coverage|scan|status|diff|review|release|verify|export|init|preview|explain|lsp|completion|--help|help)(?![\w-]))/g;

/**
 * How the command was typed, from what npm leaves in the environment: `npx --no -- policy`, a script of package.json
 * that is this command and nothing else, or `policy` itself. A message can then be copied into the same terminal.
 */
export function typedCommand(env: Io["env"]): string {
  if (env.npm_command === "exec") return "npx --no -- policy";
  // npm 11 says run, and those before it run-script.
  if (!["run", "run-script"].includes(env.npm_command ?? "")) return "policy";
  const alone = /^(?:policy|node \S*bin\/policy\.js)$/.test(env.npm_lifecycle_script ?? "");
  const script = env.npm_lifecycle_event ?? "";
  return alone && /^[\w:.-]+$/.test(script) ? `npm run ${script} --` : "npx --no -- policy";
}

/** A message with its `policy …` as the reader has to type it. */
export function asTyped(text: string, env: Io["env"]): string {
  return text.replace(COMMAND, typedCommand(env));
}
