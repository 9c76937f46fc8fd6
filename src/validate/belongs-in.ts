import { homesOfKey } from "../model/homes.js";
import type { Text } from "../model/text.js";

/** A sentence saying where a misplaced key belongs; empty if that is not known. */
export function belongsIn(key: string, path: readonly string[]): Text {
  const all = homesOfKey(key);
  const sure = all.filter((each) => each.signs.includes(key));
  // A key that only one group has, though it is no sign of it: an e-mail address is the controller's.
  const [home] = sure.length > 0 ? sure : all.length === 1 ? all : [];
  if (!home || path.at(-1) === home.key) return { sv: "", en: "" };
  const under = home.under ? [` under ”${home.under}”`, ` under "${home.under}"`] : ["", ""];
  return home.entries
    ? {
        sv: ` Den skrivs för ${home.one.sv}, i ”${home.key}”.`,
        en: ` It is written for ${home.one.en}, in "${home.key}".`,
      }
    : { sv: ` Den skrivs i ”${home.key}”${under[0]}.`, en: ` It is written in "${home.key}"${under[1]}.` };
}
