import { lawAddress } from "../model/legal/sources.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { literal } from "./markdown-literal.js";
import type { RuleMeta } from "./rule-meta.js";

/** A rule as SARIF describes it. */
export function sarifRule(
  { id, severity, class: ruleClass, severityReason, summary, details, legal, url }: RuleMeta,
  lang: Lang,
) {
  const absolute = url.startsWith("https://");
  // The pages of the rules are in the package and have no address, which the standard wants to be absolute.
  const helpUri = absolute ? url : lawAddress(legal);
  const explain = absolute ? "" : ` (policy explain ${id})`;
  const text = visible(details[lang]);
  return {
    id,
    // A name that differs from the id by its case only is refused by validators.
    ...(id.includes("-") && { name: nameOf(id) }),
    shortDescription: { text: visible(summary[lang]) },
    fullDescription: { text },
    ...(helpUri && { helpUri }),
    // Some readers show no help without a text, whatever the address says.
    help: { text: `${text}${explain}`, markdown: markdownHelp(text, legal, explain) },
    defaultConfiguration: { level: severity },
    properties: {
      class: ruleClass,
      ...(severityReason && { severityReason: severityReason[lang] }),
      tags: [...new Set([ruleClass, ...legal])],
    },
  };
}

// GitHub shows this in place of the text.
function markdownHelp(text: string, legal: readonly string[], explain: string): string {
  const basis = [...new Set(legal)].map((each) => {
    const address = lawAddress([each]);
    return address ? `[${each}](${address})` : each;
  });
  return [literal(text), basis.join(", "), explain.replace(/^ \((.*)\)$/, "`$1`")]
    .filter((part) => part !== "")
    .join("\n\n");
}

// Readers that show a name beside the id want it as one word: `ReviewOverdue`.
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
