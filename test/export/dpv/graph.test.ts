import { readFileSync } from "node:fs";
// @ts-expect-error: it comes without types.
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { exportWords } from "../../../src/commands/export/export-words.js";
import { dpvDocument } from "../../../src/export/dpv/graph.js";
import { rules } from "../../../src/lint/rules/index.js";
import { checkText, fixture, withExample } from "../../support.js";
import { CONCEPTS, KNOWN, RANGES } from "./known-terms.js";

const DPV = "https://w3id.org/dpv#";
const GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";

/** The graph as another program reads it, which may not ask the network and must not drop anything. */
async function triples(document: object): Promise<string[]> {
  const options = {
    format: "application/n-quads",
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`Asked for ${url}`)),
  };
  const quads: string = await jsonld.toRDF(document, options);
  return quads.trim().split("\n");
}

async function graph(text: string, address?: string) {
  const { policy } = await checkText(text);
  return policy && dpvDocument(policy, address, await exportWords(policy.language));
}

const clean = fixture("clean.yaml");

describe("a graph of DPV", () => {
  test("says what the policy says", async () => {
    const made = await graph(clean, "https://example.se/integritet");
    const found = await triples(made?.document ?? {});
    const base = "https://example.se/integritet#purposes-orders";
    for (const [property, value] of [
      ["hasLegalBasis", `<${GDPR}A6-1-b>`],
      ["hasPersonalData", "<https://example.se/integritet#categories-contact-details>"],
      ["hasDataSubject", "<https://example.se/integritet#data-subjects-customer>"],
      ["hasRecipient", "<https://example.se/integritet#recipients-carrier>"],
    ]) {
      expect(found).toContain(`<${base}> <${DPV}${property}> ${value} .`);
    }
    expect(found).toContain(`<https://example.se/integritet> <${DPV}hasRight> <${GDPR}A15> .`);
    expect(found.join("\n")).toContain('"P3Y"^^<http://www.w3.org/2001/XMLSchema#duration>');
    expect(made?.open).toEqual([]);
  });

  test("has only names of its own where the policy gives no address", async () => {
    const found = await triples((await graph(clean))?.document ?? {});
    for (const line of found) expect(line).toMatch(/^_:/);
  });

  test("leaves out what the policy leaves open, and says where", async () => {
    const made = await graph(readFileSync("policy/integritetspolicy.yaml", "utf8"));
    expect(made?.open).toEqual(
      expect.arrayContaining([
        "/dataProtectionOfficer",
        "/automatedDecisions",
        "/purposes/newsletter/legalBasis",
      ]),
    );
    const found = (await triples(made?.document ?? {})).join("\n");
    expect(found).not.toContain("undecided");
    expect(found.match(/hasLegalBasis/g)).toHaveLength(1);
  });

  test("tells of a transfer with its ground, and of weeks as days", async () => {
    const text = clean
      .replace(
        "transfers: none",
        "transfers:\n  hosting: { country: US, recipients: [hosting], mechanism: standard-contractual-clauses, copy: på begäran }",
      )
      .replace("P3Y", "P6W");
    const found = (await triples((await graph(text))?.document ?? {})).join("\n");
    expect(found).toContain(`<${GDPR}A46-2-c>`);
    expect(found).toContain(`<${DPV}ThirdCountry>`);
    expect(found).toContain('"P42D"^^');
  });

  test("uses only terms that the vocabularies have, for a sample of the rules' examples", async () => {
    const used = new Set<string>();
    const examples = rules.flatMap(({ good = [], bad = [] }) => [...good, ...bad]);
    for (const example of examples.filter((_, index) => index % 8 === 0)) {
      const made = await graph(withExample(example));
      for (const [, term] of JSON.stringify(made?.document ?? {}).matchAll(/"((?:dpv|eu-gdpr):[\w-]+)"/g))
        used.add((term as string).replace("dpv:", DPV).replace("eu-gdpr:", GDPR));
    }
    expect(used.size).toBeGreaterThan(40);
    expect([...used].filter((iri) => !KNOWN.has(iri)).sort()).toEqual([]);
  });

  test.each(["full.yaml", "full-english.yaml", "clean.yaml", "bilingual.yaml"])(
    "leads by each property to what the vocabulary says, and to nothing that is not there: %s",
    async (name) => {
      const text = fixture(name).replace(
        /^transfers: none/m,
        "transfers:\n  usa: { country: US, mechanism: adequacy, copy: finns }",
      );
      const address =
        /url: (https:\S+integritetspolicy)$/m.exec(text)?.[1] ?? "https://example.se/integritet";
      const made = await graph(text, address);
      const known = new Map<unknown, unknown>();
      const nodes = [...nodesIn(made?.document)];
      for (const node of nodes) if ("@type" in node) known.set(node["@id"], node["@type"]);
      for (const node of nodes) {
        for (const [property, value] of Object.entries(node)) {
          if (!property.startsWith("dpv:")) continue;
          for (const object of [value].flat() as (string | Record<string, unknown>)[]) {
            const short = property.slice(4);
            if (typeof object === "string" || CONCEPTS[short] === object["@id"]) continue;
            const id = String(object["@id"] ?? "");
            if (id.startsWith("eu-gdpr:")) continue;
            const types = [object["@type"] ?? known.get(id)].flat().map((each) => String(each).slice(4));
            expect(
              types.some((type) => RANGES[short]?.includes(type)),
              `${short} ${id} ${types}`,
            ).toBe(true);
          }
        }
      }
    },
  );

  test("says what people provide themselves, and what comes from others", async () => {
    const base = "https://example.se/i";
    const sourcesOf = async (purpose: string) =>
      (await triples((await graph(clean, base))?.document ?? {}))
        .filter((each) => each.startsWith(`<${base}#purposes-${purpose}> <${DPV}hasDataSource>`))
        .map((each) => each.split(" ")[2])
        .sort();
    expect(await sourcesOf("orders")).toEqual([
      `<${base}#sources-address-register>`,
      `<${DPV}DataSubjectDataSource>`,
    ]);
    expect(await sourcesOf("bookkeeping")).toEqual([`<${DPV}DataSubjectDataSource>`]);
    const other = await graph(clean.replace("sources: [data-subject]", "sources: [address-register]"), base);
    const found = (await triples(other?.document ?? {})).join("\n");
    expect(found).not.toContain(`<${base}#purposes-bookkeeping> <${DPV}hasDataSource> <${DPV}`);
  });

  test("names joint controllers with the purposes that they answer for, and else with the notice", async () => {
    const joint = (more: string) =>
      clean.replace(
        "dataProtectionOfficer: none",
        `dataProtectionOfficer: none\njointControllers:\n  - { name: Andra AB, email: info@example.se, arrangement: Vi svarar båda.${more} }`,
      );
    const base = "https://example.se/i";
    const found = async (text: string) =>
      (await triples((await graph(text, base))?.document ?? {})).join("\n");
    const whole = await found(joint(""));
    expect(whole).toContain(`> <${DPV}hasDataController> <${base}#controller-self>`);
    expect(whole).toMatch(/^_:\S+ <\S+#hasDataController> <https:\/\/example\.se\/i#joint-controller-1>/m);
    expect(whole).toContain(`<${base}> <${DPV}hasJointDataControllers> _:`);
    const one = await found(joint(" purposes: [orders]").replace("båda. purposes", "båda., purposes"));
    expect(one).toContain(`<${base}#purposes-orders> <${DPV}hasJointDataControllers> _:`);
    expect(one).not.toContain(`<${base}> <${DPV}hasJointDataControllers>`);
  });
});

function* nodesIn(value: unknown): Generator<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Record<string, unknown>;
  for (const each of Object.values(value)) yield* nodesIn(each);
}
