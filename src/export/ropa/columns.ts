import type { Text } from "../../model/text.js";

/** A column of the record: what Article 30(1) asks for, in its order, and then what is good to have beside it. */
export interface Column {
  readonly id:
    | "controller"
    | "jointControllers"
    | "representative"
    | "dataProtectionOfficer"
    | "purpose"
    | "dataSubjects"
    | "categories"
    | "recipients"
    | "transfers"
    | "safeguards"
    | "retention"
    | "security"
    | "legalBasis"
    | "version";
  /** Point of Article 30(1); absent for what it does not ask for. */
  readonly point?: string;
  readonly title: Text;
  /** In characters. */
  readonly width: number;
}

export const COLUMNS: readonly Column[] = [
  {
    id: "controller",
    point: "a",
    title: { sv: "Personuppgiftsansvarig", en: "Controller" },
    width: 30,
  },
  {
    id: "jointControllers",
    point: "a",
    title: { sv: "Gemensamt personuppgiftsansvariga", en: "Joint controllers" },
    width: 30,
  },
  { id: "representative", point: "a", title: { sv: "Företrädare", en: "Representative" }, width: 24 },
  {
    id: "dataProtectionOfficer",
    point: "a",
    title: { sv: "Dataskyddsombud", en: "Data protection officer" },
    width: 30,
  },
  { id: "purpose", point: "b", title: { sv: "Ändamål", en: "Purpose" }, width: 40 },
  {
    id: "dataSubjects",
    point: "c",
    title: { sv: "Kategorier av registrerade", en: "Categories of data subjects" },
    width: 28,
  },
  {
    id: "categories",
    point: "c",
    title: { sv: "Kategorier av personuppgifter", en: "Categories of personal data" },
    width: 40,
  },
  {
    id: "recipients",
    point: "d",
    title: { sv: "Kategorier av mottagare", en: "Categories of recipients" },
    width: 36,
  },
  {
    id: "transfers",
    point: "e",
    title: { sv: "Överföring till tredje land", en: "Transfers to third countries" },
    width: 30,
  },
  {
    id: "safeguards",
    point: "e",
    title: { sv: "Stöd och skyddsåtgärder för överföringen", en: "Grounds and safeguards of the transfer" },
    width: 36,
  },
  {
    id: "retention",
    point: "f",
    title: { sv: "Tidsfrister för radering", en: "Time limits for erasure" },
    width: 36,
  },
  {
    id: "security",
    point: "g",
    title: {
      sv: "Tekniska och organisatoriska säkerhetsåtgärder",
      en: "Technical and organisational security measures",
    },
    width: 44,
  },
  { id: "legalBasis", title: { sv: "Rättslig grund", en: "Legal basis" }, width: 28 },
  { id: "version", title: { sv: "Policyns version", en: "Version of the policy" }, width: 18 },
];

/** `Ändamål (art. 30.1 b)`. */
export function heading({ title, point }: Column): Text {
  if (point === undefined) return title;
  return { sv: `${title.sv} (art. 30.1 ${point})`, en: `${title.en} (Art. 30(1)(${point}))` };
}
