import { readFileSync } from "node:fs";
import { test } from "vitest";
import { checkText, withExample } from "./support.ts";
const yaml = (t: string) => `security:\n  measures: [${JSON.stringify(t)}]
transfers:
  mail: { country: US, mechanism: standard-contractual-clauses, recipients: [hosting], copy: Mejla oss. }
categories:
  contact-details: { name: Hälsa, special: health }
  order-details: { name: Order }
purposes:
  news:
    name: Nyhetsbrev
    legalBasis: legitimate-interests
    legitimateInterest: { interest: sälja }
    directMarketing: true
    dataSubjects: [customer]
    categories: [contact-details, order-details]
    sources: [data-subject, address-register]
    recipients: [carrier, hosting]`;
test("natural", async () => {
  const mine = new Set(`promise-no-disclosure-contradicted promises-conflicting absolute-statement eea-statement-contradicted direct-marketing-undeclared automated-statement-contradicted public-source-contradicted outdated-name eea-spelling vague-wording readability-lix sentence-too-long legal-term-unexplained placeholder-text`.split(" "));
  for (const t of readFileSync(process.env.NAT!, "utf8").trim().split("\n")) {
    const { diagnostics } = await checkText(withExample({ yaml: yaml(t) }));
    for (const d of diagnostics.filter((d) => mine.has(d.rule))) console.log("!!", d.rule, d.message.sv);
    if (diagnostics.some(d=>d.rule==="schema"||d.rule==="yaml-syntax")) console.log("BAD", t, diagnostics[0]!.message.sv);
  }
});
