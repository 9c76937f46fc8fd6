import { Document, isMap, isScalar, type Node, type Pair, visit } from "yaml";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import type { Lang } from "../../model/text.js";
import type { Answers } from "./answers.js";
import { closing, comments, opening } from "./comments.js";
import type { ProposedPurpose } from "./kind.js";

/** The text of a first policy, with comments that teach. `schema` is the address of the schema from the file. */
export function draft(answers: Answers, schema: string, lang: Lang): string {
  const document = new Document(policyOf(answers));
  quoteTyped(document);
  layOut(document, lang);
  // `lineWidth` 0: a long text stays on its line, so that a finding can point at it.
  const body = escaped(document.toString({ lineWidth: 0, flowCollectionPadding: false }));
  return [
    `# yaml-language-server: $schema=${schema}`,
    commented(opening[lang]),
    "",
    body.trimEnd(),
    "",
    commented(closing[lang]),
    "",
  ].join("\n");
}

// What a policy must not have as it is, though the library writes it so. Only what someone typed can have it, and
// that is in double quotes, where it can be escaped.
function escaped(yaml: string): string {
  const refused = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/g;
  return yaml.replace(refused, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function policyOf(answers: Answers): Policy {
  const { kind, name, organisationNumber, address, email, website } = answers;
  return {
    schemaVersion: 1,
    title: "Integritetspolicy",
    language: "sv",
    version: "0.1.0",
    review: { cycle: "P1Y" },
    controller: {
      name,
      ...(organisationNumber === undefined ? {} : { organisationNumber }),
      ...(address === undefined ? {} : { address }),
      email,
      ...(website === undefined ? {} : { website }),
      ...(kind.publicAuthority ? { publicAuthority: true } : {}),
    },
    dataProtectionOfficer: answers.dataProtectionOfficer,
    scope: kind.scope,
    dataSubjects: kind.dataSubjects,
    categories: kind.categories,
    sources: kind.sources ?? {},
    purposes: Object.fromEntries(Object.entries(kind.purposes).map(([id, each]) => [id, purposeOf(each)])),
    recipients: {},
    transfers: "undecided",
    automatedDecisions: "undecided",
    rights: {
      request: { email, answerWithin: "P1M", free: true },
      information: {},
      access: {},
      rectification: {},
      erasure: {},
      restriction: {},
      portability: {},
      objection: {},
      breachNotification: {},
      complaint: {},
      damages: {},
    },
    supervisoryAuthority: "imy",
  };
}

function purposeOf({
  name,
  description,
  legalBasis,
  dataSubjects,
  categories,
  ...rest
}: ProposedPurpose): Purpose {
  const { law, contract, specialCategoryGround, specialCategoryLaw, sources, retention, directMarketing } =
    rest;
  return {
    name,
    ...(description === undefined ? {} : { description }),
    legalBasis: legalBasis ?? "undecided",
    ...(law === undefined ? {} : { law }),
    ...(contract === undefined ? {} : { contract }),
    ...(specialCategoryGround === undefined ? {} : { specialCategoryGround }),
    ...(specialCategoryLaw === undefined ? {} : { specialCategoryLaw }),
    dataSubjects,
    categories,
    sources: sources ?? ["data-subject"],
    recipients: "undecided",
    retention: retention ?? "undecided",
    provision: "undecided",
    ...(directMarketing === undefined ? {} : { directMarketing }),
  };
}

// Text that a person has typed is quoted, so that it is never read as a number, a reference or a list.
function quoteTyped(document: Document): void {
  const quote = (node: Node) =>
    visit(node, {
      Scalar(key, scalar) {
        if (typeof scalar.value === "string" && key !== "key") scalar.type = "QUOTE_DOUBLE";
      },
    });
  // The version too, which others will raise to 1.10.
  for (const path of [["version"], ["controller"], ["rights", "request", "email"]]) {
    const node = document.getIn(path, true);
    if (isMap(node) || isScalar(node)) quote(node);
  }
  const officer = document.get("dataProtectionOfficer", true);
  if (isMap(officer)) quote(officer);
}

const LISTS_OF_IDS = new Set(["dataSubjects", "categories", "sources", "recipients", "purposes"]);

function layOut(document: Document, lang: Lang): void {
  // A comma in a text would split it in two on one line; ids have none.
  visit(document, {
    Seq: (key, seq, path) => {
      const parent = path.at(-1) as Pair;
      seq.flow = key === "value" && isScalar(parent.key) && LISTS_OF_IDS.has(String(parent.key.value));
      return visit.SKIP;
    },
    Map: (_, map) => {
      map.flow = map.items.length === 0;
    },
  });
  if (!isMap(document.contents)) return;
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    const text = comments[String(key.value)];
    if (!text) continue;
    key.spaceBefore = true;
    key.commentBefore = text[lang].replace(/^/gm, " ");
    if (key.value === "purposes" && isMap(value)) separate(value.items);
  }
}

function separate(pairs: readonly Pair[]): void {
  for (const { key } of pairs.slice(1)) if (isScalar(key)) key.spaceBefore = true;
}

function commented(text: string): string {
  return text.replace(/^/gm, "# ");
}
