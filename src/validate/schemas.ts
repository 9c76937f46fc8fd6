// Read from the files that the package ships, so that it has them once.
import settings from "../../schema/config.schema.json" with { type: "json" };
import policy from "../../schema/policy.schema.json" with { type: "json" };
import type { SchemaNode } from "./schema-node.js";

/** The policy's JSON Schema, for explaining what an error asks for. */
export const policySchema = policy as SchemaNode;

/** The settings' JSON Schema, for the same. */
export const settingsSchema = settings as SchemaNode;
