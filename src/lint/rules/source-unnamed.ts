import { child } from "../../model/pointer.js";
import { entries } from "../facts/entries.js";
import { quotation } from "../facts/quotation.js";
import { saysOnly, wordSet } from "../facts/wording.js";
import type { Rule } from "../rule.js";

// A name made only of these words says what kind of source it is, but not which one.
const GENERAL = wordSet(`
  allmän allmänna allmänt andra annan annat anställd av databas databaser den det eller en ett exempelvis extern externa
  extra fler flera från företag förlag information informationskällor internet källa källor källorna köpta leverantörer
  myndighet myndigheter och offentlig offentliga offentligt olika på publika register registret samarbetspartner
  samarbetspartners sådana såsom så som som till tillgängliga tjänster tredje tredjepart tredjeparter part parter
  utomstående vissa vår våra webben
`);

const source = (name: string, keys = "public: true") =>
  `sources:\n  x: { name: ${JSON.stringify(name)}, ${keys} }`;

export const sourceUnnamed: Rule = {
  id: "source-unnamed",
  class: "guidance",
  legal: ["WP260 rev.01", "GDPR art. 14.2 f"],
  summary: {
    sv: "En källa bör nämnas vid namn, inte bara som offentliga register.",
    en: "A source should be named, and not only called public registers.",
  },
  details: {
    sv: "Den som inte själv har lämnat uppgifterna ska få veta varifrån de kommer. Enligt vägledningen nämns den bestämda källan när det går, till exempel Statens personadressregister (SPAR), Bolagsverket eller Creditsafe.",
    en: "People who have not provided the data themselves must be told where they come from. According to the guidelines the specific source is named where possible, such as the address register SPAR, Bolagsverket or Creditsafe.",
  },
  bad: [
    { yaml: source("offentliga register"), at: ["/sources/x/name"] },
    { yaml: source("allmänna källor såsom offentliga register"), at: ["/sources/x/name"] },
    { yaml: source("våra samarbetspartners", "public: false"), at: ["/sources/x/name"] },
  ],
  good: [
    { yaml: source("Statens personadressregister (SPAR)") },
    { yaml: source("Bolagsverkets register") },
    { yaml: source("din arbetsgivare", "public: false") },
    { yaml: source("ett adressregister") },
  ],
  *check(policy) {
    for (const [id, { name, kind }, path] of entries(policy.sources, "sources")) {
      if (kind === "observed" || kind === "created-by-controller" || !saysOnly(name, GENERAL)) continue;
      yield {
        path: child(path, "name"),
        message: {
          sv: `Källan ”${id}” heter bara ”${quotation(name)}”. Skriv vilken källa det är, till exempel name: Statens personadressregister (SPAR)`,
          en: `The source "${id}" is only called "${quotation(name)}". Write which source it is, for example name: Statens personadressregister (SPAR)`,
        },
      };
    }
  },
};
