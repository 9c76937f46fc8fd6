import type { Text } from "./text.js";

/** That the tool itself failed: which part of the work, and what to run for a report of the fault. */
export function toolFailure(on: Text = NOWHERE, again: Text = AGAIN): Text {
  const sv = `Verktyget gick sönder${on.sv}. Det är inte ditt fel. ${again.sv} med POLICY_DEBUG=1 och anmäl det som visas.`;
  const en = `The tool broke${on.en}. It is not your fault. ${again.en} with POLICY_DEBUG=1 and report what is shown.`;
  return { sv, en };
}

const NOWHERE: Text = { sv: "", en: "" };
const AGAIN: Text = { sv: "Kör igen", en: "Run again" };
