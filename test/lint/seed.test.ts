import { expect, test } from "vitest";
import { checkText, fixture } from "../support.js";

const { diagnostics, failures } = await checkText(fixture("seed-as-it-stands.yaml"));
const found = new Set(diagnostics.map(({ rule }) => rule));

test("the founding policy as it stood has more than twenty kinds of findings", () => {
  expect(failures).toEqual([]);
  expect([...found].sort()).toEqual([
    "answer-time-missing",
    "authority-contact-missing",
    "automated-decisions-undecided",
    "categories-undecided",
    "collection-purpose-missing",
    "complaint-missing",
    "contract-party-other",
    "data-subject-unused",
    "datum-misplaced",
    "direct-marketing-undeclared",
    "dpo-undecided",
    "eea-spelling",
    "legal-basis-undecided",
    "legal-term-unexplained",
    "notification-missing",
    "outdated-name",
    "postal-code-form",
    "promise-no-disclosure-contradicted",
    "provision-undecided",
    "readability-lix",
    "recipient-incomplete",
    "recipient-purpose-unmatched",
    "recipients-undecided",
    "request-cost-missing",
    "retention-undecided",
    "review-missing",
    "right-missing",
    "sentence-too-long",
    "source-public-unstated",
    "source-unnamed",
    "sources-undecided",
    "vague-wording",
    "version-missing",
  ]);
});
