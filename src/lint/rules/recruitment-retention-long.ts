import { parsePeriod, periodDays } from "../../model/date.js";
import { RECRUITMENT_DATA } from "../../model/legal/statutes.js";
import { child } from "../../model/pointer.js";
import type { Policy, Purpose } from "../../model/policy.generated.js";
import { placedRetentions } from "../../model/retentions.js";
import { basesOf, restsOn } from "../facts/bases.js";
import { purposes } from "../facts/entries.js";
import { isInSweden } from "../facts/jurisdiction.js";
import { words } from "../facts/words.js";
import type { Rule } from "../rule.js";

const { period: LIMIT, act } = RECRUITMENT_DATA.value;
const APPLICANT = /^(?:arbetss(?:ö|o)kande|jobbs(?:ö|o)kande|applicants?$)/;
// Others apply and stand as candidates too: they count where it is said that they do so for work.
const CANDIDATE = /^(?:s(?:ö|o)kande|kandidat|candidate|s(?:ö|o)ker$)/;
const WORK = /^(?:arbeten?|arbetet|jobb|jobbet|tj(?:ä|a)nst|tj(?:ä|a)nster|anst(?:ä|a)llning)$/;
const RECRUITMENT = /^(?:rekryter|recruit|jobbans(?:ö|o)k|arbetsans(?:ö|o)k)/;

const example = (rest: string) => `dataSubjects:
  job-applicant: { name: arbetssökande }
  employee: { name: anställda }
purposes:
  ${rest}`;

const recruitment = "name: Rekrytering, dataSubjects: [job-applicant]";
const threeYears = "retention: { period: P3Y, from: avslutad rekrytering";

export const recruitmentRetentionLong: Rule = {
  id: "recruitment-retention-long",
  class: "practice",
  legal: ["GDPR art. 5.1 e", act],
  summary: {
    sv: "Uppgifter från en rekrytering bör inte sparas längre än två år.",
    en: "Recruitment data should not be kept for more than two years.",
  },
  details: {
    sv: "Uppgifter om arbetssökande brukar sparas i upp till två år, eftersom den som inte fick jobbet kan kräva ersättning för diskriminering under den tiden. En längre tid behöver ett eget skäl. Regeln gäller ändamål som bara rör rekrytering, och inte samtycke eller lagkrav.",
    en: "Data on applicants are commonly kept for up to two years, since those who did not get the job can claim damages for discrimination within that time. A longer time calls for a reason of its own. The rule concerns purposes that are only about recruitment, and neither consent nor legal requirements.",
  },
  bad: [
    {
      yaml: example(
        "recruitment: { name: Rekrytering, legalBasis: legitimate-interests, dataSubjects: [job-applicant], retention: { period: P3Y, from: avslutad rekrytering } }",
      ),
      at: ["/purposes/recruitment/retention/period"],
    },
    {
      yaml: example(
        "staffing: { name: Rekrytering och internrekrytering, legalBasis: legitimate-interests, dataSubjects: [job-applicant, employee], retention: { period: P25M, from: tillsättningen } }",
      ),
      at: ["/purposes/staffing/retention/period"],
    },
  ],
  good: [
    {
      yaml: example(
        "recruitment: { name: Rekrytering, legalBasis: legitimate-interests, dataSubjects: [job-applicant], retention: { period: P2Y, from: avslutad rekrytering } }",
      ),
    },
    {
      yaml: example(
        "pool: { name: Rekrytering, legalBasis: consent, dataSubjects: [job-applicant], retention: { period: P3Y, from: ansökan } }",
      ),
    },
    {
      yaml: example(
        "staff: { name: Personaladministration, legalBasis: contract, dataSubjects: [job-applicant, employee], retention: { period: P10Y, from: avslutad anställning } }",
      ),
    },
    {
      yaml: example(
        "recruitment: { name: Rekrytering, legalBasis: legitimate-interests, dataSubjects: [employee], retention: { period: P3Y, from: ansökan } }",
      ),
    },
    {
      yaml: `controller:
  name: Eksempel AS
  address: { street: Storgata 1, postalCode: "0150", city: Oslo, country: "NO" }
${example("recruitment: { name: Rekrytering, legalBasis: legitimate-interests, dataSubjects: [job-applicant], retention: { period: P5Y, from: ansökan } }")}`,
    },
    { yaml: example(`recruitment: { ${recruitment}, legalBasis: undecided, ${threeYears} } }`) },
    { yaml: example(`recruitment: { ${recruitment}, legalBasis: legal-obligation, ${threeYears} } }`) },
    {
      yaml: example(
        `recruitment: { ${recruitment}, legalBasis: legitimate-interests, ${threeYears}, law: arkivlagen (1990:782) } }`,
      ),
    },
    {
      yaml: `controller: { name: Exempelverket, publicAuthority: true }
${example(`recruitment: { ${recruitment}, legalBasis: public-task, ${threeYears} } }`)}`,
    },
  ],
  *check(policy) {
    const limit = parsePeriod(LIMIT);
    if (!limit || !isInSweden(policy) || policy.controller.publicAuthority) return;
    const applicants = applicantGroups(policy);
    const { most } = periodDays(limit);
    for (const [id, purpose, path] of purposes(policy)) {
      if (!isRecruitment(id, purpose, applicants)) continue;
      const long = keptFor(purpose, path).find(([text]) => daysOf(text) > most);
      if (!long) continue;
      const [text, at] = long;
      yield {
        path: child(at, "period"),
        message: {
          sv: `Ändamålet ”${id}” sparar uppgifter om arbetssökande i ${text}, längre än de två år som brukar kunna motiveras med ${act}. Skriv period: ${LIMIT} eller kortare, till exempel P12M, eller undanta fyndet med skälet.`,
          en: `The purpose "${id}" keeps data on applicants for ${text}, longer than the two years that the Swedish discrimination act (2008:567) is commonly taken to justify. Write period: ${LIMIT} or shorter, such as P12M, or waive the finding with the reason.`,
        },
      };
    }
  },
};

// A law or a consent can justify more, and so can a basis that is yet to be settled.
function keptFor(purpose: Purpose, path: string): [period: string, path: string][] {
  if (basesOf(purpose).length === 0 || restsOn(purpose, "consent", "legal-obligation")) return [];
  return placedRetentions(purpose, path).flatMap(([{ period, law }, at]): [string, string][] =>
    period === undefined || law !== undefined ? [] : [[period, at]],
  );
}

function daysOf(text: string): number {
  const period = parsePeriod(text);
  return period ? periodDays(period).least : 0;
}

function applicantGroups({ dataSubjects }: Policy): ReadonlySet<string> {
  const groups = Object.entries(dataSubjects).filter(([id, { name, description = "" }]) => {
    const called = wordsIn(id, name);
    if (called.some((word) => APPLICANT.test(word))) return true;
    const described = [...called, ...words(description.toLowerCase())];
    return called.some((word) => CANDIDATE.test(word)) && described.some((word) => WORK.test(word));
  });
  return new Set(groups.map(([id]) => id));
}

function isRecruitment(id: string, purpose: Purpose, applicants: ReadonlySet<string>): boolean {
  const groups = purpose.dataSubjects;
  if (!groups.some((group) => applicants.has(group))) return false;
  const named = wordsIn(id, purpose.name).some((word) => RECRUITMENT.test(word));
  return named || groups.every((group) => applicants.has(group));
}

function wordsIn(id: string, name: string): string[] {
  return [...id.split("-"), ...words(name.toLowerCase())];
}
