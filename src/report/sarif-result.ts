import type { Diagnostic, Fix, Range, Related, Waived } from "../model/diagnostic.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { messageOf } from "./message.js";
import { repositoryUri } from "./repository-path.js";

/**
 * One finding as a SARIF result.
 * @param ruleIndex the rule's index among the driver's rules, if it is there
 * @throws Failure if the file is outside the repository
 */
export function sarifResult(
  found: Diagnostic,
  lang: Lang,
  ruleIndex: number | undefined,
  fingerprint: string,
) {
  const { range, fix, related } = found;
  const uri = repositoryUri(found.file);
  return {
    ruleId: found.rule,
    ruleIndex,
    level: found.severity,
    message: { text: plainMessage(messageOf(found, lang)) },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: region(range) } }],
    ...(related && { relatedLocations: related.map((each) => location(each, uri)) }),
    partialFingerprints: { "policyFinding/v1": fingerprint },
    ...(fix && { fixes: [sarifFix(fix, uri, lang)] }),
    properties: {
      class: found.class,
      path: found.path,
      legal: found.legal,
      ...(found.seen && { seen: found.seen.slice(0, 20) }),
    },
  };
}

/** That somebody has accepted the finding, until when and why. */
export function suppression({ reason, until }: Waived) {
  return {
    kind: "inSource",
    status: "accepted",
    justification: visible(reason),
    properties: { until },
  };
}

function location({ range, name }: Related, uri: string) {
  return {
    physicalLocation: { artifactLocation: { uri }, region: region(range) },
    message: { text: plainMessage(name) },
  };
}

function region({ start, end }: Range) {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function sarifFix(fix: Fix, uri: string, lang: Lang) {
  return {
    description: { text: plainMessage(fix.description[lang]) },
    artifactChanges: [
      {
        artifactLocation: { uri },
        replacements: fix.edits.map(({ start, end, text }) => ({
          deletedRegion: { charOffset: start, charLength: end - start },
          insertedContent: { text },
        })),
      },
    ],
  };
}

// In a SARIF message `[text](address)` is a link, and the file under check must not make one.
function plainMessage(text: string): string {
  return visible(text).replaceAll("](", "] (");
}
