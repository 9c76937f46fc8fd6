import { idByName } from "../../model/id-index.js";
import { withSuggestion } from "../../model/suggestion.js";
import { recipientUses } from "../facts/entries.js";
import { suggester } from "../facts/suggest.js";
import type { Rule } from "../rule.js";

export const recipientUndocumented: Rule = {
  id: "recipient-undocumented",
  class: "law",
  legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e"],
  integrity: true,
  summary: {
    sv: "En mottagare som används någonstans ska vara beskriven under recipients.",
    en: "A recipient that is used anywhere must be described under recipients.",
  },
  details: {
    sv: "Den registrerade ska få veta vilka som får del av uppgifterna, biträden medräknade. Lägg till mottagaren under recipients med namn, roll, land och syfte, eller ta bort hänvisningen om uppgifterna inte lämnas ut. policy scan rapporterar också den som syns på webbplatsen, i paket eller i ett register utan att vara beskriven.",
    en: "People must be told who receives their data, processors included. Add the recipient under recipients with name, role, country and purpose, or remove the reference if nothing is disclosed. policy scan also reports whoever is seen on the website, in packages or in a register without being described.",
  },
  bad: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    recipients: [carrier, analytics-company]`,
      at: ["/purposes/orders/recipients/1"],
    },
  ],
  good: [
    {
      yaml: `purposes:
  orders:
    name: Beställningar
    legalBasis: contract
    dataSubjects: [customer]
    recipients: [carrier]`,
    },
  ],
  *check(policy) {
    const known = new Set(Object.keys(policy.recipients));
    const suggest = suggester([...known]);
    for (const [id, path] of recipientUses(policy)) {
      if (known.has(id)) continue;
      const near = idByName(policy, "recipients", id) ?? suggest(id);
      yield {
        path,
        message: withSuggestion(
          {
            sv: `Mottagaren ”${id}” är inte beskriven under ”recipients”.`,
            en: `The recipient "${id}" is not described under "recipients".`,
          },
          near,
          {
            otherwise: {
              sv: "Lägg till den där med name, role, country och purpose.",
              en: "Add it there with name, role, country and purpose.",
            },
          },
        ),
        suggestion: near,
      };
    }
  },
};
