import type { Text } from "./text.js";
import type { Trace } from "./trace.js";

/** One trace in a few words, as an example shows it: `cookie visitor, before consent`. */
export function traceText({ kind, host, name, lifetime, consent }: Omit<Trace, "source">): Text {
  const what = {
    request: { sv: `anrop till ${host}`, en: `request to ${host}` },
    cookie: { sv: `kakan ${name}`, en: `cookie ${name}` },
    storage: { sv: `lagringen ${name}`, en: `storage ${name}` },
    package: { sv: `paketet ${name}`, en: `package ${name}` },
    "register-row": { sv: `${name} i registret`, en: `${name} in the register` },
  }[kind];
  const long =
    typeof lifetime === "number"
      ? { sv: `, ${lifetime / 86_400} dagar`, en: `, ${lifetime / 86_400} days` }
      : { sv: "", en: "" };
  const when =
    consent === undefined
      ? { sv: "", en: "" }
      : consent === "before"
        ? { sv: ", före samtycke", en: ", before consent" }
        : { sv: ", efter samtycke", en: ", after consent" };
  return { sv: `${what.sv}${long.sv}${when.sv}`, en: `${what.en}${long.en}${when.en}` };
}
