import type { Command, CommandOption, Words } from "../shared/command.js";
import type { Typed } from "./questions.js";

interface Options extends Typed {
  readonly yes?: boolean;
}

export const init: Command<undefined, Options> = {
  name: "init",
  summary: {
    sv: "Skriv en första policy utifrån några svar. Skriver aldrig över något.",
    en: "Write a first policy from a few answers. Never overwrites anything.",
  },
  options: [
    answer(
      "--kind",
      "sort",
      "kind",
      {
        sv: "slags organisation: företag, butik, förening, bostadsrättsförening, skola, myndighet, klinik, programvara eller bemanning",
        en: "kind of organisation: company, shop, association, housing-association, school, authority, clinic, software or staffing",
      },
      async (lang) => {
        const { kinds } = await import("./init.js");
        return kinds.map(({ name }) => name[lang]);
      },
    ),
    answer("--name", "namn", "name", {
      sv: "organisationens fullständiga namn",
      en: "the organisation's full name",
    }),
    answer("--email", "adress", "address", {
      sv: "e-postadress för frågor om personuppgifter",
      en: "e-mail address for questions on personal data",
    }),
    answer("--org-number", "nummer", "number", {
      sv: "organisationsnummer, NNNNNN-NNNN",
      en: "organisation number, NNNNNN-NNNN",
    }),
    answer("--address", "adress", "address", {
      sv: 'postadress, till exempel "Storgatan 1, 123 45 Staden"',
      en: 'postal address, such as "Storgatan 1, 123 45 Staden"',
    }),
    answer("--website", "adress", "address", { sv: "webbplats", en: "website" }),
    answer(
      "--dpo",
      "ja|nej|vet-ej",
      "yes|no|unknown",
      {
        sv: "om det finns ett dataskyddsombud (förval: vet-ej)",
        en: "whether there is a data protection officer (default: unknown)",
      },
      async (lang) => (lang === "sv" ? ["ja", "nej", "vet-ej"] : ["yes", "no", "unknown"]),
    ),
    answer("--dpo-email", "adress", "address", {
      sv: "dataskyddsombudets e-postadress",
      en: "the data protection officer's e-mail address",
    }),
    answer("--reason", "skäl", "reason", {
      sv: "varför det som är undecided inte är avgjort än; undantar det i tre månader",
      en: "why what is undecided is not decided yet; waives it for three months",
    }),
    answer("-o, --out", "fil", "file", {
      sv: "filen att skriva (förval: policy/integritetspolicy.yaml)",
      en: "the file to write (default: policy/integritetspolicy.yaml)",
    }),
    {
      flags: "-y, --yes",
      help: {
        sv: "fråga ingenting; det som inte anges lämnas öppet",
        en: "ask nothing; what is not given is left open",
      },
    },
  ],
  async run(session, _, { yes = false, ...typed }) {
    const { initCommand } = await import("./init.js");
    return initCommand(session, typed, yes);
  },
};

function answer(
  flag: string,
  sv: string,
  en: string,
  help: CommandOption["help"],
  values?: Words,
): CommandOption {
  return { flags: { sv: `${flag} <${sv}>`, en: `${flag} <${en}>` }, help, ...(values && { values }) };
}
