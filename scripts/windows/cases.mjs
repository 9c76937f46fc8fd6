// Runs the command as a user does, in the folder it is started in, and writes what came of it to outcomes.json. It is
// run by Node for Windows and by Node for Linux, and both must come to the same.
import { spawnSync } from "node:child_process";
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";

const [policyFile, program] = process.argv.slice(2);
const text = readFileSync(policyFile, "utf8");
const folder = join(process.cwd(), "Åsas mapp");
const today = ["--today", "2026-11-22"];
mkdirSync(join(folder, "policy"), { recursive: true });
writeFileSync(join(folder, "policy/år 1.yaml"), text.replaceAll("\n", "\r\n"));
writeFileSync(join(folder, "policy/wrong.yaml"), text.replace(/^title:/m, "titel:"));
writeFileSync(join(folder, "policy/changed.yaml"), text.replaceAll("dataskydd@", "integritet@"));
const long = join("policy", ...Array.from({ length: 6 }, () => "m".repeat(50)));
mkdirSync(join(folder, long), { recursive: true });
writeFileSync(join(folder, long, "long.yaml"), text);

// An executable needs no Node to run it.
const command = program.endsWith(".js") ? [process.execPath, program] : [program];
const outcomes = {};
const one = join("policy", "år 1.yaml");
run("lint, a path of the system", ["lint", one, ...today]);
run("lint, an absolute path", ["lint", join(folder, one), "--format", "json", ...today]);
// As Windows writes a path for programs that would refuse a long one; elsewhere there is but one way.
const verbatim = (file) => (sep === "\\" ? `\\\\?\\${file}` : file);
run("lint, a path that is written verbatim", [
  "lint",
  verbatim(join(folder, one)),
  "--format",
  "json",
  ...today,
]);
run("lint, a glob", ["lint", ["policy", "*.yaml"].join(sep), "--format", "json", ...today]);
run("lint, a path of more than 260 characters", ["lint", join(long, "long.yaml"), ...today]);
for (const format of ["sarif", "github", "gitlab", "junit"])
  run(`lint as ${format}`, ["lint", join("policy", "wrong.yaml"), "--format", format, ...today]);
run("explain", ["explain", "address-unusable"]);
run("explain, the table of law", ["explain", "--law", ...today]);
run("coverage", ["coverage", one, ...today]);
run("diff", ["diff", one, join("policy", "changed.yaml"), ...today]);
run("help", ["--help"]);
run("validate", ["validate", join("policy", "wrong.yaml"), ...today]);
run("fix, shown", ["lint", one, "--fix", "--dry-run", ...today]);
run("build", ["build", one, ...today], ["public/år 1.html", "public/år 1.md"]);
run("build, unchanged", ["build", one, ...today], ["public/år 1.html"]);
chmodSync(join(folder, "public/år 1.html"), 0o444);
run("build over a read-only page", ["build", one, "--lang", "sv", ...today]);
run(
  "init",
  ["init", "--kind", "shop", "--name", "Åsas Blommor AB", "--email", "info@example.se", ...today],
  ["policy/integritetspolicy.yaml"],
);
writeFileSync("outcomes.json", JSON.stringify(outcomes, null, 2));

function run(name, args, files = []) {
  // Pipes do not work under Wine.
  const out = openSync("stdout.txt", "w");
  const err = openSync("stderr.txt", "w");
  const env = { ...process.env, NO_COLOR: "1", GITHUB_ACTIONS: "", POLICY_LANG: "en" };
  const { status } = spawnSync(command[0], [...command.slice(1), ...args], {
    cwd: folder,
    env,
    stdio: ["ignore", out, err],
  });
  closeSync(out);
  closeSync(err);
  outcomes[name] = {
    status,
    stdout: readFileSync("stdout.txt", "utf8"),
    stderr: readFileSync("stderr.txt", "utf8"),
    files: Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), "utf8")])),
  };
}
