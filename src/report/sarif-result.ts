import type { Diagnostic, Fix } from "../model/diagnostic.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { repositorySegments } from "./repository-path.js";
import { shownPlace } from "./safe-text.js";

/**
 * One finding as a SARIF result. A file outside the repository gets no location, since every form of it would
 * name a path of the machine or of another's folder; the message names it instead.
 * @param ruleIndex the rule's index among the driver's rules, if it is there
 */
export function sarifResult(
  found: Diagnostic,
  lang: Lang,
  ruleIndex: number | undefined,
  fingerprint: string,
) {
  const { range, waived, fix } = found;
  const uri = repositorySegments(found.file)?.map(encodeURIComponent).join("/");
  const message = plainMessage(found.message[lang]);
  return {
    ruleId: found.rule,
    ruleIndex,
    level: found.severity,
    message: { text: uri === undefined ? `${shownPlace(found)}: ${message}` : message },
    locations:
      uri === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri },
                region: {
                  startLine: range.start.line,
                  startColumn: range.start.column,
                  endLine: range.end.line,
                  endColumn: range.end.column,
                },
              },
            },
          ],
    partialFingerprints: { "policyFinding/v1": fingerprint },
    // Present on all results or on none, says the standard; empty means not suppressed.
    suppressions: waived
      ? [
          {
            kind: "inSource",
            status: "accepted",
            justification: visible(waived.reason),
            properties: { until: waived.until },
          },
        ]
      : [],
    ...(fix && uri !== undefined && { fixes: [sarifFix(fix, uri, lang)] }),
    properties: { path: found.path, legal: found.legal },
  };
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
