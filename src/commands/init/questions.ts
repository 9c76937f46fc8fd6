import type { Text } from "../../model/text.js";
import { kinds } from "../../revise/draft/kinds/index.js";

/** A question, which is a flag as well. */
export interface Question {
  readonly id: QuestionId;
  readonly flag: string;
  /** Without it nobody is asked: a flag only, for those who know what it does. */
  readonly ask?: Text;
  /** Without an answer nothing can be written. */
  readonly required?: true;
  /** Where in the draft the answer is: what the rules say of that place concerns the answer. */
  readonly path?: string;
  /** The command line's example. */
  readonly example?: Text;
}

export type QuestionId =
  | "kind"
  | "name"
  | "orgNumber"
  | "email"
  | "address"
  | "website"
  | "dpo"
  | "dpoEmail"
  | "reason"
  | "out";

/** A question that a person is asked. */
export type Asked = Question & { readonly ask: Text };

/** The answers, as typed. Skipped questions are missing. */
export type Typed = Partial<Record<QuestionId, string>>;

export const DEFAULT_OUT = "policy/integritetspolicy.yaml";

const same = (text: string): Text => ({ sv: text, en: text });

const listed = (lang: keyof Text) =>
  kinds.map((kind, index) => `  ${index + 1} ${kind.name[lang]}`).join("\n");

/** All questions, in the order they are asked. */
export const questions: readonly Question[] = [
  {
    id: "kind",
    flag: "--kind",
    required: true,
    example: { sv: "företag", en: "company" },
    ask: {
      sv: `Vad är ni för slags organisation?\n${listed("sv")}\nNummer eller namn: `,
      en: `What kind of organisation are you?\n${listed("en")}\nNumber or name: `,
    },
  },
  {
    id: "name",
    flag: "--name",
    required: true,
    path: "/controller/name",
    example: same('"Kaffestugan AB"'),
    ask: { sv: "Organisationens fullständiga namn: ", en: "The organisation's full name: " },
  },
  {
    id: "orgNumber",
    flag: "--org-number",
    path: "/controller/organisationNumber",
    ask: {
      sv: "Organisationsnummer, NNNNNN-NNNN (Enter om det inte ska stå på sidan): ",
      en: "Organisation number, NNNNNN-NNNN (Enter if it is not to be on the page): ",
    },
  },
  {
    id: "email",
    flag: "--email",
    required: true,
    path: "/controller/email",
    example: same("info@example.se"),
    ask: {
      sv: "E-postadress för frågor om personuppgifter: ",
      en: "E-mail address for questions on personal data: ",
    },
  },
  {
    id: "address",
    flag: "--address",
    path: "/controller/address",
    ask: {
      sv: "Postadress, till exempel Storgatan 1, 123 45 Staden (Enter hoppar över): ",
      en: "Postal address, such as Storgatan 1, 123 45 Staden (Enter to skip): ",
    },
  },
  {
    id: "website",
    flag: "--website",
    path: "/controller/website",
    ask: { sv: "Webbplats (Enter hoppar över): ", en: "Website (Enter to skip): " },
  },
  {
    id: "dpo",
    flag: "--dpo",
    ask: {
      sv: "Har ni ett dataskyddsombud? ja, nej eller vet ej (Enter är vet ej): ",
      en: "Do you have a data protection officer? yes, no or unknown (Enter is unknown): ",
    },
  },
  {
    id: "dpoEmail",
    flag: "--dpo-email",
    path: "/dataProtectionOfficer",
    example: same("dso@example.se"),
    ask: { sv: "Ombudets e-postadress: ", en: "The officer's e-mail address: " },
  },
  { id: "reason", flag: "--reason" },
  {
    id: "out",
    flag: "--out",
    ask: {
      sv: `Fil att skriva (Enter är ${DEFAULT_OUT}): `,
      en: `File to write (Enter is ${DEFAULT_OUT}): `,
    },
  },
];
