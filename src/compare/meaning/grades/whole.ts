import { type GradeRule, isLonger, isOn, WP260 } from "./grade-rule.js";

const RIGHTS = ["GDPR art. 12", "GDPR art. 13.2 b", "GDPR art. 14.2 c", WP260] as const;
const beforeEffect = { grade: "material", timing: "before-effect" } as const;
const beforeProcessing = { grade: "material", timing: "before-processing" } as const;

/** Who is responsible, what people may ask for, and what the notice promises. */
export const WHOLE_GRADES: readonly GradeRule[] = [
  ...["controller/name", "controller/organisationNumber"].map(
    (at): GradeRule => ({
      at,
      ...beforeProcessing,
      legal: ["GDPR art. 13.1 a", "GDPR art. 14.1 a", WP260],
      why: { sv: "Den personuppgiftsansvarige är en annan.", en: "The controller is another one." },
    }),
  ),
  ...["jointControllers/*", "jointControllers", "otherControllers/*"].map(
    (at): GradeRule => ({
      at,
      kinds: ["added", "removed"],
      ...beforeProcessing,
      legal: ["GDPR art. 13.1 a", "GDPR art. 14.1 a", "GDPR art. 26.2", WP260],
      why: { sv: "Andra än förut är ansvariga.", en: "Others than before are responsible." },
    }),
  ),
  ...["controller/email", "rights/request/email", "rights/request/how", "rights/*/how"].map(
    (at): GradeRule => ({
      at,
      ...beforeEffect,
      legal: RIGHTS,
      why: { sv: "Rättigheterna används på ett annat sätt.", en: "The rights are exercised in another way." },
    }),
  ),
  {
    at: "rights/request/answerWithin/**",
    fits: isLonger,
    ...beforeEffect,
    legal: ["GDPR art. 12.3", WP260],
    why: { sv: "Svaret får dröja längre.", en: "An answer may take longer." },
  },
  {
    at: "rights/request/free",
    fits: ({ after }) => after !== true,
    ...beforeEffect,
    legal: ["GDPR art. 12.5", WP260],
    why: { sv: "En begäran är inte längre kostnadsfri.", en: "A request is no longer free of charge." },
  },
  ...["rights/*/notApplicable", "rights/*/notApplicableTo/**"].flatMap((at): GradeRule[] => [
    {
      at,
      kinds: ["added"],
      ...beforeEffect,
      legal: RIGHTS,
      why: { sv: "En rättighet sägs inte längre gälla.", en: "A right is no longer said to apply." },
    },
    {
      at,
      grade: "substantive",
      legal: ["GDPR art. 13.2 b", "GDPR art. 14.2 c"],
      why: {
        sv: "Det som sägs om när en rättighet inte gäller är ändrat.",
        en: "What is said of when a right does not apply is changed.",
      },
    },
  ]),
  {
    at: "rights/**",
    kinds: ["removed"],
    ...beforeEffect,
    legal: RIGHTS,
    why: { sv: "En rättighet nämns inte längre.", en: "A right is no longer mentioned." },
  },
  {
    at: "automatedDecisions",
    fits: ({ after }) => typeof after === "object",
    ...beforeProcessing,
    legal: ["GDPR art. 13.2 f", "GDPR art. 14.2 g", "GDPR art. 22"],
    why: { sv: "Beslut fattas automatiskt.", en: "Decisions are made automatically." },
  },
  ...["automatedDecisions/*", "profiling", "profiling/*"].map(
    (at): GradeRule => ({
      at,
      kinds: ["added"],
      ...beforeProcessing,
      legal: ["GDPR art. 13.2 f", "GDPR art. 14.2 g", "GDPR art. 22"],
      why: {
        sv: "Nya automatiserade beslut, eller ny profilering.",
        en: "New automated decisions, or new profiling.",
      },
    }),
  ),
  {
    at: "automatedDecisions/*/humanReview",
    kinds: ["removed"],
    ...beforeEffect,
    legal: ["GDPR art. 22.3", WP260],
    why: {
      sv: "Rätten till mänsklig prövning nämns inte längre.",
      en: "Human review is no longer mentioned.",
    },
  },
  ...["categories/*/special", "categories/*/criminal", "categories/*/nationalId"].map(
    (at): GradeRule => ({
      at,
      fits: (change) => isOn(change) || typeof change.after === "string",
      ...beforeProcessing,
      legal: ["GDPR art. 9", "GDPR art. 10", "lag (2018:218) 3 kap. 10 §", WP260],
      why: {
        sv: "Uppgifterna är känsliga eller särskilt skyddade.",
        en: "The data are special categories or specially protected.",
      },
    }),
  ),
  ...["promises/**", "exclusions/**", "purposes/*/exclusions/**"].map(
    (at): GradeRule => ({
      at,
      kinds: ["removed"],
      ...beforeEffect,
      legal: ["GDPR art. 5.1 a", WP260],
      why: { sv: "Ett löfte ges inte längre.", en: "A promise is no longer made." },
    }),
  ),
  {
    at: "review/promised",
    fits: (change) => change.after === undefined || isLonger(change),
    ...beforeEffect,
    legal: ["GDPR art. 5.1 a", WP260],
    why: { sv: "Granskning utlovas mer sällan.", en: "Review is promised less often." },
  },
];
