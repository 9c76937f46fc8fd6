import { Failure } from "../../../model/failure.js";
import { visible } from "../../../model/visible.js";

/** Notes that a policy becomes a file of this name. @throws Failure if another has become one already. */
export function claim(claimed: Map<string, string>, name: string, file: string): void {
  // Some file systems are not case-sensitive.
  const key = name.normalize("NFC").toLowerCase();
  const first = claimed.get(key);
  claimed.set(key, file);
  if (first === undefined) return;
  const [one, other, both] = [visible(first), visible(file), visible(name)];
  if (first === file) {
    throw new Failure({
      sv: `${one}: två sidor skulle båda heta ${both}. Ge gruppen under dataSubjects ett annat kortnamn.`,
      en: `${one}: two pages would both be called ${both}. Give the group under dataSubjects another id.`,
    });
  }
  throw new Failure({
    sv: `${one} och ${other} skulle båda bli ${both}. Byt namn på den ena, eller bygg dem till var sin mapp med --out.`,
    en: `${one} and ${other} would both become ${both}. Rename one, or build them to folders of their own with --out.`,
  });
}
