import { posix } from "node:path";
import { Failure } from "../../model/failure.js";
import type { Io, OutputFile } from "../../model/io.js";
import { visible } from "../../model/visible.js";
import { policySchema as schema } from "../../validate/schemas.js";

/** Where an editor finds the schema, from the folder of a policy. */
export interface SchemaAddress {
  /** Relative to that folder. */
  readonly address: string;
  /** A copy to be written beside the policy, if there is no schema to point at. */
  readonly copy?: OutputFile;
}

const NAME = "policy.schema.json";
/** Deep enough for a workspace in a workspace. */
const MAX_LEVELS = 6;
const MAX_BYTES = 2 ** 20;

/**
 * The installed package's schema, since it follows the tool; else a copy that the project keeps; else a new copy beside
 * the policy. Never an absolute path: the file is shared between machines.
 */
export function schemaAddress(io: Io, file: string): SchemaAddress {
  const folder = posix.dirname(file.replaceAll("\\", "/"));
  const levels = Array.from({ length: MAX_LEVELS }, (_, level) => "../".repeat(level));
  const candidates = [
    ...levels.map((up) => `${up}node_modules/integritetspolicy/schema/${NAME}`),
    ...levels.map((up) => `${up}schema/${NAME}`),
    `./${NAME}`,
  ];
  const found = candidates.find((address) => isOurs(io, posix.join(folder, address)));
  if (found) return { address: found };
  const path = posix.join(folder, NAME);
  if (io.exists(path)) {
    throw new Failure({
      sv: `”${visible(path)}” finns redan men är inte schemat för policyer. Flytta den, eller välj en annan mapp med --out.`,
      en: `"${visible(path)}" exists already but is not the schema of policies. Move it, or choose another folder with --out.`,
    });
  }
  return { address: `./${NAME}`, copy: { name: NAME, text: `${JSON.stringify(schema, null, 2)}\n` } };
}

function isOurs(io: Io, path: string): boolean {
  if (!io.exists(path)) return false;
  try {
    const text = new TextDecoder().decode(io.readFile(path, MAX_BYTES));
    return (JSON.parse(text) as { $id?: unknown } | null)?.$id === schema.$id;
  } catch (error) {
    if (error instanceof Failure || error instanceof SyntaxError) return false;
    throw error;
  }
}
