import { type GradeRule, isLonger, isOn, WP260 } from "./grade-rule.js";

const NEW_PURPOSE = ["GDPR art. 13.3", "GDPR art. 14.4", WP260] as const;

/** What is done with people's data, why, and how long. */
export const PURPOSE_GRADES: readonly GradeRule[] = [
  {
    at: "purposes/*",
    kinds: ["added"],
    grade: "material",
    timing: "before-processing",
    legal: NEW_PURPOSE,
    why: { sv: "Ett nytt ändamål.", en: "A new purpose." },
  },
  {
    at: "purposes/*",
    kinds: ["removed"],
    grade: "substantive",
    legal: ["GDPR art. 13.1 c"],
    why: { sv: "Ett ändamål har upphört.", en: "A purpose has ended." },
  },
  {
    at: "purposes/*/legalBasis/**",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.1 c", "GDPR art. 14.1 c", WP260],
    why: { sv: "Den rättsliga grunden är en annan.", en: "The legal basis is another one." },
  },
  {
    at: "purposes/*/legitimateInterest/interest",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.1 d", "GDPR art. 14.2 b", "C-252/21"],
    why: {
      sv: "Det berättigade intresset är ett annat. Ett intresse som inte har uppgetts kan inte bära behandlingen.",
      en: "The legitimate interest is another one. An interest that was not stated cannot carry the processing.",
    },
  },
  {
    at: "purposes/*/legitimateInterest/holder",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.1 d", "GDPR art. 14.2 b"],
    why: { sv: "Intresset är någon annans.", en: "The interest is somebody else's." },
  },
  {
    at: "purposes/*/publication",
    kinds: ["added"],
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e", WP260],
    why: { sv: "Uppgifter publiceras.", en: "Data are published." },
  },
  {
    at: "purposes/*/specialCategoryGround",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 9.2", WP260],
    why: {
      sv: "Grunden för känsliga personuppgifter är en annan.",
      en: "The ground for special categories of data is another one.",
    },
  },
  {
    at: "purposes/*/criminalDataGround",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 10", WP260],
    why: {
      sv: "Stödet för uppgifter om brott är ett annat.",
      en: "The ground for data on criminal offences is another one.",
    },
  },
  {
    at: "purposes/*/directMarketing",
    fits: isOn,
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.3", "GDPR art. 21.2"],
    why: {
      sv: "Uppgifterna används till direktmarknadsföring.",
      en: "The data are used for direct marketing.",
    },
  },
  {
    at: "purposes/*/dataSubjects/**",
    kinds: ["added"],
    grade: "material",
    timing: "before-processing",
    legal: NEW_PURPOSE,
    why: { sv: "Ändamålet gäller fler människor.", en: "The purpose concerns more people." },
  },
  {
    at: "purposes/*/categories/**",
    kinds: ["added"],
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 14.1 d", "GDPR art. 5.1 a", WP260],
    why: { sv: "Ändamålet använder fler uppgifter.", en: "The purpose uses more data." },
  },
  {
    at: "purposes/*/recipients/**",
    kinds: ["added"],
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.1 e", "GDPR art. 14.1 e", WP260],
    why: { sv: "Fler får del av uppgifterna.", en: "The data are disclosed to someone more." },
  },
  {
    at: "purposes/*/sources/**",
    kinds: ["added"],
    fits: ({ after }) => [after].flat().some((source) => source !== "data-subject"),
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 14.2 f", WP260],
    why: { sv: "Uppgifterna hämtas från en ny källa.", en: "The data come from a new source." },
  },
  {
    at: "purposes/*/consent/withdrawal",
    grade: "material",
    timing: "before-effect",
    legal: ["GDPR art. 7.3", WP260],
    why: { sv: "Samtycket återkallas på ett annat sätt.", en: "Consent is withdrawn in another way." },
  },
  {
    at: "purposes/*/provision/required",
    fits: ({ before }) => before === "voluntary",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 13.2 e"],
    why: {
      sv: "Uppgifterna är inte längre frivilliga att lämna.",
      en: "Providing the data is no longer voluntary.",
    },
  },
  {
    at: "purposes/*/children/**",
    grade: "material",
    timing: "before-processing",
    legal: ["GDPR art. 8", WP260],
    why: { sv: "Villkoren för barns uppgifter är andra.", en: "The terms for children's data are others." },
  },
];

const LONGER = {
  grade: "material",
  timing: "before-effect",
  legal: ["GDPR art. 13.2 a", "GDPR art. 14.2 a", WP260],
} as const;

/** How long data are kept, at every place that says so. */
export const RETENTION_GRADES: readonly GradeRule[] = [
  {
    at: "purposes/*/retention/**",
    kinds: ["changed"],
    fits: isLonger,
    ...LONGER,
    why: { sv: "Uppgifterna sparas längre.", en: "The data are kept longer." },
  },
  {
    at: "purposes/*/retention/**",
    kinds: ["removed"],
    fits: ({ path }) => path.endsWith("/period"),
    ...LONGER,
    why: { sv: "En bestämd lagringstid har tagits bort.", en: "A definite storage period has been removed." },
  },
  {
    at: "purposes/*/retention",
    kinds: ["removed"],
    ...LONGER,
    why: { sv: "Lagringstiden har tagits bort.", en: "The storage period has been removed." },
  },
];
