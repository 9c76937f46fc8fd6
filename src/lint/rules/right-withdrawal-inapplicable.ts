import { mechanismsOf } from "../../model/mechanisms.js";
import type { Policy } from "../../model/policy.generated.js";
import { basesOf, purposesThat, restsOnConsent } from "../facts/bases.js";
import { entries, mapped } from "../facts/entries.js";
import type { Rule } from "../rule.js";

export const rightWithdrawalInapplicable: Rule = {
  id: "right-withdrawal-inapplicable",
  class: "practice",
  legal: ["GDPR art. 7.3", "GDPR art. 12.1"],
  summary: {
    sv: "Policyn bör inte tala om att återkalla samtycke när inget samtycke används.",
    en: "The notice should not speak of withdrawing consent where no consent is used.",
  },
  details: {
    sv: "Den som läser att samtycket kan återkallas tror att behandlingen då upphör. Vilar inget på samtycke är det missvisande. Regeln väntar tills alla ändamål har en rättslig grund och räknar även samtycke till känsliga uppgifter, personnummer, överföringar och automatiserade beslut.",
    en: "Whoever reads that consent can be withdrawn believes that processing then stops. Where nothing rests on consent that is misleading. The rule waits until every purpose has a legal basis, and also counts consent to special categories, identity numbers, transfers and automated decisions.",
  },
  bad: [{ yaml: "rights: { access: {}, withdrawal: {} }", at: ["/rights/withdrawal"] }],
  good: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
  marketing:
    name: Utskick
    legalBasis: undecided
    dataSubjects: [customer]
rights: { withdrawal: {} }`,
    },
    {
      yaml: `purposes:
  allergies:
    name: Allergier
    legalBasis: contract
    specialCategoryGround: explicit-consent
    dataSubjects: [customer]
rights: { withdrawal: {} }`,
    },
    {
      yaml: "transfers:\n  booking: { country: TH, mechanism: explicit-consent }\nrights: { withdrawal: {} }",
    },
    { yaml: "automatedDecisions: undecided\nrights: { withdrawal: {} }" },
    {
      yaml: "categories:\n  contact-details: { name: Kontaktuppgifter }\n  order-details: { name: Personnummer, nationalId: true, nationalIdGround: ditt samtycke }\nrights: { withdrawal: {} }",
    },
  ],
  *check(policy) {
    if (!policy.rights.withdrawal || mayRestOnConsent(policy)) return;
    yield {
      path: "/rights/withdrawal",
      message: {
        sv: "Policyn upplyser om rätten att återkalla samtycke (artikel 7.3), men inget ändamål vilar på samtycke. Ta bort withdrawal, eller rätta legalBasis för det ändamål som bygger på samtycke.",
        en: "The notice mentions the right to withdraw consent (Article 7(3)), but no purpose rests on consent. Remove withdrawal, or correct legalBasis of the purpose that is based on consent.",
      },
    };
  },
};

function mayRestOnConsent(policy: Policy): boolean {
  return (
    purposesThat(policy, (each) => basesOf(each).length === 0 || restsOnConsent(each)).length > 0 ||
    // A decision under article 22 may rest on explicit consent, and the format does not say which do.
    policy.automatedDecisions !== "none" ||
    policy.transfers === "undecided" ||
    entries(mapped(policy.transfers)).some(([, transfer]) =>
      mechanismsOf(transfer).includes("explicit-consent"),
    ) ||
    entries(policy.categories).some(([, { nationalIdGround = "" }]) => /samtyck/i.test(nationalIdGround))
  );
}
