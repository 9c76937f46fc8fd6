import { plain } from "../model/colors.js";
import type { Lang } from "../model/text.js";
import { type ExplainedRule, explainRule } from "./explain-rule.js";

/** What \`policy explain\` says, as Markdown: its paragraphs, and its examples as code. */
export function explainInMarkdown(rule: ExplainedRule, lang: Lang): string {
  const [, ...blocks] = explainRule(rule, lang, plain).trimEnd().split("\n\n");
  const parts = blocks.map((block) => {
    const lines = block.split("\n");
    const code = lines.findIndex((line) => line.startsWith("    "));
    if (code < 0) return lines.join(" ");
    const example = lines.slice(code).map((line) => line.slice(4));
    return `${lines.slice(0, code).join(" ")}\n\n\`\`\`yaml\n${example.join("\n")}\n\`\`\``;
  });
  return `# ${rule.id}\n\n${parts.join("\n\n")}\n`;
}
