import { describe, expect, test } from "vitest";
import { checkText, withExample } from "../support.js";

// Situations of law, each in several shapes: which rule speaks of it, and how gravely. A policy without a fault gets
// no finding but those it is named with.
type Expected = readonly [rule: string, severity: "error" | "warning"] | "no error" | "nothing";

interface Situation {
  readonly name: string;
  readonly yaml: string;
  readonly expected: Expected;
  /** Rules that have something to say of the shape itself. */
  readonly besides?: readonly string[];
}

const q = JSON.stringify;

const purpose = (keys: string, more = "") => `purposes:
  x:
    name: Ärenden
    description: för att handlägga ditt ärende
    dataSubjects: [customer]
    categories: [contact-details, order-details]
    sources: [data-subject, address-register]
    recipients: [carrier, hosting]
    retention: { period: P1Y, from: avslutat ärende }
    provision: { required: voluntary, consequence: Annars kan vi inte hjälpa dig. }
${keys.replace(/^/gm, "    ")}
${more}`;

const BASED = "legalBasis: contract\ncontract: { party: data-subject, description: avtalet med dig }";

const transfer = (keys: string, country = "US") =>
  `transfers:\n  x: { country: ${country}, recipients: [hosting], ${keys} }\nrecipients:\n  carrier: { name: Exempelfrakt AB, role: controller, country: SE, purpose: leverera varorna }\n  hosting: { name: Exempeldrift AB, role: processor, country: [SE, ${country}], purpose: lagra uppgifterna, agreement: { type: dpa } }`;

const decision = (keys: string, purposeKeys: string, categories = "") =>
  `${purpose(purposeKeys)}\n${categories}automatedDecisions:\n  credit: { name: Kreditbeslut, purpose: x, logic: Poängen avgör., consequences: Du kan få nej., humanReview: Ring oss. ${keys} }\nrights:\n  request: { email: dataskydd@example.se, answerWithin: P1M, free: true }\n  information: {}\n  access: {}\n  rectification: {}\n  erasure: {}\n  restriction: {}\n  portability: {}\n  objection: {}\n  withdrawal: {}\n  automatedDecisions: {}\n  complaint: {}\n  damages: {}`;

const HEALTH =
  "categories:\n  contact-details: { name: Kontaktuppgifter, examples: [namn] }\n  order-details: { name: Journal, examples: [diagnos], special: health }\n";
const LI =
  "legalBasis: legitimate-interests\nlegitimateInterest: { interest: spara tid, balancing: du kan ringa oss i stället }";
const category = (keys: string) =>
  `categories:\n  contact-details: { name: Kontaktuppgifter, examples: [namn] }\n  order-details: { ${keys} }`;
const authority = (dpo: string) =>
  `controller:\n  name: Nämnden\n  address: { street: Storgatan 1, postalCode: "111 22", city: Stockholm, country: SE }\n  email: dataskydd@example.se\n  organisationNumber: 212000-0142\n  publicAuthority: true\ndataProtectionOfficer: ${dpo}`;

const situations: readonly Situation[] = [
  ...["none", "undecided"].map((dpo) => ({
    name: `an authority with the officer ${dpo}`,
    yaml: authority(dpo),
    expected: ["dpo-authority-missing", "error"] as const,
  })),
  {
    name: "an authority with an officer",
    yaml: authority("{ email: dso@example.se }"),
    expected: "no error",
  },
  ...["CA", "JP", "IL", "KR"].map((country) => ({
    name: `a limited adequacy decision: ${country}`,
    yaml: transfer("mechanism: adequacy", country),
    expected: ["transfer-adequacy-conditional", "warning"] as const,
  })),
  {
    name: "adequacy for the USA without certification",
    yaml: transfer("mechanism: [adequacy]"),
    expected: ["transfer-adequacy-conditional", "error"],
  },
  {
    name: "adequacy for the USA with certification",
    yaml: transfer("mechanism: adequacy, certified: true"),
    expected: "nothing",
  },
  ...["BR", "CH", "GB", "NZ", "UY"].map((country) => ({
    name: `an adequacy decision for everyone: ${country}`,
    yaml: transfer("mechanism: adequacy", country),
    expected: "nothing" as const,
  })),
  ...["IN", "AU", "ZA"].map((country) => ({
    name: `no adequacy decision: ${country}`,
    yaml: transfer("mechanism: adequacy", country),
    expected: ["transfer-adequacy-missing", "error"] as const,
  })),
  ...["code-of-conduct", "certification", "authorities-instrument", "administrative-arrangement"].map(
    (mechanism) => ({
      name: `a safeguard without a copy: ${mechanism}`,
      yaml: transfer(`mechanism: ${mechanism}`, "IN"),
      expected: ["transfer-copy-missing", "warning"] as const,
    }),
  ),
  {
    name: "consent as a derogation, without its risks",
    yaml: transfer("mechanism: explicit-consent", "AU"),
    expected: ["transfer-risks-missing", "error"],
    besides: ["transfer-derogation"],
  },
  {
    name: "consent among other grounds, without its risks",
    yaml: transfer("mechanism: [standard-contractual-clauses, explicit-consent], copy: Mejla oss.", "IN"),
    expected: ["transfer-risks-missing", "error"],
    besides: ["transfer-derogation"],
  },
  {
    name: "an unnamed derogation",
    yaml: transfer("mechanism: other-derogation", "TH"),
    expected: ["transfer-derogation-unnamed", "error"],
    besides: ["transfer-derogation"],
  },
  {
    name: "an automated decision on legitimate interests",
    yaml: decision("", LI),
    expected: ["automated-decision-basis", "error"],
    besides: ["right-portability-inapplicable", "right-withdrawal-inapplicable"],
  },
  {
    name: "an automated decision in a public task",
    yaml: decision("", "legalBasis: public-task\nlaw: skollagen (2010:800)"),
    expected: "no error",
  },
  { name: "an automated decision in a contract", yaml: decision("", BASED), expected: "no error" },
  {
    name: "an automated decision on health data in care",
    yaml: decision(
      "",
      `${BASED}\nspecialCategoryGround: health-or-social-care\nspecialCategoryLaw: 3 kap. 5 § lag (2018:218)`,
      HEALTH,
    ),
    expected: ["automated-decision-special", "error"],
  },
  {
    name: "an automated decision on health data with explicit consent",
    yaml: decision(
      "",
      "legalBasis: consent\nconsent: { given: när du ansöker, withdrawal: ring oss }\nspecialCategoryGround: explicit-consent",
      HEALTH,
    ),
    expected: "no error",
  },
  ...[
    "employment-and-social-security-law",
    "substantial-public-interest",
    "public-health",
    "archiving-research-statistics",
  ].map((ground) => ({
    name: `a ground that rests on law, without one: ${ground}`,
    yaml: `${purpose(`${BASED}\nspecialCategoryGround: ${ground}`)}\n${HEALTH}`,
    expected: ["special-category-law-missing", "error"] as const,
  })),
  {
    name: "health data in care, with the law",
    yaml: `${purpose(`${BASED}\nspecialCategoryGround: health-or-social-care\nspecialCategoryLaw: 3 kap. 5 § lag (2018:218)`)}\n${HEALTH}`,
    expected: "no error",
  },
  ...["ditt samtycke", "du har samtyckt till det", "uttryckligt samtycke"].map((ground) => ({
    name: `criminal data on consent: ${ground}`,
    yaml: `${purpose(`${BASED}\ncriminalDataGround: ${ground}`)}\n${category("name: Brottmål, examples: [domar], criminal: true")}`,
    expected: ["criminal-data-consent", "error"] as const,
  })),
  ...["allergier", "sjukskrivningar", "facklig tillhörighet", "religion", "fingeravtryck"].map((datum) => ({
    name: `sensitive and unmarked: ${datum}`,
    yaml: category(`name: Övrigt, examples: [${q(datum)}]`),
    expected: ["special-category-unmarked", "warning"] as const,
  })),
  ...["personnummer", "personnumret", "samordningsnummer"].map((datum) => ({
    name: `a personal identity number, unmarked: ${datum}`,
    yaml: category(`name: Övrigt, examples: [${q(datum)}]`),
    expected: ["national-id-unmarked", "warning"] as const,
  })),
  ...["domar i brottmål", "belastningsregister", "misstankar om brott"].map((datum) => ({
    name: `criminal and unmarked: ${datum}`,
    yaml: category(`name: Övrigt, examples: [${q(datum)}]`),
    expected: ["criminal-data-unmarked", "warning"] as const,
  })),
  ...["kameran i entrén", "loggar i vårt system", "statistik över hur du använder appen"].map((name) => ({
    name: `observed, but not said to be: ${name}`,
    yaml: `sources:\n  address-register: { name: ${q(name)}, public: false }`,
    expected: ["source-observed", "warning"] as const,
  })),
  ...[
    "registrator@datainspektionen.se",
    "datainspektionen@datainspektionen.se",
    "https://www.datainspektionen.se",
  ].map((address) => ({
    name: `the authority's old address: ${address}`,
    yaml: `updates:\n  notification: ${q(`Vi mejlar dig. Du kan klaga på ${address}.`)}\n  location: vår webbplats`,
    expected: ["authority-address-outdated", "warning"] as const,
    besides: ["address-in-text", "outdated-name"],
  })),
  ...[
    "personuppgiftslagen",
    "PuL",
    "lagen om elektronisk kommunikation (2003:389)",
    "sekretesslagen (1980:100)",
    "Artikel 29-gruppen",
  ].map((law) => ({
    name: `an outdated name: ${law}`,
    yaml: `updates:\n  notification: ${q(`Vi följer ${law}.`)}\n  location: vår webbplats`,
    expected: ["outdated-name", "warning"] as const,
  })),
  ...[
    "{ role: joint-controller, agreement: { type: joint-controller } }",
    "{ role: joint-controller, agreement: { type: joint-controller, signed: 2026-01-01 } }",
  ].map((keys) => ({
    name: `a joint controller whose arrangement is not told: ${keys}`,
    yaml: `recipients:\n  carrier: { name: Exempelfrakt AB, country: SE, purpose: leverera varorna, ${keys.slice(1, -1)} }\n  hosting: { name: Exempeldrift AB, role: processor, country: SE, purpose: lagra, agreement: { type: dpa } }`,
    expected: ["joint-controller-essence-missing", "error"] as const,
  })),
  ...["", "provision: undecided", "provision: { required: contractual }"].map((keys) => ({
    name: `the provision of data not told: ${keys || "absent"}`,
    yaml: purpose(`${BASED}\n${keys}`).replace(/^ {4}provision: \{ required: voluntary.*\n/m, ""),
    expected: [
      keys.includes("contractual") ? "provision-consequence-missing" : "provision-undecided",
      "error",
    ] as const,
  })),
  {
    name: "sources undecided",
    yaml: purpose(BASED).replace("sources: [data-subject, address-register]", "sources: undecided"),
    expected: ["sources-undecided", "error"],
    besides: ["source-unused"],
  },
  {
    name: "categories undecided of what the person provides",
    yaml: purpose(BASED)
      .replace("sources: [data-subject, address-register]", "sources: [data-subject]")
      .replace("categories: [contact-details, order-details]", "categories: undecided"),
    expected: ["categories-undecided", "warning"],
    besides: ["source-unused"],
  },
];

describe.each(situations)("$name", ({ yaml, expected, besides = [] }) => {
  test("gets its finding and no other of weight", async () => {
    const { diagnostics } = await checkText(withExample({ yaml }));
    const found = diagnostics
      .filter(
        ({ rule, severity }) =>
          !besides.includes(rule) && !(severity === "warning" && /unused|missing-owner/.test(rule)),
      )
      .map(({ rule, severity }) => `${rule} ${severity}`);
    if (expected === "nothing") return expect(found).toEqual([]);
    if (expected === "no error") return expect(found.filter((each) => each.endsWith(" error"))).toEqual([]);
    const [rule, severity] = expected;
    expect(found).toContain(`${rule} ${severity}`);
    expect(found.filter((each) => each.endsWith(" error") && each !== `${rule} ${severity}`)).toEqual([]);
  });
});
