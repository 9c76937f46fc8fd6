import { Failure } from "../../model/failure.js";
import { visible } from "../../model/visible.js";
import type { Generator } from "../../render/generators.js";
import type { RenderOptions } from "../../render/render.js";

/** The options of `policy build` that ask for more outputs, as commander hands them over. */
export interface OutputFlags {
  readonly fragment?: boolean;
  readonly idPrefix?: string;
  readonly frontMatter?: Generator;
  readonly json?: boolean;
}

/** Identifies the notice's ids in the page of a CMS. */
const ID_PREFIX = "integritetspolicy-";

/** @throws Failure if an option has nothing to act on. */
export function outputsOf({ fragment, idPrefix, frontMatter, json = false }: OutputFlags): RenderOptions {
  if (idPrefix !== undefined && !fragment) {
    throw new Failure({
      sv: "--id-prefix gäller bara fragmentet. Skriv policy build --fragment --id-prefix …",
      en: "--id-prefix concerns the fragment only. Write policy build --fragment --id-prefix …",
    });
  }
  return {
    json,
    ...(fragment ? { fragment: { idPrefix: idPrefix ?? ID_PREFIX } } : {}),
    ...(frontMatter ? { frontMatter } : {}),
  };
}

/** @throws Failure if ids cannot begin with the prefix. */
export function idPrefix(value: string): string {
  if (/^[A-Za-z][\w-]{0,63}$/.test(value)) return value;
  throw new Failure({
    sv: `--id-prefix: ”${visible(value)}” kan inte stå först i ett id. Använd a–z, siffror, - och _, med en bokstav först, till exempel integritetspolicy-`,
    en: `--id-prefix: an id cannot begin with "${visible(value)}". Use a–z, digits, - and _, with a letter first, such as integritetspolicy-`,
  });
}
