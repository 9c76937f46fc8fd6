import { readdirSync, readFileSync } from "node:fs";
import { fixture } from "../support.js";

const names = (folder: string) =>
  readdirSync(new URL(`../fixtures/${folder}`, import.meta.url)).filter((name) => name.endsWith(".yaml"));

/** The text of every policy that there is in Swedish, by name. */
export const POLICIES: readonly (readonly [name: string, text: string])[] = [
  ["integritetspolicy", readFileSync("policy/integritetspolicy.yaml", "utf8")],
  ...names("")
    .filter((name) => !name.includes("english"))
    .map((name) => [name, fixture(name)] as const),
  ...names("clean").map((name) => [`clean/${name}`, fixture(`clean/${name}`)] as const),
];
