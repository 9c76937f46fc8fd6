import type { Contact, Policy, Recipient } from "../../model/policy.generated.js";
import { contactText } from "../ropa/contact-text.js";
import type { ExportWords } from "../words.js";
import type { Namer } from "./graph.js";
import { inLanguage, type Node, node, ref } from "./node.js";
import { ROLES } from "./terms.js";

export interface Making {
  readonly name: Namer;
  readonly words: ExportWords;
  /** JSON Pointers to what the policy leaves open. */
  readonly open: string[];
}

type JointController = NonNullable<Policy["jointControllers"]>[number];

/** The controller and those that it is joint controller with, where there are any. */
export function jointNode(
  { jointControllers = [] }: Policy,
  name: Namer,
  isMeant: (each: JointController) => boolean,
): Node | undefined {
  const others = jointControllers.flatMap((each, index) => (isMeant(each) ? [jointName(name, index)] : []));
  if (others.length === 0) return undefined;
  return {
    "@type": "dpv:JointDataControllers",
    "dpv:hasDataController": [name("controller", "self"), ...others].map(ref),
  };
}

function jointName(name: Namer, index: number): string {
  return name("joint-controller", String(index + 1));
}

/** Who and what a policy is about: the controllers, those who receive data, groups of people, kinds of data, sources. */
export function entityNodes(policy: Policy, making: Making): Node[] {
  const { name, words } = making;
  const text = (value: string | undefined) => inLanguage(value, words.language);
  return [
    controllerNode(policy, making),
    ...(policy.jointControllers ?? []).map((each, index) => ({
      "@id": jointName(name, index),
      "@type": "dpv:DataController",
      ...contact(each, words),
    })),
    ...Object.entries(policy.dataSubjects).map(([id, each]) =>
      node({
        "@id": name("data-subjects", id),
        "@type": "dpv:DataSubject",
        "dct:title": text(each.name),
        "dct:description": text(each.description),
      }),
    ),
    ...Object.entries(policy.categories).map(([id, { name: title, description, examples = [], special }]) =>
      node({
        "@id": name("categories", id),
        "@type":
          special === undefined
            ? "dpv:PersonalData"
            : ["dpv:PersonalData", "dpv:SpecialCategoryPersonalData"],
        "dct:title": text(title),
        "dct:description": text([description, examples.join(", ")].filter(Boolean).join(" ")),
      }),
    ),
    ...Object.entries(policy.sources).map(([id, each]) =>
      node({
        "@id": name("sources", id),
        "@type": each.public === undefined ? "dpv:DataSource" : PUBLICITY[each.public ? "public" : "other"],
        "dct:title": text(each.name),
      }),
    ),
    ...Object.entries(policy.recipients).map(([id, each]) =>
      recipientNode(name("recipients", id), each, words),
    ),
  ];
}

/** Terms for a source are concepts and not subclasses: whoever does not know them still knows that it is a source. */
const PUBLICITY = {
  public: ["dpv:DataSource", "dpv:PublicDataSource"],
  other: ["dpv:DataSource", "dpv:NonPublicDataSource"],
} as const;

function controllerNode(policy: Policy, { name, words, open }: Making): Node {
  const { controller, representative, dataProtectionOfficer: officer } = policy;
  if (officer === "undecided") open.push("/dataProtectionOfficer");
  return node({
    "@id": name("controller", "self"),
    "@type": "dpv:DataController",
    ...contact(controller, words),
    "dct:identifier": controller.organisationNumber,
    "dpv:hasRepresentative": representative && {
      "@type": "dpv:Representative",
      ...contact(representative, words),
    },
    "dpv:hasDataProtectionOfficer":
      typeof officer === "object"
        ? { "@type": "dpv:DataProtectionOfficer", ...contact(officer, words) }
        : undefined,
    "dpv:hasNotice": policy.updates?.url === undefined ? undefined : ref(policy.updates.url),
  });
}

function recipientNode(id: string, recipient: Recipient, words: ExportWords): Node {
  const { role, country, purpose } = recipient;
  const codes = [country ?? []].flat();
  return node({
    "@id": id,
    "@type": role === undefined ? "dpv:Recipient" : ROLES[role],
    ...contact(recipient, words),
    "dct:identifier": recipient.organisationNumber,
    "dct:description": inLanguage(purpose, words.language),
    "dpv:hasCountry": codes.filter((code) => code !== "EEA").map((code) => countryNode(code, words)),
    // No country, but where one law holds.
    "dpv:hasJurisdiction": codes.filter((code) => code === "EEA").map((code) => countryNode(code, words)),
  });
}

/** A country, with its code and its name. */
export function countryNode(code: string, words: ExportWords, type = "dpv:Country"): Node {
  return node({
    "@type": code === "EEA" ? "dpv:EconomicUnion" : type,
    "dct:identifier": code,
    "dct:title": inLanguage(words.country(code), words.language),
  });
}

function contact({ name, address, email, phone, website }: Contact, words: ExportWords): Node {
  const place = contactText(address === undefined ? {} : { address }, words.country);
  return node({
    "dpv:hasName": name,
    "dpv:hasAddress": place === "" ? undefined : place,
    "dpv:hasContact": [email, phone, website].filter((each) => each !== undefined),
  });
}
