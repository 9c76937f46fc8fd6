import { basesOf } from "../../model/bases.js";
import { mechanismsOf } from "../../model/mechanisms.js";
import { pointer } from "../../model/pointer.js";
import type {
  AutomatedDecision,
  Policy,
  Purpose,
  Retention,
  Transfer,
} from "../../model/policy.generated.js";
import { retentionsOf } from "../../model/retentions.js";
import { retentionText } from "../ropa/retention-text.js";
import { countryNode, jointNode, type Making } from "./entities.js";
import { duration, inLanguage, type Node, node, ref } from "./node.js";
import { LEGAL_BASES, MECHANISMS, SPECIAL_GROUNDS } from "./terms.js";

/** What is done with the data: each purpose, each transfer out of the EEA and each automated decision. */
export function processNodes(policy: Policy, making: Making): Node[] {
  const { transfers, automatedDecisions: decisions } = policy;
  if (transfers === "undecided") making.open.push("/transfers");
  if (decisions === "undecided") making.open.push("/automatedDecisions");
  return [
    ...Object.entries(policy.purposes).map(([id, purpose]) => purposeNode(policy, id, purpose, making)),
    ...(typeof transfers === "object"
      ? Object.entries(transfers).map(([id, transfer]) => transferNode(id, transfer, making))
      : []),
    ...(typeof decisions === "object"
      ? Object.entries(decisions).map(([id, decision]) => decisionNode(id, decision, making))
      : []),
  ];
}

function purposeNode(policy: Policy, id: string, purpose: Purpose, making: Making): Node {
  const { name, words, open } = making;
  const text = (value: string | undefined) => inLanguage(value, words.language);
  const bases = basesOf(purpose).map((basis) => ref(LEGAL_BASES[basis]));
  if (bases.length === 0) open.push(pointer("purposes", id, "legalBasis"));
  const listed = (key: "categories" | "sources" | "recipients"): Node[] => {
    const ids = purpose[key];
    if (!Array.isArray(ids)) open.push(pointer("purposes", id, key));
    return Array.isArray(ids) ? ids.map((each) => ref(name(key, each))) : [];
  };
  const special = purpose.specialCategoryGround;
  const fromPeople = Array.isArray(purpose.sources) && purpose.sources.includes("data-subject");
  return node({
    "@id": name("purposes", id),
    "@type": "dpv:PersonalDataProcess",
    "dct:title": text(purpose.name),
    "dpv:hasDataController": ref(name("controller", "self")),
    "dpv:hasJointDataControllers": jointNode(policy, name, ({ purposes }) => purposes?.includes(id) ?? false),
    "dpv:hasPurpose": node({
      "@type": "dpv:Purpose",
      "dct:title": text(purpose.name),
      "dct:description": text(purpose.description),
    }),
    "dpv:hasLegalBasis": [...bases, ...(special === undefined ? [] : [ref(SPECIAL_GROUNDS[special])])],
    "dpv:hasDataSubject": purpose.dataSubjects.map((each) => ref(name("data-subjects", each))),
    "dpv:hasPersonalData": listed("categories"),
    "dpv:hasDataSource": [
      ...listed("sources").filter((each) => each["@id"] !== name("sources", "data-subject")),
      ...(fromPeople ? [ref("dpv:DataSubjectDataSource")] : []),
    ],
    "dpv:hasRecipient": listed("recipients"),
    "dpv:hasStorageCondition": storage(policy, id, purpose, making),
  });
}

function storage(policy: Policy, id: string, purpose: Purpose, { words, open }: Making): Node[] {
  const times = retentionsOf(purpose);
  const one = (retention: Retention): Node =>
    node({
      "@type": retention.period === undefined ? "dpv:StorageCondition" : "dpv:StorageDuration",
      "dpv:hasDuration": durationNode(retention.period),
      "dct:description": inLanguage(retentionText(policy, { ...purpose, retention }, words), words.language),
    });
  if (times.length > 0) return times.map(one);
  const common = purpose.retention === undefined ? policy.retention?.criteria : undefined;
  if (common !== undefined) return [one({ criteria: common })];
  open.push(pointer("purposes", id, "retention"));
  return [];
}

function durationNode(period: string | undefined): Node | undefined {
  const value = duration(period);
  return value && { "@type": "dpv:TemporalDuration", "rdf:value": value };
}

function transferNode(id: string, transfer: Transfer, { name, words, open }: Making): Node {
  const grounds = mechanismsOf(transfer).flatMap((each) => MECHANISMS[each] ?? []);
  if (grounds.length === 0) open.push(pointer("transfers", id, "mechanism"));
  return node({
    "@id": name("transfers", id),
    "@type": "dpv:PersonalDataProcess",
    "dpv:hasDataController": ref(name("controller", "self")),
    "dpv:hasProcessing": ref("dpv:Transfer"),
    "dpv:hasThirdCountry":
      transfer.country === undefined ? undefined : countryNode(transfer.country, words, "dpv:ThirdCountry"),
    "dpv:hasLegalBasis": [...new Set(grounds)].map(ref),
    "dpv:hasRecipient": [
      ...(transfer.recipients ?? []).map((each) => ref(name("recipients", each))),
      ...(transfer.organisation === undefined
        ? []
        : [node({ "@type": "dpv:Recipient", "dpv:hasName": transfer.organisation })]),
    ],
  });
}

function decisionNode(id: string, decision: AutomatedDecision, { name, words, open }: Making): Node {
  const text = (value: string | undefined) => inLanguage(value, words.language);
  const { logic, consequences } = decision;
  if (logic === undefined) open.push(pointer("automatedDecisions", id, "logic"));
  if (consequences === undefined) open.push(pointer("automatedDecisions", id, "consequences"));
  return node({
    "@id": name("automated-decisions", id),
    "@type": "dpv:PersonalDataProcess",
    "dct:title": text(decision.name),
    "dpv:hasDataController": ref(name("controller", "self")),
    // A context of processing, not a kind of it.
    "dpv:hasContext": { "@type": "dpv:AutomatedDecisionMaking" },
    "dpv:hasAlgorithmicLogic": logic && { "@type": "dpv:AlgorithmicLogic", "dct:description": text(logic) },
    "dpv:hasConsequence": consequences && {
      "@type": "dpv:Consequence",
      "dct:description": text(consequences),
    },
  });
}
