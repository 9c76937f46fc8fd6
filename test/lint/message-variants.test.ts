import { expect, test } from "vitest";
import { checkText, withExample } from "../support.js";

/** What a rule says of the example, in both languages. */
async function said(rule: string, yaml: string) {
  const { diagnostics } = await checkText(withExample({ yaml }));
  const found = diagnostics.filter((each) => each.rule === rule);
  expect(found).toHaveLength(1);
  return `${found[0]?.message.sv}\n${found[0]?.message.en}`;
}

const purpose = (rest: string) =>
  `purposes:\n  orders: { name: Beställningar, dataSubjects: [customer], ${rest} }\n`;

const mailer = "recipients:\n  mailer: { name: Example Mail Inc., country: US }\n";

test("a transfer that is denied reads otherwise than one that is forgotten", async () => {
  const denied = await said("transfer-undocumented", `${mailer}transfers: none`);
  expect(denied).toMatch(/båda kan inte stämma.*\n.*both cannot be true/);
  expect(denied).toMatch(/USA \(US\).*recipients: \[mailer\].*data-privacy-framework/);
  const forgotten = await said(
    "transfer-undocumented",
    `${mailer}transfers:\n  lab: { country: CH, mechanism: adequacy, recipients: [mailer] }`,
  );
  expect(forgotten).toMatch(/ingen överföring dit gäller.*\n.*no transfer there concerns/);
});

test("storage according to law asks for the statute, storage without an end for an event", async () => {
  const rule = "retention-criteria-without-event";
  const law = purpose("legalBasis: contract, retention: { criteria: enligt lag }");
  expect(await said(rule, law)).toMatch(/Lägg till law:.*\n.*Add law:/);
  const endless = purpose("legalBasis: contract, retention: { criteria: tills vidare }");
  expect(await said(rule, endless)).toMatch(/ingen händelse.*\n.*no event/);
});

test("a request that costs reads otherwise than one whose cost is not told", async () => {
  const rule = "request-cost-missing";
  expect(await said(rule, "rights: { request: { free: false } }")).toMatch(
    /inte är kostnadsfri,.*\n.*not free/,
  );
  expect(await said(rule, "rights: { access: {} }")).toMatch(/request: \{ free: true \} under rights/);
});

test("the right to object names what it follows from", async () => {
  const rights = "rights: { access: {} }";
  const marketing = purpose("legalBasis: consent, directMarketing: true");
  expect(await said("right-objection-missing", marketing + rights)).toMatch(
    /”orders”, som är direktmarknadsföring/,
  );
  const weighed = purpose("legalBasis: public-task, directMarketing: true");
  expect(await said("right-objection-missing", weighed + rights)).toMatch(/”orders”, vars grund är/);
});

test("an adequacy decision of limited reach says how it is limited", async () => {
  const of = (country: string) =>
    said("transfer-adequacy-conditional", `transfers:\n  mail: { country: ${country}, mechanism: adequacy }`);
  expect(await of("US")).toMatch(/anslutna.*\n.*participate/);
  expect(await of("CA")).toMatch(/kommersiella.*\n.*commercial/);
  expect(await of("JP")).toMatch(/APPI.*\n.*APPI/);
});
