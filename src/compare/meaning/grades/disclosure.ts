import { DEROGATIONS } from "../../../model/mechanisms.js";
import { valueAt } from "../../../model/pointer.js";
import { type GradeRule, isLonger, WP260 } from "./grade-rule.js";

const RECIPIENT = ["GDPR art. 13.1 e", "GDPR art. 14.1 e", WP260] as const;
const TRANSFER = ["GDPR art. 13.1 f", "GDPR art. 14.1 f", WP260] as const;
const before = { grade: "material", timing: "before-processing" } as const;

/** Whether a ground, alone or among others, is a derogation of Article 49: weaker than Articles 45 and 46. */
function hasDerogation(grounds: unknown): boolean {
  return [grounds].flat().some((each) => {
    const type = valueAt(each, ["type"]) ?? each;
    return (DEROGATIONS as readonly unknown[]).includes(type);
  });
}

const isNecessary = (cookie: unknown) => valueAt(cookie, ["category"]) === "necessary";

/** Who gets the data, and where. */
export const DISCLOSURE_GRADES: readonly GradeRule[] = [
  {
    at: "recipients/*",
    kinds: ["added"],
    ...before,
    legal: RECIPIENT,
    why: { sv: "En ny mottagare.", en: "A new recipient." },
  },
  {
    at: "recipients/*/name",
    ...before,
    legal: RECIPIENT,
    why: {
      sv: "Mottagaren heter något annat: är det en annan?",
      en: "The recipient has another name: is it another one?",
    },
  },
  {
    at: "recipients/*/role",
    ...before,
    legal: RECIPIENT,
    why: { sv: "Mottagarens roll är en annan.", en: "The recipient has another role." },
  },
  {
    at: "recipients/*/country/**",
    kinds: ["added", "changed"],
    ...before,
    legal: TRANSFER,
    why: { sv: "Uppgifterna behandlas i ett annat land.", en: "The data are processed in another country." },
  },
  {
    at: "transfers",
    fits: ({ after }) => typeof after === "object",
    ...before,
    legal: TRANSFER,
    why: { sv: "Uppgifter förs över till ett tredjeland.", en: "Data are transferred to a third country." },
  },
  {
    at: "transfers/*",
    kinds: ["added"],
    ...before,
    legal: TRANSFER,
    why: { sv: "En ny överföring till ett tredjeland.", en: "A new transfer to a third country." },
  },
  {
    at: "transfers/*/country",
    ...before,
    legal: TRANSFER,
    why: {
      sv: "Uppgifterna förs över till ett annat land.",
      en: "The data are transferred to another country.",
    },
  },
  {
    at: "transfers/*/mechanism/**",
    fits: ({ path, before: older, after }) =>
      after === undefined ? path.endsWith("/mechanism") || !hasDerogation(older) : hasDerogation(after),
    ...before,
    legal: TRANSFER,
    why: { sv: "Överföringen har ett svagare stöd.", en: "The transfer rests on a weaker ground." },
  },
  {
    at: "transfers/*/recipients/**",
    kinds: ["added"],
    ...before,
    legal: TRANSFER,
    why: { sv: "Fler mottagare i ett tredjeland.", en: "More recipients in a third country." },
  },
  {
    at: "devicePermissions/*",
    kinds: ["added"],
    ...before,
    legal: ["GDPR art. 13.1 c", "LEK (2022:482) 9 kap. 28 §"],
    why: { sv: "Appen läser något nytt i telefonen.", en: "The app reads something new on the phone." },
  },
  {
    at: "cookieChoice/**",
    grade: "material",
    timing: "before-effect",
    legal: ["LEK (2022:482) 9 kap. 28 §", "GDPR art. 7.3"],
    why: {
      sv: "Valet av kakor ändras på ett annat sätt.",
      en: "The choice of cookies is changed in another way.",
    },
  },
  {
    at: "cookies/**",
    kinds: ["added"],
    fits: ({ after }) => typeof after === "object" && !isNecessary(after),
    ...before,
    legal: ["LEK (2022:482) 9 kap. 28 §"],
    why: { sv: "En ny kaka som kräver samtycke.", en: "A new cookie that needs consent." },
  },
  {
    at: "cookies/**",
    kinds: ["changed"],
    fits: (change) => change.path.endsWith("/duration") && isLonger(change),
    grade: "material",
    timing: "before-effect",
    legal: ["LEK (2022:482) 9 kap. 28 §", "GDPR art. 13.2 a"],
    why: { sv: "Kakan lagras längre.", en: "The cookie is stored longer." },
  },
  {
    at: "cookies/**",
    kinds: ["changed"],
    fits: ({ path, before: older }) => path.endsWith("/category") && older === "necessary",
    ...before,
    legal: ["LEK (2022:482) 9 kap. 28 §"],
    why: {
      sv: "Kakan är inte längre nödvändig: den kräver samtycke.",
      en: "The cookie is no longer necessary: it needs consent.",
    },
  },
];
