import { build } from "../commands/build/command.js";
import { completion } from "../commands/completion/command.js";
import { coverage } from "../commands/coverage/command.js";
import { diff } from "../commands/diff/command.js";
import { explain } from "../commands/explain/command.js";
import { exportPolicy } from "../commands/export/command.js";
import { init } from "../commands/init/command.js";
import { lint } from "../commands/lint/command.js";
import { lsp } from "../commands/lsp/command.js";
import { preview } from "../commands/preview/command.js";
import { release } from "../commands/release/command.js";
import { review } from "../commands/review/command.js";
import { scan } from "../commands/scan/command.js";
import type { Command } from "../commands/shared/command.js";
import { status } from "../commands/status/command.js";
import { validate } from "../commands/validate/command.js";
import { verify } from "../commands/verify/command.js";
import { GLOBAL_OPTIONS } from "./global-options.js";
import { HELP } from "./help.js";

/** Every command, in the order that `policy --help` lists them. */
export const COMMANDS: readonly Command[] = [
  build,
  validate,
  lint,
  coverage,
  scan,
  status,
  diff,
  review,
  release,
  verify,
  exportPolicy,
  init,
  preview,
  explain,
  lsp,
  completion(() => ({ commands: COMMANDS, options: GLOBAL_OPTIONS, own: HELP })),
];
