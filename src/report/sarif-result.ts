import type { Diagnostic, Fix, Range, Related } from "../model/diagnostic.js";
import type { Lang } from "../model/text.js";
import { visible } from "../model/visible.js";
import { messageOf } from "./message.js";
import { repositorySegments } from "./repository-path.js";
import { safePlace } from "./safe-text.js";

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
  const { range, waived, fix, related } = found;
  const uri = repositorySegments(found.file)?.map(encodeURIComponent).join("/");
  const message = plainMessage(messageOf(found, lang));
  return {
    ruleId: found.rule,
    ruleIndex,
    level: found.severity,
    message: { text: uri === undefined ? `${safePlace(found)}: ${message}` : message },
    locations:
      uri === undefined
        ? []
        : [
            {
              physicalLocation: {
                artifactLocation: { uri },
                region: region(range),
              },
            },
          ],
    ...(related && uri !== undefined && { relatedLocations: related.map((each) => location(each, uri)) }),
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
    properties: { class: found.class, path: found.path, legal: found.legal },
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
