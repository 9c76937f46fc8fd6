import type { Policy } from "../../model/policy.generated.js";
import type { ExportWords } from "../words.js";
import { entityNodes, jointNode } from "./entities.js";
import { date, inLanguage, type Node, node, ref } from "./node.js";
import { processNodes } from "./processes.js";
import { CONTEXT, RIGHTS } from "./terms.js";

/** Gives things names in the graph. */
export type Namer = (group: string, id: string) => string;

/**
 * A policy in the Data Privacy Vocabulary of W3C's community group, as JSON-LD. `open` has JSON Pointers to what the
 * policy leaves open, which the graph leaves out.
 */
export function dpvDocument(policy: Policy, address: string | undefined, words: ExportWords) {
  const open: string[] = [];
  // At the notice's address each thing is where the page says it; without one nothing has a name outside.
  const name: Namer = (group, id) =>
    address === undefined ? `_:${group}-${id}` : `${address.replace(/#.*$/, "")}#${group}-${id}`;
  const processes = processNodes(policy, { name, words, open });
  const entities = entityNodes(policy, { name, words, open });
  const notice = noticeNode(policy, {
    id: address ?? "_:notice",
    words,
    controller: name("controller", "self"),
    // Whoever says for which purposes is named with those.
    joint: jointNode(policy, name, (each) => each.purposes === undefined),
    processes,
  });
  return { document: { "@context": CONTEXT, "@graph": [notice, ...entities, ...processes] }, open };
}

interface NoticeParts {
  readonly id: string;
  readonly words: ExportWords;
  readonly controller: string;
  readonly joint: Node | undefined;
  readonly processes: readonly Node[];
}

function noticeNode(policy: Policy, { id, words, controller, joint, processes }: NoticeParts): Node {
  const { title, version, effectiveFrom, lastUpdated, language, rights, security } = policy;
  const terms = Object.entries(RIGHTS).flatMap(([key, iris = []]) => {
    const right = rights[key as "access"];
    return right && right.notApplicable === undefined ? iris.map(ref) : [];
  });
  return node({
    "@id": id,
    "@type": "dpv:PrivacyNotice",
    "dct:title": inLanguage(title, words.language),
    "dct:language": language,
    "dcat:version": version,
    "dct:issued": date(effectiveFrom),
    "dct:modified": date(lastUpdated),
    "dpv:hasDataController": ref(controller),
    "dpv:hasJointDataControllers": joint,
    "dpv:hasProcess": processes.map((each) => ref(each["@id"] as string)),
    "dpv:hasRight": terms,
    "dpv:hasTechnicalOrganisationalMeasure": (security?.measures ?? []).map((measure) => ({
      "@type": "dpv:TechnicalOrganisationalMeasure",
      "dct:description": inLanguage(measure, words.language),
    })),
  });
}
