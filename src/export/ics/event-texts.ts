import type { DueDate } from "../../model/due-date.js";
import type { Policy } from "../../model/policy.generated.js";
import type { Lang, Text } from "../../model/text.js";

/** What an event is called, and what is to be done on the day. */
export function eventTexts(
  { policy, file }: { readonly policy: Policy; readonly file: string },
  due: readonly DueDate[],
  lang: Lang,
): { readonly summary: string; readonly description: string } {
  const controller = policy.controller.shortName ?? policy.controller.name;
  const [first] = due as readonly [DueDate, ...DueDate[]];
  const { summary, description } = TEXTS[first.kind](first, { file, title: policy.title, all: due });
  const at =
    due.length === 1
      ? { sv: `${file}, rad ${first.line}`, en: `${file}, line ${first.line}` }
      : { sv: file, en: file };
  return {
    summary: `${summary[lang]} (${controller})`,
    description: `${description[lang]}\n\n${at[lang]}`,
  };
}

interface About {
  readonly file: string;
  readonly title: string;
  /** What ends on the same day. */
  readonly all: readonly DueDate[];
}

const TEXTS: Readonly<
  Record<
    DueDate["kind"],
    (due: DueDate, about: About) => { readonly summary: Text; readonly description: Text }
  >
> = {
  review: (_, { title, file }) => ({
    summary: { sv: `Granska policyn ”${title}”`, en: `Review the policy "${title}"` },
    description: {
      sv: `Sista dagen för nästa granskning. Gå igenom policyn med policy review ${file}.`,
      en: `The last day for the next review. Go through the policy with policy review ${file}.`,
    },
  }),
  waiver: ({ rule = "" }, { all }) => ({
    summary:
      all.length === 1
        ? { sv: `Undantag går ut: ${rule}`, en: `Waiver ends: ${rule}` }
        : { sv: `${all.length} undantag går ut`, en: `${all.length} waivers end` },
    description: {
      sv: `Sista dagen. Åtgärda det som undantagen gäller, eller besluta om en ny tid.\n${reasons(all, "rad")}`,
      en: `The last day. Settle what the waivers are for, or decide on a new date.\n${reasons(all, "line")}`,
    },
  }),
  agreement: ({ name = "" }) => ({
    summary: { sv: `Granska avtalet med ${name}`, en: `Review the agreement with ${name}` },
    description: {
      sv: `Sista dagen för nästa granskning av avtalet. Skriv sedan dagens datum i agreement.reviewed.`,
      en: `The last day for the next review of the agreement. Then write the date in agreement.reviewed.`,
    },
  }),
  balancing: ({ name = "" }) => ({
    summary: {
      sv: `Gör om intresseavvägningen för ${name}`,
      en: `Make the balancing test for ${name} again`,
    },
    description: {
      sv: `Sista dagen för att se över avvägningen. Skriv sedan dagens datum i legitimateInterest.assessed.`,
      en: `The last day to go through the balancing test. Then write the date in legitimateInterest.assessed.`,
    },
  }),
};

function reasons(waivers: readonly DueDate[], line: string): string {
  return waivers.map((each) => `${each.rule}, ${line} ${each.line}: ${each.reason}`).join("\n");
}
