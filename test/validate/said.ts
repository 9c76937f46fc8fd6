import { parse } from "../../src/parse/parse.js";
import { validate } from "../../src/validate/validate.js";

/**
 * What is wrong with the keys of a small text, as `path: message`. That it lacks most keys of a policy is left out,
 * unless that is what is asked for.
 */
export async function said(yaml: string, lacks = false): Promise<{ sv: string[]; en: string[] }> {
  const { source, diagnostics } = parse("policy.yaml", new TextEncoder().encode(yaml));
  if (!source) throw new Error(`${diagnostics[0]?.message.en}\n${yaml}`);
  const found = (await validate(source)).diagnostics.filter(
    ({ path, message }) => (lacks || path !== "") && / saknar ”\w+”/.test(message.sv) === lacks,
  );
  return {
    sv: found.map(({ path, message }) => `${path}: ${message.sv}`),
    en: found.map(({ path, message }) => `${path}: ${message.en}`),
  };
}
