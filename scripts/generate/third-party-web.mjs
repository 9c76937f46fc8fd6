import { readFileSync } from "node:fs";
import { banner, path, write } from "./paths.mjs";

/** third-party-web's companies and their domains as one text, in a third of the room of its JSON. */
export function generateThirdPartyWeb() {
  const folder = path("node_modules/third-party-web");
  const entities = JSON.parse(readFileSync(`${folder}/dist/entities-nostats.json`, "utf8"));
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const companies = new Map();
  for (const { name, company, domains } of entities) {
    const owner = (company ?? name).trim();
    const known = companies.get(owner) ?? new Set();
    // A pattern such as *.example.com holds the domain itself too.
    for (const domain of domains) if (domain !== "") known.add(domain.replace(/^\*\./, "").toLowerCase());
    companies.set(owner, known);
  }
  const lines = [...companies].map(
    ([owner, domains]) => `${owner}\t${[...withoutThoseBelow(domains)].join(" ")}`,
  );
  const licence = readFileSync(`${folder}/LICENSE`, "utf8").trim();
  write(
    "src/scan/companies/third-party-web.generated.ts",
    `${banner(`third-party-web ${version}`)}/*\n${licence}\n*/
export const THIRD_PARTY_WEB_VERSION = ${JSON.stringify(version)};

/** A company a line: its name, a tab, its domains. */
export const THIRD_PARTY_WEB = ${JSON.stringify(lines.sort().join("\n"))};
`,
  );
}

function withoutThoseBelow(domains) {
  return [...domains].filter((domain) => ![...domains].some((other) => domain.endsWith(`.${other}`)));
}
