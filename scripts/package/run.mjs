import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";

const env = (more) => ({
  ...process.env,
  POLICY_TODAY: "2026-11-22",
  LC_ALL: "C",
  POLICY_LANG: "en",
  NO_COLOR: "1",
  GITHUB_ACTIONS: "",
  npm_config_update_notifier: "false",
  ...more,
});

/** What a program prints on standard output, or on both. */
export function run(command, args, cwd, { allowed = [0], both = false, more = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: env(more), encoding: "utf8" });
  if (!allowed.includes(status))
    throw new Error(`${args.join(" ")} ended with ${status}: ${stdout}${stderr}`);
  return both ? stdout + stderr : stdout;
}

/** Runs a program that does not end by itself until it has said what is waited for. */
export async function until(command, args, cwd, ready, { input = "", more = {} } = {}) {
  // npx starts the command as a program of its own: a group can be ended whole.
  const child = spawn(command, args, { cwd, env: env(more), detached: true });
  const ended = once(child, "exit");
  let said = "";
  const seen = new Promise((resolve, reject) => {
    const hear = (bytes) => {
      said += bytes;
      if (ready(said)) resolve();
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    ended.then(() => reject(new Error(`${args.join(" ")} ended: ${said}`)));
  });
  child.stdin.write(input);
  await seen;
  process.kill(-child.pid, "SIGINT");
  await ended;
}
