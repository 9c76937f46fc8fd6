import { formatDate } from "../../model/date.js";
import type { Lang, Text } from "../../model/text.js";
import { visible } from "../../model/visible.js";
import { when } from "../when.js";
import type { BuildSummary, Review } from "./build-summary.js";

const MAX_REVIEWS = 4;

/** When the policies are due for review, the most urgent first, and when the first waiver expires. */
export function deadlines({ reviews, waivers, today, review: command }: BuildSummary, lang: Lang): string[] {
  const sorted = [...reviews].sort((a, b) => urgency(a) - urgency(b));
  const lines = sorted.slice(0, MAX_REVIEWS).map((review) => {
    const which = reviews.length > 1 ? ` ${visible(review.file)}` : "";
    const { sv, en } = reviewText(review, command);
    return { sv: `Granskning${which}: ${sv}`, en: `Review${which}: ${en}` };
  });
  const rest = reviews.length - MAX_REVIEWS;
  if (rest > 0)
    lines.push({
      sv: `Granskning: ${rest} till, samma dag eller senare.`,
      en: `Review: ${rest} more, the same day or later.`,
    });
  if (waivers) {
    const { count, until, days } = waivers;
    lines.push({
      sv: `Undantag: ${count}${count === 1 ? " som" : ", och det första"} går ut ${until}, ${when(days).sv}.`,
      en: `Waivers: ${count}${count === 1 ? ", which" : ", and the first one"} runs out on ${until}, ${when(days).en}.`,
    });
  }
  // A clock that is wrong has to be seen.
  if (lines.length > 0) lines.push({ sv: `Räknat från ${today}.`, en: `Counted from ${today}.` });
  return lines.map((line) => line[lang]);
}

// Whoever has never been reviewed comes first.
function urgency({ due }: Review): number {
  return due?.days ?? Number.MIN_SAFE_INTEGER;
}

function reviewText({ due }: Review, command: string): Text {
  if (!due) {
    return {
      sv: `policyn säger inte när den senast granskades. Gå igenom den med ${command}, som skriver in datumet.`,
      en: `the policy does not say when it was last reviewed. Go through it with ${command}, which records the date.`,
    };
  }
  const date = formatDate(due.date);
  if (due.days < 0) {
    return {
      sv: `försenad. Den skulle ha gjorts senast ${date}, ${when(due.days).sv}. Gå igenom policyn med ${command}, som skriver in datumet.`,
      en: `overdue. It was due on ${date}, ${when(due.days).en}. Go through the policy with ${command}, which records the date.`,
    };
  }
  return { sv: `nästa senast ${date}, ${when(due.days).sv}.`, en: `next by ${date}, ${when(due.days).en}.` };
}
