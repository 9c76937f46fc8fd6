import { isThirdCountry } from "../lint/facts/country.js";
import { mapped } from "../lint/facts/entries.js";
import { addressParts } from "../model/address.js";
import type { Policy } from "../model/policy.generated.js";
import { missing, notApplicable, told, type Verdict } from "./row.js";

/** Who the controller is, how to reach it and, outside the EEA, its representative. */
export function controller({ controller, representative }: Policy): Verdict {
  const country = addressParts(controller.address).country;
  if (!(controller.email ?? controller.phone ?? controller.address)) {
    return missing("/controller/email", {
      sv: "ingen adress, e-post eller telefon",
      en: "no address, e-mail or telephone",
    });
  }
  const abroad = country !== undefined && isThirdCountry(country);
  if (abroad && !representative && !controller.publicAuthority) {
    return missing("/representative", {
      sv: "ingen företrädare i EU, fast den ansvarige finns utanför EU/EES",
      en: "no representative in the EU, though the controller is outside the EEA",
    });
  }
  return told("/controller");
}

/** How to reach the data protection officer; saying that there is none counts as stated. */
export function dataProtectionOfficer(policy: Policy): Verdict {
  const path = "/dataProtectionOfficer";
  if (policy.dataProtectionOfficer === "undecided") {
    return missing(path, {
      sv: "det står inte om det finns något",
      en: "it does not say whether there is one",
    });
  }
  const officer = mapped(policy.dataProtectionOfficer);
  if (!officer || (officer.email ?? officer.phone ?? officer.address)) return told(path);
  return missing(`${path}/email`, {
    sv: "det står inte hur man når ombudet",
    en: "it does not say how to reach them",
  });
}

/** How people are informed before data are used for a new purpose. */
export function newPurpose({ updates }: Policy): Verdict {
  if (updates?.notification !== undefined) return told("/updates/notification");
  return notApplicable({
    sv: "det berättas när ett nytt ändamål kommer, inte i förväg",
    en: "that is told when there is a new purpose, not beforehand",
  });
}

/** When people are informed: what the controller does, not what the notice says. */
export function timing(): Verdict {
  return notApplicable({
    sv: "det kan filen inte visa",
    en: "the file cannot show that",
  });
}
